import { Button } from '@mantine/core';
import { evidenceKindWord } from '#copy/words.ts';
import { evidenceKind } from '#domain/evidence.ts';
import type { Evidence } from '#domain/evidence.ts';
import { DayField } from '#ui/form/DayField.tsx';
import { FieldGroup, Wide } from '#ui/form/FieldGroup.tsx';
import { Form } from '#ui/form/Form.tsx';
import { SelectField } from '#ui/form/SelectField.tsx';
import { TextAreaField } from '#ui/form/TextAreaField.tsx';
import { TextField } from '#ui/form/TextField.tsx';
import { useConfirmSaved } from '#workspace/use-confirm-saved.ts';
import type { RecordInput, RecordValues } from './record-fields.ts';
import { useRecordForm } from './use-record-form.ts';

const kinds = evidenceKind.options.map((value) => ({ value, label: evidenceKindWord[value] }));

interface Props {
  record: Evidence;
  onSave: (values: Partial<RecordValues>) => void;
}

/** What a person says about a piece of evidence. */
export function RecordForm({ record, onSave }: Props) {
  const confirmSaved = useConfirmSaved();
  const { form, typed, saveNow } = useRecordForm(record, onSave);
  return (
    <div onChange={typed} onBlur={saveNow}>
      <Form
        form={form}
        onSubmit={() => {
          saveNow();
          confirmSaved('Keterangan bukti disimpan.');
        }}
      >
        <FieldGroup title="Data bukti">
          <Wide>
            <TextField<RecordInput> name="title" label="Judul" isRequired />
          </Wide>
          <SelectField<RecordInput> name="kind" label="Jenis" choices={kinds} />
          <TextField<RecordInput> name="number" label="Nomor" />
          <DayField<RecordInput> name="issuedOn" label="Tanggal" />
          <TextField<RecordInput> name="issuer" label="Penerbit" />
          <DayField<RecordInput> name="periodFrom" label="Awal periode yang diliput" />
          <DayField<RecordInput> name="periodTo" label="Akhir periode yang diliput" />
          <Wide>
            <TextAreaField<RecordInput>
              name="caption"
              label="Keterangan"
              description="Apa yang terlihat di dalamnya, atau letaknya jika dicatat tanpa berkas (tautan atau dokumen fisik)."
            />
          </Wide>
        </FieldGroup>
        <div className="s-actions">
          <Button type="submit">Simpan</Button>
          <span className="s-muted">Juga tersimpan sendiri saat Anda berhenti mengetik.</span>
        </div>
      </Form>
    </div>
  );
}
