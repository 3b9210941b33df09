import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { sayPackageError } from '#copy/exchange-errors.ts';
import type { PackageError } from '#exchange/package-error.ts';
import type { RestoreMode } from '#exchange/restore.ts';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { LinkButton } from '#ui/links.tsx';

interface Props {
  error: PackageError;
  /** Tries again, now with what the user chose. */
  onRetry: (mode: RestoreMode) => void;
  another: ReactNode;
}

/** Why a package was not restored; where a draft of the same id stands in the way, the choice. */
export function RestoreFailed({ error, onRetry, another }: Props) {
  const isChoice = error.code === 'exists-different' || error.code === 'exists-damaged';
  return (
    <ErrorNotice
      tone={isChoice || error.code === 'cancelled' ? 'gold' : 'red'}
      title={titleOf(error)}
      actions={
        <>
          {error.code === 'exists-damaged' && (
            <Button onClick={() => onRetry('replace-damaged')}>Gantikan draf yang rusak</Button>
          )}
          {isChoice && (
            <Button
              variant={error.code === 'exists-damaged' ? 'default' : 'filled'}
              onClick={() => onRetry('as-copy')}
            >
              Pulihkan sebagai salinan
            </Button>
          )}
          {error.code === 'exists-different' && (
            <LinkButton to="/draf/$draftId" params={{ draftId: error.draftId }} variant="default">
              Buka draf yang sudah ada
            </LinkButton>
          )}
          {another}
        </>
      }
    >
      {sayPackageError(error)}
    </ErrorNotice>
  );
}

function titleOf({ code }: PackageError): string {
  if (code === 'exists-different') return 'Draf ini sudah ada dan isinya berbeda';
  if (code === 'exists-damaged') return 'Draf ini ada di sini, tetapi rusak';
  if (code === 'cancelled') return 'Pemulihan dibatalkan';
  return 'Cadangan tidak dapat dipulihkan';
}
