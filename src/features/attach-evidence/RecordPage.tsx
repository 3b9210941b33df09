import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { nameOfEvidence } from '#copy/evidence-facts.ts';
import { editRow, removeRow, restoreRow } from '#draft/rows.ts';
import type { DeletedRow } from '#domain/draft.ts';
import type { Evidence } from '#domain/evidence.ts';
import { Chip } from '#ui/Chip.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { LinkButton, useRouteParam } from '#ui/links.tsx';
import { confirmDone } from '#ui/notices.ts';
import { PageFrame } from '#ui/PageFrame.tsx';
import { useEvidenceLabels } from '#workspace/facts.ts';
import { useDraft, useSession, useWorkspace } from '#workspace/workspace.tsx';
import './attach-evidence.css';
import { RecordFile } from './RecordFile.tsx';
import { RecordForm } from './RecordForm.tsx';
import { RecordLinks } from './RecordLinks.tsx';

/** One piece of evidence: what it says, what it proves, its file. */
export function Page() {
  const id = useRouteParam('evidenceId');
  const { evidence, deleted } = useDraft();
  const record = evidence.find((each) => each.id === id);
  if (record !== undefined) return <RecordPage key={id} record={record} />;
  return <Absent row={deleted.find((each) => each.table === 'evidence' && each.id === id)} />;
}

function useTrail() {
  const { draftId } = useWorkspace();
  return [{ label: 'Bukti dukung', to: `/draf/${draftId}/bukti` }];
}

function RecordPage({ record }: { record: Evidence }) {
  const session = useSession();
  const label = useEvidenceLabels().primary(record.id);
  return (
    <PageFrame
      title={nameOfEvidence(record)}
      trail={useTrail()}
      chips={<Chip title="Label di berkas usulan">{`Lampiran ${label}`}</Chip>}
      actions={<RemoveButton record={record} />}
      width="full"
    >
      <div className="s-split">
        <RecordForm
          record={record}
          onSave={(values) => editRow(session, 'evidence', record.id, values)}
        />
        <div className="s-stack">
          <RecordLinks record={record} />
          <RecordFile record={record} />
        </div>
      </div>
    </PageFrame>
  );
}

function RemoveButton({ record }: { record: Evidence }) {
  const { draftId, session } = useWorkspace();
  const { links } = useDraft();
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const uses = links.filter(({ evidenceId }) => evidenceId === record.id).length;
  const name = nameOfEvidence(record);

  function remove() {
    removeRow(session, 'evidence', record.id);
    confirmDone(`${name} dihapus. Anda dapat mengembalikannya dari Terhapus.`);
    void navigate({ to: `/draf/${draftId}/bukti` });
  }
  return (
    <>
      <Button variant="default" onClick={() => setIsAsking(true)}>
        Hapus bukti
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title="Hapus bukti ini?"
        confirmLabel="Hapus bukti"
        onConfirm={remove}
        isDangerous
      >
        <p>
          {uses === 0
            ? `${name} tidak lagi masuk berkas usulan.`
            : `${name} tidak lagi masuk berkas usulan dan lepas dari ${String(uses)} tempat yang memakainya.`}{' '}
          Berkas dan tautannya tetap tersimpan: bukti dapat dikembalikan dari daftar Terhapus atau
          dengan Urungkan.
        </p>
      </ConfirmDialog>
    </>
  );
}

function Absent({ row }: { row: DeletedRow | undefined }) {
  const { draftId, session } = useWorkspace();
  const trail = useTrail();
  const back = (
    <LinkButton to={`/draf/${draftId}/bukti`} variant="default">
      Ke daftar bukti
    </LinkButton>
  );
  if (row === undefined) {
    return (
      <PageFrame
        title="Bukti tidak ditemukan"
        trail={trail}
        lead="Alamat ini tidak menunjuk bukti mana pun di draf ini."
      >
        <div className="s-actions">{back}</div>
      </PageFrame>
    );
  }
  return (
    <PageFrame
      title={nameOfEvidence(row)}
      trail={trail}
      lead="Bukti ini sudah dihapus. Berkas dan tautannya masih tersimpan."
    >
      <div className="s-actions">
        <Button onClick={() => restoreRow(session, 'evidence', row.id)}>Kembalikan</Button>
        {back}
      </div>
    </PageFrame>
  );
}
