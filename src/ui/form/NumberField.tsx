import { NumberInput } from '@mantine/core';
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
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange(typeof next === 'number' ? next : null)}
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
