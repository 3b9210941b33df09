import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { sayRole, sayTask } from '#copy/people.ts';
import { sayStorageError } from '#copy/storage-errors.ts';
import { actorId } from '#domain/ids.ts';
import { role } from '#domain/person.ts';
import type { StorageError } from '#storage/failures.ts';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { Form } from '#ui/form/Form.tsx';
import { RadioField } from '#ui/form/RadioField.tsx';
import { TextField } from '#ui/form/TextField.tsx';
import { useIdentity } from '#workspace/identity.tsx';
import { identityFields, type IdentityFields } from './identity-fields.ts';

const roleChoices = role.options.map((value) => ({
  value,
  label: sayRole(value),
  description: sayTask(value),
}));

interface Props {
  submitLabel: string;
  /** Called after the identity is durable. */
  onSaved: () => void;
}

/** Who you are: asked once, kept in this browser, written into the log of what you change. */
export function IdentityForm({ submitLabel, onSaved }: Props) {
  const { identity, save } = useIdentity();
  const [failure, setFailure] = useState<StorageError | null>(null);
  const form = useForm<IdentityFields, unknown, IdentityFields>({
    resolver: standardSchemaResolver(identityFields),
    defaultValues: identity ?? { name: '', position: '', organisation: '', role: 'penyusun' },
  });

  async function submit(fields: IdentityFields) {
    const id = identity?.actorId ?? actorId.parse(crypto.randomUUID());
    const saved = await save({ ...fields, actorId: id });
    setFailure(saved.ok ? null : saved.error);
    if (saved.ok) onSaved();
  }

  return (
    <Form form={form} onSubmit={submit}>
      {failure !== null && (
        <ErrorNotice title="Identitas belum tersimpan">{sayStorageError(failure)}</ErrorNotice>
      )}
      <TextField name="name" label="Nama" isRequired autoComplete="name" />
      <TextField name="position" label="Jabatan" isRequired autoComplete="organization-title" />
      <TextField
        name="organisation"
        label="Instansi atau unit"
        isRequired
        autoComplete="organization"
      />
      <RadioField name="role" label="Peran Anda" isRequired choices={roleChoices} />
      <div className="s-actions">
        <Button type="submit" loading={form.formState.isSubmitting}>
          {submitLabel}
        </Button>
      </div>
    </Form>
  );
}
