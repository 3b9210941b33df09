import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { shownStatusWord } from '#copy/words.ts';
import { shownStatus } from '#domain/action-plan.ts';
import type { Action } from '#domain/action-plan.ts';
import { saveAction } from '#draft/action.ts';
import { removeRow, restoreRow } from '#draft/rows.ts';
import { Chip } from '#ui/Chip.tsx';
import { RemoveButton } from '#ui/form/RemoveButton.tsx';
import { LinkButton, useRouteParam } from '#ui/links.tsx';
import { confirmDone } from '#ui/notices.ts';
import { PageFrame, Panel } from '#ui/PageFrame.tsx';
import { LinkedEvidence } from '#workspace/attach/LinkedEvidence.tsx';
import { useConfirmSaved } from '#workspace/use-confirm-saved.ts';
import { useDraft, useSession } from '#workspace/workspace.tsx';
import { ActionForm } from './ActionForm.tsx';
import { nameOf, statusTone } from './plan.ts';
import './plan-actions.css';
import { monthOf, thisYear, today } from './today.ts';
import { useTrail } from './trail.ts';

/** One action: its form and its evidence. */
export function Page() {
  const id = useRouteParam('actionId');
  const { actions } = useDraft();
  const at = actions.findIndex((each) => each.id === id);
  const action = actions[at];
  if (action === undefined) return <Absent id={id} />;
  return <ActionSheet key={id} action={action} number={at + 1} />;
}

function ActionSheet({ action, number }: { action: Action; number: number }) {
  const confirmSaved = useConfirmSaved();
  const session = useSession();
  const navigate = useNavigate();
  const trail = useTrail();
  const { offices } = useDraft();
  const [day] = useState(today);
  const [year] = useState(thisYear);
  const status = shownStatus(action, monthOf(day));

  function remove() {
    removeRow(session, 'actions', action.id);
    confirmDone('Rencana aksi dihapus. Anda dapat mengembalikannya dari Terhapus.');
    void navigate({ to: trail[0].to, ignoreBlocker: true });
  }
  return (
    <PageFrame
      title={nameOf(action)}
      trail={trail}
      trailName={`Rencana aksi ${String(number)}`}
      chips={
        <>
          <Chip>{`No. ${String(number)}`}</Chip>
          <Chip tone={statusTone[status]}>{shownStatusWord[status]}</Chip>
        </>
      }
      actions={<RemoveButton label="Hapus rencana aksi" onRemove={remove} />}
      width="full"
    >
      <div className="s-split">
        <ActionForm
          action={action}
          offices={offices}
          thisYear={year}
          onSave={(entry) => {
            saveAction(session, action, entry);
            confirmSaved('Rencana aksi disimpan.');
            void navigate({ to: trail[0].to, ignoreBlocker: true });
          }}
        />
        <Panel>
          <LinkedEvidence
            target={{ target: 'action', targetId: action.id }}
            targetName="rencana aksi ini"
          />
        </Panel>
      </div>
    </PageFrame>
  );
}

function Absent({ id }: { id: string }) {
  const session = useSession();
  const trail = useTrail();
  const { deleted } = useDraft();
  const row = deleted.find((each) => each.table === 'actions' && each.id === id);
  return (
    <PageFrame
      title={row === undefined ? 'Rencana aksi tidak ditemukan' : nameOf({ activity: row.title })}
      trail={trail}
      lead={
        row === undefined
          ? 'Alamat ini tidak menunjuk rencana aksi mana pun di draf ini.'
          : 'Rencana aksi ini sudah dihapus. Isi dan tautan buktinya masih tersimpan.'
      }
    >
      <div className="s-actions">
        {row !== undefined && (
          <Button onClick={() => restoreRow(session, 'actions', id)}>Kembalikan</Button>
        )}
        <LinkButton to={trail[0].to} variant="default">
          Ke daftar rencana aksi
        </LinkButton>
      </div>
    </PageFrame>
  );
}
