import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { hasUnsaved } from './unsaved.ts';

interface Props {
  /** The verb and what: "Hapus SOP". */
  label: string;
  /** Deletes, so that it can be brought back, and leaves the page. */
  onRemove: () => void;
}

/** Deletes what the page is about. It asks first only where a form on it holds unsaved values. */
export function RemoveButton({ label, onRemove }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          if (hasUnsaved()) setIsAsking(true);
          else onRemove();
        }}
      >
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title="Hapus tanpa menyimpan?"
        confirmLabel={label}
        onConfirm={onRemove}
        isDangerous
      >
        Isian yang belum disimpan di halaman ini akan hilang. Yang sudah tersimpan dapat
        dikembalikan dari daftar Terhapus.
      </ConfirmDialog>
    </>
  );
}
