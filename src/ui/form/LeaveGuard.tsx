import { useBlocker } from '@tanstack/react-router';
import { useFormState } from 'react-hook-form';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { useUnsaved } from './unsaved.ts';

/**
 * Asks before a form with unsaved values is left. The page that leaves after saving navigates with
 * `ignoreBlocker`.
 */
export function LeaveGuard() {
  const { isDirty } = useFormState();
  useUnsaved(isDirty);
  const blocker = useBlocker({
    shouldBlockFn: () => isDirty,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      isOpen={blocker.status === 'blocked'}
      onClose={() => blocker.reset?.()}
      title="Tinggalkan tanpa menyimpan?"
      confirmLabel="Tinggalkan"
      onConfirm={() => blocker.proceed?.()}
      isDangerous
    >
      Isian yang belum disimpan di halaman ini akan hilang. Pilih Batal untuk kembali dan
      menyimpannya.
    </ConfirmDialog>
  );
}
