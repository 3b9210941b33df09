import { NativeSelect } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from './field.ts';

/** A choice: what is stored and what the user reads. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Props<V extends FieldValues> extends FieldProps<V> {
  choices: readonly Choice[];
  /** The line for "nothing chosen"; its value is the empty string. */
  placeholder?: string;
}

/** The browser's own select: known to everybody, also on a phone and to a screen reader. */
export function SelectField<V extends FieldValues>({ choices, placeholder, ...props }: Props<V>) {
  const { look, register } = useField(props);
  const lines = placeholder === undefined ? [] : [{ value: '', label: placeholder }];
  return <NativeSelect {...look} {...register(props.name)} data={[...lines, ...choices]} />;
}
