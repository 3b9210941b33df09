import { Checkbox } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from './field.ts';

/** One yes-or-no box. The value is a boolean. */
export function CheckboxField<V extends FieldValues>(props: FieldProps<V>) {
  const { look, register } = useField(props);
  const { labelProps: _mark, ...rest } = look;
  return <Checkbox {...rest} {...register(props.name)} />;
}
