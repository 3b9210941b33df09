import { Button } from '@mantine/core';
import { sayAgo } from '#copy/ago.ts';
import type { DraftCard } from '#storage/drafts.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { nameOf } from './DraftTile.tsx';

interface Props {
  card: DraftCard;
  now: string;
  onBackup: () => void;
  onRemove: () => Promise<void>;
  onClose: () => void;
}

/** Names what is lost with a draft and offers a backup before anything else. */
export function RemoveDialog({ card, now, onBackup, onRemove, onClose }: Props) {
  const { summary, lastBackup } = card;
  const name = nameOf(card);
  return (
    <ConfirmDialog
      isOpen
      title={`Hapus draf "${name}"?`}
      confirmLabel="Hapus draf"
      isDangerous
      onConfirm={onRemove}
      onClose={onClose}
      instead={
        <div className="s-actions">
          <Button variant="light" onClick={onBackup}>
            Cadangkan dulu
          </Button>
        </div>
      }
    >
      <div className="s-stack">
        <p>
          {summary === null || summary.answered === 0
            ? 'Semua jawaban, narasi, daftar bukti dukung, rencana aksi, SOP, dan riwayat draf ini dihapus dari komputer ini.'
            : `Nilai ${String(summary.answered)} indikator beserta narasi, daftar bukti dukung, rencana aksi, SOP, dan riwayat draf ini dihapus dari komputer ini.`}
        </p>
        <p>Isi berkas bukti masih menempati ruang peramban ini sampai data situsnya dihapus.</p>
        <p>
          {lastBackup === null
            ? 'Draf ini belum punya cadangan, jadi tidak dapat dikembalikan.'
            : `Yang dapat dikembalikan hanya isi cadangan terakhir (${sayAgo(lastBackup.at, now)}): ${lastBackup.fileName}.`}
        </p>
      </div>
    </ConfirmDialog>
  );
}
