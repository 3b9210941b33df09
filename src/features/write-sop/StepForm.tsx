import { useMemo } from 'react';
import { durationUnitWord, stepSymbolWord } from '#copy/words.ts';
import { durationUnit, stepSymbol } from '#domain/sop.ts';
import type { Sop, Step } from '#domain/sop.ts';
import type { StepEntry } from '#draft/sop.ts';
import { CheckListField } from '#ui/form/CheckListField.tsx';
import { FieldGroup, Wide } from '#ui/form/FieldGroup.tsx';
import { Form } from '#ui/form/Form.tsx';
import { FormFoot } from '#ui/form/FormFoot.tsx';
import { NumberField } from '#ui/form/NumberField.tsx';
import { SelectField } from '#ui/form/SelectField.tsx';
import { TextAreaField } from '#ui/form/TextAreaField.tsx';
import { beginNext, useSavedForm } from '#ui/form/use-saved-form.ts';
import { FlowFields } from './FlowFields.tsx';
import { stepEntry, stepForm, stepInput, wayIn } from './step-fields.ts';
import type { StepInput, StepValues } from './step-fields.ts';

interface Props {
  sop: Sop;
  /** Null for a new one, which comes last. */
  step: Step | null;
  onSave: (entry: StepEntry) => void;
  /** Saves and begins the next one; offered for a new step. */
  onSaveAndNext?: (entry: StepEntry) => void;
}

const symbols = stepSymbol.options.map((value) => ({ value, label: stepSymbolWord[value] }));
const units = durationUnit.options.map((value) => ({ value, label: durationUnitWord[value] }));

/** One step with its standard and its ways out, saved as one step of undo. */
export function StepForm({ sop, step, onSave, onSaveAndNext }: Props) {
  const isFirst = sop.steps.length === 0;
  const values = useMemo(() => stepInput(step, isFirst), [step, isFirst]);
  const form = useSavedForm<StepInput, StepValues>(stepForm, values);
  const comesFrom = step === null ? wayIn(sop) : undefined;
  const saveAndNext = form.handleSubmit((entered) => {
    onSaveAndNext?.(stepEntry(entered, comesFrom));
    beginNext(form, stepInput(null, false), 'activity');
  });
  return (
    <Form form={form} onSubmit={(entered) => onSave(stepEntry(entered, comesFrom))}>
      <Activity sop={sop} />
      <Standard />
      <FlowFields sop={sop} stepId={step?.id ?? null} comesFrom={comesFrom} />
      <FormFoot
        submitLabel="Simpan langkah"
        onNext={onSaveAndNext === undefined ? undefined : saveAndNext}
      />
    </Form>
  );
}

function Activity({ sop }: { sop: Sop }) {
  return (
    <FieldGroup title="Kegiatan">
      <Wide>
        <TextAreaField<StepInput>
          name="activity"
          label="Uraian kegiatan"
          description="Kata kerja aktif dan objeknya, tanpa menyebut pelaku: Memeriksa laporan yang masuk."
          isRequired
          minRows={2}
        />
      </Wide>
      <SelectField<StepInput>
        name="symbol"
        label="Simbol"
        description="Langkah pertama dan terakhir: mulai/selesai."
        choices={symbols}
      />
      <Wide>
        <CheckListField<StepInput>
          name="actors"
          label="Pelaksana"
          choices={sop.actors.map(({ id, title }) => ({ value: id, label: title }))}
          empty="Belum ada pelaksana. Tambahkan di halaman SOP ini, lalu pilih di sini."
        />
      </Wide>
    </FieldGroup>
  );
}

function Standard() {
  return (
    <FieldGroup title="Mutu baku">
      <Wide>
        <TextAreaField<StepInput>
          name="requirements"
          label="Kelengkapan"
          description="Satu butir satu baris."
          minRows={2}
        />
      </Wide>
      <NumberField<StepInput> name="durationValue" label="Waktu" min={0} decimals={2} />
      <SelectField<StepInput> name="durationUnit" label="Satuan waktu" choices={units} />
      <Wide>
        <TextAreaField<StepInput>
          name="outputs"
          label="Keluaran"
          description="Satu butir satu baris."
          minRows={2}
        />
      </Wide>
      <Wide>
        <TextAreaField<StepInput> name="note" label="Keterangan" minRows={2} />
      </Wide>
    </FieldGroup>
  );
}
