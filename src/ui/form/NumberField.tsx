import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { Controller, type FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from './field.ts';

interface Props<V extends FieldValues> extends FieldProps<V> {
  min?: number;
  max?: number;
  /** Digits after the comma; 0 for whole numbers. */
  decimals?: number;
  /** The unit behind the number: "%", "hari kerja". */
  unit?: string;
}

/** A number in Indonesian form (1.234,5). The value is a number, or null for an empty field. */
export function NumberField<V extends FieldValues>(props: Props<V>) {
  const { min, max, decimals = 0, unit, name } = props;
  const { look, control } = useField(props);
  // What stands in the field on the way to a number: "1250," is shown as it is and counts as 1250.
  const [typed, setTyped] = useState<string | number>('');
  const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return (
    <Controller
      name={name}
      control={control}
      render={({ field: { value, onChange, onBlur, ref } }) => (
        <NumberInput
          {...look}
          {...bounds}
          ref={ref}
          value={shown(typed, value)}
          onChange={(next) => {
            setTyped(next);
            onChange(numberIn(next));
          }}
          onBlur={onBlur}
          decimalScale={decimals}
          decimalSeparator=","
          thousandSeparator="."
          suffix={unit === undefined ? '' : ` ${unit}`}
          hideControls
        />
      )}
    />
  );
}

/** The input reports a text where it is not yet a number; its decimal point is always a dot. */
function numberIn(typed: string | number): number | null {
  const parsed = typed === '' ? Number.NaN : Number(typed);
  return Number.isFinite(parsed) ? parsed : null;
}

/** What was typed, unless the form has got another value meanwhile. */
function shown(typed: string | number, value: unknown): string | number {
  const current = typeof value === 'number' ? value : null;
  return numberIn(typed) === current ? typed : (current ?? '');
}
