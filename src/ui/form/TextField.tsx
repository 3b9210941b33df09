import { TextInput } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from './field.ts';

interface Props<V extends FieldValues> extends FieldProps<V> {
  /** As the attribute of that name, where the browser knows the answer. */
  autoComplete?: string;
}

/** A labelled line of text that belongs to the form around it. */
export function TextField<V extends FieldValues>({ autoComplete = 'off', ...props }: Props<V>) {
  const { look, register } = useField(props);
  return <TextInput {...look} autoComplete={autoComplete} {...register(props.name)} />;
}
