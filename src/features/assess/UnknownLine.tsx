import { EmptyState } from '#ui/EmptyState.tsx';
import { LinkButton } from '#ui/links.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { useWorkspace } from '#workspace/workspace.tsx';
import { worksheetPath } from './use-outline.ts';

/** The address names a line that this draft is not judged by. */
export function UnknownLine({ id }: { id: string }) {
  const base = worksheetPath(useWorkspace().draftId);
  return (
    <PageFrame title="Baris tidak ditemukan" trail={[{ label: 'Penilaian mandiri', to: base }]}>
      <EmptyState
        title={`Tidak ada indikator atau syarat ${id} dalam kategori draf ini`}
        action={<LinkButton to={base}>Ke penilaian mandiri</LinkButton>}
      >
        Alamatnya mungkin terpotong atau berasal dari draf lain. Isian draf ini tidak terpengaruh.
      </EmptyState>
    </PageFrame>
  );
}
