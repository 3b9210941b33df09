import { useMemo } from 'react';
import { profileWord } from '#copy/words.ts';
import type { Profile } from '#domain/profile.ts';
import { DayField } from '#ui/form/DayField.tsx';
import { Double, FieldGroup, Wide } from '#ui/form/FieldGroup.tsx';
import { asSaved } from '#ui/form/follow-saved.ts';
import { Form } from '#ui/form/Form.tsx';
import { FormFoot } from '#ui/form/FormFoot.tsx';
import { TextAreaField } from '#ui/form/TextAreaField.tsx';
import { TextField } from '#ui/form/TextField.tsx';
import { useSavedForm } from '#ui/form/use-saved-form.ts';
import { useConfirmSaved } from '#workspace/use-confirm-saved.ts';
import { inputOf, profileForm, type ProfileInput, type ProfileValues } from './profile-fields.ts';

interface Props {
  profile: Profile;
  onSave: (values: ProfileValues) => void;
}

/** Names and settings of the applicant, saved as one step. What changes elsewhere appears. */
export function ProfileForm({ profile, onSave }: Props) {
  const confirmSaved = useConfirmSaved();
  const values = useMemo(() => inputOf(profile), [profile]);
  const form = useSavedForm<ProfileInput, ProfileValues>(profileForm, values);

  function submit(entered: ProfileValues) {
    onSave(entered);
    form.reset(inputOf(entered), asSaved);
    confirmSaved('Profil disimpan.');
  }

  return (
    <Form form={form} onSubmit={submit}>
      <FieldGroup title="Daerah">
        <Line name="regencyName" isRequired />
        <Line name="regencyCode" />
        <Line name="provinceName" />
        <Line name="capital" />
        <Line name="headOfRegion" />
      </FieldGroup>
      <FieldGroup title="Pengelola pengaduan">
        <Double>
          <Line name="officeName" isRequired />
        </Double>
        <Double>
          <Line name="unitName" />
        </Double>
        <Line name="address" />
        <Line name="phone" />
        <Line name="email" />
        <Line name="website" />
      </FieldGroup>
      <FieldGroup
        title="Periode penilaian dan SP4N-LAPOR!"
        description="Bukti yang bertanggal di luar periode penilaian ditandai di daftar bukti."
      >
        <DayLine name="periodFrom" />
        <DayLine name="periodTo" />
        <DayLine name="systemSince" />
        <Wide>
          <TextAreaField<ProfileInput>
            name="description"
            label={profileWord.description}
            description="Tercetak di halaman profil berkas usulan."
          />
        </Wide>
      </FieldGroup>
      <FormFoot submitLabel="Simpan profil" />
    </Form>
  );
}

function Line({ name, isRequired = false }: { name: keyof ProfileInput; isRequired?: boolean }) {
  return <TextField<ProfileInput> name={name} label={profileWord[name]} isRequired={isRequired} />;
}

function DayLine({ name }: { name: 'periodFrom' | 'periodTo' | 'systemSince' }) {
  return <DayField<ProfileInput> name={name} label={profileWord[name]} />;
}
