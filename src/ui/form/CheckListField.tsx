import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Controller, type FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from './field.ts';
import './field-group.css';
import type { Choice } from './SelectField.tsx';

interface Props<V extends FieldValues> extends FieldProps<V> {
  choices: readonly Choice[];
  /** Said where there is nothing to choose from. */
  empty: string;
}

const manyChoices = 12;

/** Any number of choices, all in view. The value is an array of strings; others in it are kept. */
export function CheckListField<V extends FieldValues>({ choices, empty, ...props }: Props<V>) {
  const { control } = useField(props);
  const { label, description, name } = props;
  return (
    <Controller
      name={name}
      control={control}
      render={({ field: { value, onChange, onBlur } }) => (
        <fieldset className="s-checklist">
          <legend>{label}</legend>
          {description !== undefined && <p className="s-muted">{description}</p>}
          {choices.length === 0 ? (
            <p className="s-muted">{empty}</p>
          ) : (
            <CheckBoxes
              label={label}
              choices={choices}
              chosen={chosenOf(value)}
              onChange={onChange}
              onBlur={onBlur}
            />
          )}
        </fieldset>
      )}
    />
  );
}

function chosenOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

interface BoxesProps {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  onBlur: () => void;
}

function CheckBoxes({ label, choices, chosen, onChange, onBlur }: BoxesProps) {
  const [query, setQuery] = useState('');
  const isMany = choices.length > manyChoices;
  const isShown = (text: string) => text.toLowerCase().includes(query.trim().toLowerCase());
  return (
    <>
      {isMany && (
        <div className="s-checklist-head">
          <TextInput
            label={`Saring ${label.toLowerCase()}`}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              // Enter would submit the form around it.
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
          <output className="s-muted">{`${String(chosen.length)} dipilih`}</output>
        </div>
      )}
      <div className="s-checklist-box">
        {choices.map((choice) => (
          <label key={choice.value} hidden={!isShown(choice.label)}>
            <input
              type="checkbox"
              checked={chosen.includes(choice.value)}
              onBlur={onBlur}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...chosen, choice.value]
                    : chosen.filter((each) => each !== choice.value),
                )
              }
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </>
  );
}
