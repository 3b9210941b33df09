import type { ReactNode } from 'react';
import { useFormContext, type FieldPath, type FieldValues } from 'react-hook-form';
import './sheets.ts';

/** What every field has: a visible label, a hint, and whether it must be filled in. */
export interface FieldProps<V extends FieldValues> {
  name: FieldPath<V>;
  label: string;
  description?: ReactNode;
  isRequired?: boolean;
  isDisabled?: boolean;
}

/** The properties that label a kit input and tie its error text to it (`aria-invalid`). */
export function useField<V extends FieldValues>(props: FieldProps<V>) {
  const { name, label, description, isRequired = false, isDisabled = false } = props;
  const { getFieldState, formState, register, control } = useFormContext<V>();
  return {
    register,
    control,
    look: {
      label,
      description,
      disabled: isDisabled,
      error: getFieldState(name, formState).error?.message,
      'aria-required': isRequired,
      labelProps: isRequired ? { className: 's-required', 'data-mark': 'Wajib diisi' } : {},
    },
  };
}
