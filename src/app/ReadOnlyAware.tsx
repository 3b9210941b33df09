import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';

/** A draft of a newer app can be read; a disabled group switches off every control in it at once. */
export function ReadOnlyAware({
  isReadOnly,
  children,
}: {
  isReadOnly: boolean;
  children: ReactNode;
}) {
  if (!isReadOnly) return children;
  return (
    <>
      <div className="s-read-only">
        <ErrorNotice
          title="Draf ini hanya dapat dibaca"
          tone="gold"
          actions={
            <Button variant="default" onClick={() => location.reload()}>
              Muat ulang halaman
            </Button>
          }
        >
          Draf ini ditulis oleh versi SIAP P4 yang lebih baru. Isinya aman dan tidak diubah. Untuk
          mengubahnya, muat ulang halaman agar versi terbaru terpakai.
        </ErrorNotice>
      </div>
      <fieldset className="s-read-only-page" disabled>
        {children}
      </fieldset>
    </>
  );
}
