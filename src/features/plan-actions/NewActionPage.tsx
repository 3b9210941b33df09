import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { saveAction } from '#draft/action.ts';
import { confirmDone } from '#ui/notices.ts';
import { PageFrame } from '#ui/PageFrame.tsx';
import { useDraft, useSession } from '#workspace/workspace.tsx';
import { ActionForm } from './ActionForm.tsx';
import { useTrail } from './trail.ts';
import './plan-actions.css';
import { thisYear } from './today.ts';

/** A new action, at the end of the plan. */
export function Page() {
  const session = useSession();
  const navigate = useNavigate();
  const trail = useTrail();
  const { offices } = useDraft();
  const [year] = useState(thisYear);
  return (
    <PageFrame
      title="Rencana aksi baru"
      trail={trail}
      lead="Cukup isi kegiatannya dulu; yang lain dapat menyusul. Bukti ditautkan setelah tersimpan."
    >
      <ActionForm
        action={null}
        offices={offices}
        thisYear={year}
        onSave={(entry) => {
          saveAction(session, null, entry);
          confirmDone('Rencana aksi ditambahkan.');
          void navigate({ to: trail[0].to, ignoreBlocker: true });
        }}
        onSaveAndNext={(entry) => {
          saveAction(session, null, entry);
          confirmDone('Rencana aksi ditambahkan. Isi yang berikutnya.');
        }}
      />
    </PageFrame>
  );
}
