import { Textarea } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from './field.ts';

interface Props<V extends FieldValues> extends FieldProps<V> {
  minRows?: number;
}

/** A labelled field of several lines that grows with its text. */
export function TextAreaField<V extends FieldValues>({ minRows = 3, ...props }: Props<V>) {
  const { look, register } = useField(props);
  return <Textarea {...look} autosize minRows={minRows} {...register(props.name)} />;
}
