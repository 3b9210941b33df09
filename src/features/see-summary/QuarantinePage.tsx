import { useState } from 'react';
import type { Quarantined } from '#domain/draft.ts';
import { DataTable } from '#ui/DataTable.tsx';
import type { Column } from '#ui/DataTable.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { pageOf, Pager } from '#ui/Pager.tsx';
import { useDraft, useWorkspace } from '#workspace/workspace.tsx';
import { refusedParts } from './refused-parts.ts';
import './see-summary.css';

const columns: readonly Column<Quarantined>[] = [
  { id: 'path', header: 'Letak dalam draf', cell: ({ path }) => path },
  {
    id: 'parts',
    header: 'Bagian yang ditolak',
    cell: ({ reason }) => refusedParts(reason).join(', ') || 'seluruh isian',
  },
  {
    id: 'raw',
    header: 'Isi apa adanya',
    cell: ({ raw }) => <pre className="s-raw">{raw}</pre>,
  },
];

/** What is saved but cannot be read, exactly as it stands in the draft. */
export function Page() {
  const { draftId } = useWorkspace();
  const { quarantine } = useDraft();
  const [page, setPage] = useState(1);
  return (
    <PageFrame
      title="Karantina"
      trail={[{ label: 'Ringkasan', to: `/draf/${draftId}/ringkasan` }]}
      lead="Isian yang tersimpan dalam bentuk yang tidak dikenali aplikasi ini, misalnya karena ditulis versi lain. Isian ini tidak dihapus, tidak diubah, tidak ikut dihitung, dan ikut dalam cadangan penuh."
    >
      <DataTable
        caption="Isian yang dikarantina"
        columns={columns}
        rows={pageOf(quarantine, page)}
        keyOf={({ path, raw }) => `${path} ${raw}`}
        empty={
          <EmptyState title="Karantina kosong">
            Semua isian draf ini dapat dibaca dan ikut dihitung.
          </EmptyState>
        }
      />
      {quarantine.length > 0 && (
        <>
          <p>
            Muat ulang halaman untuk memakai versi aplikasi terbaru. Jika isian tetap di sini, isi
            kembali nilainya di halaman yang bersangkutan: nilai yang baru menggantikan yang
            dikarantina.
          </p>
          <Pager noun="isian" total={quarantine.length} page={page} onPage={setPage} />
        </>
      )}
    </PageFrame>
  );
}
