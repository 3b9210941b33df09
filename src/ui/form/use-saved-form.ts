import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import {
  useForm,
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form';
import { asSaved, followSaved } from './follow-saved.ts';

type Schema<Input extends FieldValues, Values> = Parameters<
  typeof standardSchemaResolver<Input, unknown, Values>
>[0];

/**
 * A form over saved values, checked by a schema and saved as a whole. What changes elsewhere
 * appears in it, except in fields that the user has changed. `values` must be the same object
 * until what is saved changes.
 */
export function useSavedForm<Input extends FieldValues, Values>(
  schema: Schema<Input, Values>,
  values: Input,
): UseFormReturn<Input, unknown, Values> {
  return useForm<Input, unknown, Values>({
    resolver: standardSchemaResolver(schema),
    values,
    resetOptions: followSaved,
  });
}

/** After saving, begins the next entry of the same form at its first field. */
export function beginNext<Input extends FieldValues, Values>(
  form: UseFormReturn<Input, unknown, Values>,
  blank: DefaultValues<Input>,
  first: FieldPath<Input>,
): void {
  form.reset(blank, asSaved);
  form.setFocus(first);
}
