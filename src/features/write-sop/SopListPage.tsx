import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { sayTotalTime } from '#copy/durations.ts';
import { sopGaps } from '#domain/sop-gaps.ts';
import { totalTime } from '#domain/sop-time.ts';
import type { Sop } from '#domain/sop.ts';
import { moveRow } from '#draft/rows.ts';
import { Chip } from '#ui/Chip.tsx';
import { DataTable, type Column } from '#ui/DataTable.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { LinkButton } from '#ui/links.tsx';
import { MoveButtons } from '#ui/MoveButtons.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { pageOf, Pager } from '#ui/Pager.tsx';
import { DeletedRows } from '#workspace/DeletedRows.tsx';
import { useDraft, useSession } from '#workspace/workspace.tsx';
import { nameOfSop } from './names.ts';
import { useSopPath } from './SopFrame.tsx';
import './write-sop.css';

/** All SOPs, in the order they are printed in. */
export function Page() {
  const { sops, deleted } = useDraft();
  const base = useSopPath();
  return (
    <PageFrame
      title="SOP"
      lead="Standar operasional prosedur menurut PermenPANRB 35/2012: identitas, pelaksana, dan langkah dengan mutu bakunya."
      width="full"
      actions={<LinkButton to={`${base}/baru`}>Tambah SOP</LinkButton>}
    >
      {sops.length === 0 ? <NoSops /> : <SopTable sops={sops} base={base} />}
      <DeletedRows
        noun="SOP terhapus"
        rows={deleted.filter(({ table }) => table === 'sops')}
        nameOf={nameOfSop}
      />
    </PageFrame>
  );
}

function NoSops() {
  return (
    <EmptyState title="Belum ada SOP">
      Tulis prosedur yang dijalankan, misalnya Pengelolaan Pengaduan SP4N-LAPOR!. Mulai dari
      identitasnya, lalu pelaksana dan langkahnya. SOP yang sudah ditandatangani dilampirkan sebagai
      buktinya.
    </EmptyState>
  );
}

interface SopRow {
  readonly sop: Sop;
  readonly number: number;
}

function SopTable({ sops, base }: { sops: readonly Sop[]; base: string }) {
  const session = useSession();
  const [page, setPage] = useState(1);
  const rows = useMemo(() => sops.map((sop, at) => ({ sop, number: at + 1 })), [sops]);
  return (
    <>
      <DataTable
        caption="Daftar SOP"
        stacks
        columns={columnsFor(base, sops.length, (id, by) => moveRow(session, 'sops', sops, id, by))}
        rows={pageOf(rows, page)}
        keyOf={({ sop }) => sop.id}
      />
      <Pager noun="SOP" total={rows.length} page={page} onPage={setPage} />
    </>
  );
}

function columnsFor(
  base: string,
  total: number,
  onMove: (id: string, by: -1 | 1) => void,
): readonly Column<SopRow>[] {
  return [
    { id: 'number', header: 'No', width: '2.5rem', cell: ({ number }) => number },
    {
      id: 'title',
      header: 'Nama SOP',
      cell: ({ sop }) => (
        <Link className="s-row-name" to={`${base}/${sop.id}`}>
          {nameOfSop(sop)}
        </Link>
      ),
    },
    { id: 'code', header: 'Nomor SOP', width: '14rem', cell: ({ sop }) => sop.number },
    { id: 'steps', header: 'Langkah', align: 'end', cell: ({ sop }) => sop.steps.length },
    {
      id: 'time',
      header: 'Total waktu',
      width: '13rem',
      cell: ({ sop }) => sayTotalTime(totalTime(sop.steps)),
    },
    { id: 'gaps', header: 'Kelengkapan', width: '9rem', cell: ({ sop }) => <Lacks sop={sop} /> },
    {
      id: 'order',
      header: 'Urutan',
      width: '5rem',
      cell: ({ sop, number }) => (
        <MoveButtons
          name={`SOP ${String(number)}`}
          isFirst={number === 1}
          isLast={number === total}
          onMove={(by) => onMove(sop.id, by)}
        />
      ),
    },
  ];
}

function Lacks({ sop }: { sop: Sop }) {
  const count = sopGaps(sop).length;
  return count === 0 ? (
    <Chip tone="teal">beres</Chip>
  ) : (
    <Chip tone="gold">{`${String(count)} kurang`}</Chip>
  );
}
