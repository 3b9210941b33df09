import { TextInput } from '@mantine/core';
import { useField, type FieldProps } from '#ui/form/field.ts';
import { useFormContext } from 'react-hook-form';
import type { ActionInput } from './action-fields.ts';

/** A month in the browser's own month field. The value is 'YYYY-MM', or '' for none. */
export function MonthField(props: FieldProps<ActionInput>) {
  const { look } = useField<ActionInput>(props);
  const { register } = useFormContext<ActionInput>();
  return <TextInput {...look} type="month" placeholder="2026-01" {...register(props.name)} />;
}
