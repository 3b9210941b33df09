import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { addRow } from '#draft/rows.ts';
import { confirmDone } from '#ui/notices.ts';
import { PageFrame } from '#ui/PageFrame.tsx';
import { useSettledDraft } from '#workspace/settled-draft.ts';
import { useSession, useWorkspace } from '#workspace/workspace.tsx';
import { blankIdentity } from './identity-fields.ts';
import { IdentityForm } from './IdentityForm.tsx';

/** A new SOP begins with its identity block; actors and steps follow. */
export function Page() {
  const session = useSession();
  const { draftId } = useWorkspace();
  const navigate = useNavigate();
  const { officeName } = useSettledDraft().profile;
  const values = useMemo(() => blankIdentity(officeName), [officeName]);
  const list = `/draf/${draftId}/sop`;
  return (
    <PageFrame
      title="SOP baru"
      trail={[{ label: 'SOP', to: list }]}
      lead="Mulai dari identitasnya. Pelaksana dan langkah diisi setelah tersimpan."
    >
      <IdentityForm
        values={values}
        submitLabel="Simpan dan lanjut ke langkah"
        onSave={(entered) => {
          const id = addRow(session, 'sops', entered);
          confirmDone('SOP ditambahkan.');
          void navigate({ to: `${list}/${id}`, ignoreBlocker: true });
          return undefined;
        }}
      />
    </PageFrame>
  );
}
