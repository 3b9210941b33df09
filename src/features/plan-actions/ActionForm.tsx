import { useMemo } from 'react';
import { actionStatusWord } from '#copy/words.ts';
import { actionStatus } from '#domain/action-plan.ts';
import type { Action } from '#domain/action-plan.ts';
import type { Office } from '#domain/profile.ts';
import type { ActionEntry } from '#draft/action.ts';
import { CheckListField } from '#ui/form/CheckListField.tsx';
import { FieldGroup, Wide } from '#ui/form/FieldGroup.tsx';
import { Form } from '#ui/form/Form.tsx';
import { FormFoot } from '#ui/form/FormFoot.tsx';
import { NumberField } from '#ui/form/NumberField.tsx';
import { SelectField } from '#ui/form/SelectField.tsx';
import { TextAreaField } from '#ui/form/TextAreaField.tsx';
import { TextField } from '#ui/form/TextField.tsx';
import { beginNext, useSavedForm } from '#ui/form/use-saved-form.ts';
import { actionForm, entryOf, inputOf } from './action-fields.ts';
import type { ActionInput, ActionValues } from './action-fields.ts';
import { MonthField } from './MonthField.tsx';
import { QuarterFields } from './QuarterFields.tsx';

interface Props {
  /** Null for a new one. */
  action: Action | null;
  offices: readonly Office[];
  thisYear: number;
  onSave: (entry: ActionEntry) => void;
  /** Saves and begins the next one; offered for a new action. */
  onSaveAndNext?: (entry: ActionEntry) => void;
}

const statuses = actionStatus.options.map((value) => ({ value, label: actionStatusWord[value] }));
const mostRupiah = 999_999_999_999_999;

/** All columns of one action, saved as one step. */
export function ActionForm({ action, offices, thisYear, onSave, onSaveAndNext }: Props) {
  const values = useMemo(() => inputOf(action, thisYear), [action, thisYear]);
  const form = useSavedForm<ActionInput, ActionValues>(actionForm, values);
  const saveAndNext = form.handleSubmit((entered) => {
    onSaveAndNext?.(entryOf(entered));
    beginNext(form, inputOf(null, thisYear), 'strategy');
  });
  return (
    <Form form={form} onSubmit={(entered) => onSave(entryOf(entered))}>
      <Activity />
      <QuarterFields action={action} thisYear={thisYear} />
      <Owners offices={offices} />
      <Means />
      <Progress />
      <FormFoot
        submitLabel="Simpan"
        onNext={onSaveAndNext === undefined ? undefined : saveAndNext}
      />
    </Form>
  );
}

function Activity() {
  return (
    <FieldGroup title="Kegiatan">
      <Wide>
        <TextField<ActionInput>
          name="strategy"
          label="Aspek atau strategi"
          description="Misalnya Penguatan regulasi, Kelembagaan, Sumber daya manusia."
        />
      </Wide>
      <Wide>
        <TextAreaField<ActionInput>
          name="activity"
          label="Rencana aksi (kegiatan)"
          isRequired
          minRows={2}
        />
      </Wide>
      <Wide>
        <TextAreaField<ActionInput> name="issue" label="Isu atau permasalahan" minRows={2} />
      </Wide>
      <Wide>
        <TextAreaField<ActionInput> name="stages" label="Tahapan atau subkegiatan" minRows={2} />
      </Wide>
      <TextField<ActionInput> name="outputIndicator" label="Indikator keberhasilan" />
      <TextField<ActionInput> name="unit" label="Satuan" />
      <TextField<ActionInput> name="baseline" label="Data dasar" />
      <TextField<ActionInput> name="baselineYear" label="Tahun data dasar" />
    </FieldGroup>
  );
}

function Owners({ offices }: { offices: readonly Office[] }) {
  return (
    <FieldGroup title="Penanggung jawab dan jadwal">
      <TextField<ActionInput> name="owner" label="Penanggung jawab" />
      <MonthField name="startsIn" label="Bulan mulai" />
      <MonthField name="endsIn" label="Bulan selesai" />
      <Wide>
        <CheckListField<ActionInput>
          name="relatedOffices"
          label="Perangkat daerah terkait"
          choices={offices.map(({ id, name }) => ({ value: id, label: name }))}
          empty="Daftar perangkat daerah di Profil masih kosong."
        />
      </Wide>
      <Wide>
        <TextField<ActionInput>
          name="relatedParties"
          label="Pihak terkait lain"
          description="Misalnya Diskominfo Kalimantan Timur, desa, KIM."
        />
      </Wide>
    </FieldGroup>
  );
}

function Means() {
  return (
    <FieldGroup title="Anggaran">
      <NumberField<ActionInput>
        name="budgetRupiah"
        label="Anggaran (rupiah)"
        description="Isi 0 bila tanpa anggaran."
        min={0}
        max={mostRupiah}
      />
      <TextField<ActionInput>
        name="budgetLine"
        label="Sub kegiatan DPA"
        description="Nama sub kegiatan yang membiayai."
      />
      <TextField<ActionInput>
        name="fundSource"
        label="Sumber dana"
        description="Misalnya APBD Kabupaten."
      />
    </FieldGroup>
  );
}

function Progress() {
  return (
    <FieldGroup title="Pelaksanaan">
      <SelectField<ActionInput>
        name="status"
        label="Status"
        description="Terlambat tidak dipilih: dihitung dari jadwal."
        choices={statuses}
      />
      <Wide>
        <TextField<ActionInput> name="expectedEvidence" label="Bukti dukung yang direncanakan" />
      </Wide>
      <Wide>
        <TextAreaField<ActionInput> name="obstacle" label="Kendala" minRows={2} />
      </Wide>
      <Wide>
        <TextAreaField<ActionInput> name="followUp" label="Tindak lanjut" minRows={2} />
      </Wide>
    </FieldGroup>
  );
}
