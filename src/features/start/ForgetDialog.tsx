import type { EmptiedDraft } from '#storage/drafts.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';

interface Props {
  draft: EmptiedDraft;
  onForget: () => Promise<void>;
  onClose: () => void;
}

/** Lets go of the memory of a draft that the store has lost. A backup of it stays restorable. */
export function ForgetDialog({ draft, onForget, onClose }: Props) {
  const { name, lastBackup } = draft;
  return (
    <ConfirmDialog
      isOpen
      title={name === '' ? 'Lupakan draf ini?' : `Lupakan draf "${name}"?`}
      confirmLabel="Lupakan"
      onConfirm={onForget}
      onClose={onClose}
    >
      <p>
        {lastBackup === null
          ? 'Pemberitahuan tentang draf ini tidak ditampilkan lagi.'
          : `Pemberitahuan dan nama cadangan terakhirnya (${lastBackup.fileName}) tidak ditampilkan lagi.`}{' '}
        Berkas cadangan yang Anda simpan tetap dapat dipulihkan kapan saja.
      </p>
    </ConfirmDialog>
  );
}
