import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { sayCreateDraftError } from '#copy/storage-errors.ts';
import type { Person } from '#domain/person.ts';
import type { Edition } from '#domain/rubric.ts';
import type { CreateDraftError } from '#storage/drafts.ts';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { Form } from '#ui/form/Form.tsx';
import { TextField } from '#ui/form/TextField.tsx';
import { useEnvironment } from '#workspace/environment.tsx';
import { refreshSummary } from '#workspace/summary.ts';
import { EntryChoice } from './EntryChoice.tsx';
import { newDraftFields, type NewDraftFields, type NewDraftInput } from './new-draft-fields.ts';
import { defaultInstitution, storeNewDraft } from './store-new-draft.ts';

interface Props {
  edition: Edition;
  hash: string;
  actor: Person;
}

/** Which entry and under which name; on submit the draft is durable before it is opened. */
export function NewDraftForm({ edition, hash, actor }: Props) {
  const environment = useEnvironment();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<CreateDraftError | null>(null);
  const form = useForm<NewDraftInput, unknown, NewDraftFields>({
    resolver: standardSchemaResolver(newDraftFields(edition)),
    defaultValues: { entryId: '', proof: '', applicantName: '', applicantParent: '' },
  });
  const chosenId = useWatch({ control: form.control, name: 'entryId' });
  const chosen = edition.entries.find(({ id }) => id === chosenId);
  const isUnit = chosen?.applicantKind === 'upp';

  /** The usual names, where the user has not written any; a unit has no usual one. */
  function suggestNames(entryId: string) {
    const kind = edition.entries.find(({ id }) => id === entryId)?.applicantKind;
    const suggested = {
      applicantName: kind === 'upp' ? '' : defaultInstitution,
      applicantParent: kind === 'upp' ? defaultInstitution : '',
    } as const;
    for (const name of ['applicantName', 'applicantParent'] as const) {
      const isOwn = ![defaultInstitution, ''].includes(form.getValues(name));
      if (!isOwn) form.setValue(name, suggested[name]);
    }
  }

  async function submit(fields: NewDraftFields) {
    const stored = await storeNewDraft(environment.database, { edition, hash, actor, fields });
    setFailure(stored.ok ? null : stored.error);
    if (!stored.ok) return;
    await refreshSummary(environment, stored.value);
    await navigate({ to: '/draf/$draftId', params: { draftId: stored.value } });
  }

  return (
    <Form form={form} onSubmit={submit}>
      {failure !== null && (
        <ErrorNotice title="Draf belum dibuat">{sayCreateDraftError(failure)}</ErrorNotice>
      )}
      <EntryChoice edition={edition} onChoose={suggestNames} />
      {chosen !== undefined && (
        <>
          <TextField
            name="applicantName"
            label={isUnit ? 'Nama unit pelayanan publik' : 'Nama instansi'}
            description="Seperti akan tertulis pada sampul berkas usulan."
            isRequired
          />
          {isUnit && <TextField name="applicantParent" label="Instansi induk" isRequired />}
        </>
      )}
      <div className="s-actions">
        <Button type="submit" loading={form.formState.isSubmitting}>
          Buat draf
        </Button>
      </div>
    </Form>
  );
}
