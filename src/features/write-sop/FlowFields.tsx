import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { StepId } from '#domain/ids.ts';
import type { Sop } from '#domain/sop.ts';
import type { StepEntry } from '#draft/sop.ts';
import { CheckboxField } from '#ui/form/CheckboxField.tsx';
import { FieldGroup, Wide } from '#ui/form/FieldGroup.tsx';
import { SelectField, type Choice } from '#ui/form/SelectField.tsx';
import { TextField } from '#ui/form/TextField.tsx';
import { nameOfStep } from './names.ts';
import { mostWays, type StepInput } from './step-fields.ts';

interface Props {
  sop: Sop;
  /** Null for a new step. */
  stepId: StepId | null;
  comesFrom: StepEntry['comesFrom'];
}

/** Where the flow comes from and goes to: one way on, or the named ways of a decision. */
export function FlowFields({ sop, stepId, comesFrom }: Props) {
  const symbol = useWatch<StepInput, 'symbol'>({ name: 'symbol' });
  const ways = useWatch<StepInput, 'ways'>({ name: 'ways' });
  const [added, setAdded] = useState(0);
  const isDecision = symbol === 'decision';
  const filled = ways.findLastIndex(({ to }) => to !== '') + 1;
  const count = Math.min(Math.max(isDecision ? 2 + added : 1, filled), ways.length);
  const choices = choicesOf(sop, stepId);
  return (
    <FieldGroup
      title="Alur"
      description={
        isDecision
          ? 'Keputusan perlu dua cabang. Langkah yang belum dibuat dapat dipilih nanti.'
          : 'Ke langkah mana alur berlanjut. Langkah yang belum dibuat dapat dipilih nanti.'
      }
    >
      {comesFrom !== undefined && (
        <Wide>
          <CheckboxField<StepInput> name="isJoined" label={sayJoin(sop, comesFrom)} />
        </Wide>
      )}
      {Array.from({ length: count }, (_, at) => (
        <Way key={at} at={at} isDecision={isDecision} choices={choices} />
      ))}
      {isDecision && count < mostWays && (
        <Wide>
          <Button variant="default" size="xs" onClick={() => setAdded(count - 1)}>
            Tambah cabang
          </Button>
        </Wide>
      )}
    </FieldGroup>
  );
}

function choicesOf({ steps }: Sop, own: StepId | null): readonly Choice[] {
  return steps.flatMap((step, at) =>
    step.id === own ? [] : [{ value: step.id, label: `${String(at + 1)}. ${nameOfStep(step)}` }],
  );
}

function sayJoin({ steps }: Sop, { step, label }: NonNullable<StepEntry['comesFrom']>): string {
  const number = String(steps.findIndex(({ id }) => id === step.id) + 1);
  const way = label === '' ? '' : `, cabang ${label}`;
  return `Sambungkan dari langkah ${number}${way}`;
}

interface WayProps {
  at: number;
  isDecision: boolean;
  choices: readonly Choice[];
}

function Way({ at, isDecision, choices }: WayProps) {
  const number = String(at + 1);
  if (!isDecision) {
    return (
      <Wide>
        <SelectField<StepInput>
          name={`ways.${at}.to`}
          label="Langkah berikutnya"
          placeholder="Tidak ada"
          choices={choices}
        />
      </Wide>
    );
  }
  return (
    <div className="s-way-out">
      <TextField<StepInput> name={`ways.${at}.label`} label={`Nama cabang ${number}`} />
      <SelectField<StepInput>
        name={`ways.${at}.to`}
        label={`Cabang ${number} menuju`}
        placeholder="Belum ditentukan"
        choices={choices}
      />
    </div>
  );
}
