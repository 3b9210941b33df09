import type { Restored as RestoredDraft } from '#exchange/restore.ts';
import { LinkButton } from '#ui/links.tsx';
import { Panel } from '#ui/PageFrame.tsx';

const outcomes: Record<RestoredDraft['outcome'], string> = {
  restored: 'Draf dan semua berkas di dalam cadangan sudah dipulihkan dan diperiksa.',
  'already-here': 'Draf yang sama persis sudah ada di peramban ini, jadi tidak ada yang diubah.',
  copied: 'Draf dipulihkan sebagai salinan. Draf yang sudah ada tidak berubah.',
  replaced:
    'Draf dipulihkan menggantikan yang rusak. Sisa draf yang rusak tetap disimpan di karantina.',
};

/** The end of a restore: what came of it and the way into the draft. */
export function Restored({ restored }: { restored: RestoredDraft }) {
  const { outcome, applicantName, filesAdded, draftId } = restored;
  return (
    <Panel title={applicantName === '' ? 'Draf siap dibuka' : applicantName}>
      <output>
        {outcomes[outcome]}
        {filesAdded > 0 && ` ${String(filesAdded)} berkas bukti ditambahkan.`}
      </output>
      <div className="s-actions">
        <LinkButton to="/draf/$draftId" params={{ draftId }}>
          Buka draf
        </LinkButton>
        <LinkButton to="/" variant="default">
          Ke daftar draf
        </LinkButton>
      </div>
    </Panel>
  );
}
