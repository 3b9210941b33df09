import { DayField } from '#ui/form/DayField.tsx';
import { FieldGroup, Wide } from '#ui/form/FieldGroup.tsx';
import { asSaved } from '#ui/form/follow-saved.ts';
import { Form } from '#ui/form/Form.tsx';
import { FormFoot } from '#ui/form/FormFoot.tsx';
import { SelectField } from '#ui/form/SelectField.tsx';
import { TextField } from '#ui/form/TextField.tsx';
import { useSavedForm } from '#ui/form/use-saved-form.ts';
import { identityForm, type IdentityInput, type IdentityValues } from './identity-fields.ts';
import { kindChoices } from './kinds.ts';

interface Props {
  /** The same object until what is saved changes. */
  values: IdentityInput;
  submitLabel: string;
  /** Returns what the form then holds as saved; nothing where the page is left. */
  onSave: (values: IdentityValues) => IdentityInput | undefined;
}

/** The identity block (Bagian Identitas), saved as one step. */
export function IdentityForm({ values, submitLabel, onSave }: Props) {
  const form = useSavedForm<IdentityInput, IdentityValues>(identityForm, values);
  function submit(entered: IdentityValues) {
    const saved = onSave(entered);
    if (saved !== undefined) form.reset(saved, asSaved);
  }
  return (
    <Form form={form} onSubmit={submit}>
      <FieldGroup title="Bagian identitas">
        <Wide>
          <TextField<IdentityInput>
            name="title"
            label="Nama SOP"
            description="Nama kegiatannya, misalnya Pengelolaan Pengaduan SP4N-LAPOR!, tanpa kata SOP di depan."
            isRequired
          />
        </Wide>
        <TextField<IdentityInput> name="number" label="Nomor SOP" />
        <TextField<IdentityInput> name="unitName" label="Perangkat daerah atau unit kerja" />
        <DayField<IdentityInput> name="madeOn" label="Tanggal pembuatan" />
        <DayField<IdentityInput> name="revisedOn" label="Tanggal revisi atau tinjau ulang" />
        <DayField<IdentityInput> name="effectiveOn" label="Tanggal efektif" />
      </FieldGroup>
      <FieldGroup title="Disahkan oleh">
        <TextField<IdentityInput> name="approvedByPosition" label="Jabatan" />
        <TextField<IdentityInput> name="approvedByName" label="Nama" />
        <TextField<IdentityInput> name="approvedByNip" label="NIP" />
      </FieldGroup>
      <FieldGroup title="Jenis SOP">
        <SelectField<IdentityInput>
          name="nature"
          label="Sifat kegiatan"
          description="Administratif bila lebih dari satu pelaksana."
          choices={kindChoices.nature}
        />
        <SelectField<IdentityInput> name="scope" label="Cakupan" choices={kindChoices.scope} />
        <SelectField<IdentityInput>
          name="completeness"
          label="Kelengkapan"
          choices={kindChoices.completeness}
        />
        <SelectField<IdentityInput> name="variety" label="Ragam" choices={kindChoices.variety} />
      </FieldGroup>
      <FormFoot submitLabel={submitLabel} />
    </Form>
  );
}
