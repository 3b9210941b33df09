import { Button } from '@mantine/core';
import { sayInstant } from '#domain/dates.ts';
import type { EmptiedDraft } from '#storage/drafts.ts';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { LinkButton } from '#ui/links.tsx';

interface Props {
  draft: EmptiedDraft;
  /** Lets go of the memory that there was a draft. */
  onForget: () => void;
}

/** A draft that was here and is gone: no blank one takes its place, the last backup is named. */
export function EmptiedNotice({ draft, onForget }: Props) {
  const { name, remains, lastSavedAt, lastBackup } = draft;
  const called = name === '' ? 'Sebuah draf' : `Draf "${name}"`;
  const lost = remains === 'nothing' ? 'tidak ada lagi' : 'tidak lagi lengkap';
  return (
    <ErrorNotice
      title={`${called} ${lost} di peramban ini`}
      actions={
        <>
          <LinkButton to="/pulihkan">Pulihkan dari cadangan</LinkButton>
          {remains === 'nothing' && (
            <Button variant="default" onClick={onForget}>
              Lupakan draf ini
            </Button>
          )}
        </>
      }
    >
      <p>
        {lastSavedAt === ''
          ? 'Draf ini pernah tersimpan di sini.'
          : `Draf ini terakhir tersimpan di sini pada ${sayInstant(lastSavedAt)}.`}{' '}
        Biasanya data situs telah dihapus, oleh seseorang atau oleh pembersih peramban.
      </p>
      <p>
        {lastBackup === null
          ? 'Tidak tercatat ada cadangan yang dibuat di sini. Jika ada berkas .siapp4 di komputer lain atau pada rekan Anda, pulihkan dari berkas itu.'
          : `Cadangan terakhir: ${lastBackup.fileName}, dibuat ${sayInstant(lastBackup.at)}. Cari berkas itu, biasanya di folder Unduhan.`}
      </p>
    </ErrorNotice>
  );
}
