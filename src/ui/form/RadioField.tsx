import { Radio } from '@mantine/core';
import { Controller, type FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from './field.ts';

interface RadioChoice {
  readonly value: string;
  readonly label: string;
  /** One sentence about this choice. */
  readonly description?: string;
}

interface Props<V extends FieldValues> extends FieldProps<V> {
  choices: readonly RadioChoice[];
}

/** One of a few choices, all in view. The value is that choice's string, or null. */
export function RadioField<V extends FieldValues>({ choices, ...props }: Props<V>) {
  const { look, control } = useField(props);
  const { disabled, 'aria-required': isRequired, ...group } = look;
  return (
    <Controller
      name={props.name}
      control={control}
      render={({ field: { value, onChange, onBlur, ref } }) => (
        <Radio.Group
          {...group}
          required={isRequired}
          withAsterisk={false}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
          onBlur={onBlur}
          aria-invalid={group.error !== undefined}
        >
          <div className="s-choices">
            {choices.map(({ value: choice, label, description }, index) => (
              <Radio
                key={choice}
                value={choice}
                label={label}
                description={description}
                disabled={disabled}
                {...(index === 0 ? { ref } : {})}
              />
            ))}
          </div>
        </Radio.Group>
      )}
    />
  );
}
