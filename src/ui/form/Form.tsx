import type { ReactNode } from 'react';
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form';

interface Props<V extends FieldValues, T> {
  form: UseFormReturn<V, unknown, T>;
  /** Called with the checked values. */
  onSubmit: (values: T) => void | Promise<void>;
  children: ReactNode;
}

/** A form that is submitted as a whole. The first field with an error takes the focus. */
export function Form<V extends FieldValues, T>({ form, onSubmit, children }: Props<V, T>) {
  return (
    <FormProvider {...form}>
      <form
        className="s-stack"
        noValidate
        onSubmit={(event) => void form.handleSubmit(onSubmit)(event)}
      >
        {children}
      </form>
    </FormProvider>
  );
}
