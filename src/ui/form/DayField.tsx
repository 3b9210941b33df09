import { TextInput } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from './field.ts';

/** A day in the browser's own date field. The value is 'YYYY-MM-DD', or '' for none. */
export function DayField<V extends FieldValues>(props: FieldProps<V>) {
  const { look, register } = useField(props);
  return <TextInput {...look} type="date" max="9999-12-31" {...register(props.name)} />;
}
