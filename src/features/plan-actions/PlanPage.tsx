import { useMemo, useState } from 'react';
import { moveRow } from '#draft/rows.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { LinkButton } from '#ui/links.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { pageOf, Pager } from '#ui/Pager.tsx';
import { DeletedRows } from '#workspace/DeletedRows.tsx';
import { useDraft, useSession, useWorkspace } from '#workspace/workspace.tsx';
import { nameOf } from './plan.ts';
import { PlanTable } from './PlanTable.tsx';
import './plan-actions.css';
import { monthOf, today } from './today.ts';

/** The action plan as a table, in the order it is printed in. */
export function Page() {
  const { draftId } = useWorkspace();
  const { actions, deleted } = useDraft();
  return (
    <PageFrame
      title="Rencana aksi"
      lead="Renaksi SP4N-LAPOR! yang tercetak di berkas usulan, dalam urutan ini."
      width="full"
      actions={
        <LinkButton to={`/draf/${draftId}/rencana-aksi/baru`}>Tambah rencana aksi</LinkButton>
      }
    >
      {actions.length === 0 ? <NoPlan /> : <Plan />}
      <DeletedRows
        noun="rencana aksi terhapus"
        rows={deleted.filter(({ table }) => table === 'actions')}
        nameOf={({ title }) => nameOf({ activity: title })}
      />
    </PageFrame>
  );
}

function NoPlan() {
  return (
    <EmptyState title="Belum ada rencana aksi">
      Tulis satu baris untuk setiap kegiatan: apa yang dikerjakan, siapa penanggung jawabnya, kapan,
      dan target tiap triwulannya. Buktinya dapat ditautkan setelah kegiatan berjalan.
    </EmptyState>
  );
}

function Plan() {
  const { draftId } = useWorkspace();
  const session = useSession();
  const { actions } = useDraft();
  const [page, setPage] = useState(1);
  const [day] = useState(today);
  const rows = useMemo(() => actions.map((action, at) => ({ action, number: at + 1 })), [actions]);
  return (
    <>
      <PlanTable
        draftId={draftId}
        rows={pageOf(rows, page)}
        total={rows.length}
        thisMonth={monthOf(day)}
        onMove={(id, by) => moveRow(session, 'actions', actions, id, by)}
      />
      <Pager noun="rencana aksi" total={rows.length} page={page} onPage={setPage} />
    </>
  );
}
