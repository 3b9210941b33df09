import { useEffect, useState } from 'react';
import { sayAgo } from '#copy/ago.ts';
import type { DraftId } from '#domain/ids.ts';
import { listDrafts } from '#storage/drafts.ts';
import { useEnvironment } from '#workspace/environment.tsx';

interface Props {
  draftId: DraftId;
  /** Changes when a backup was made, so that the line is read again. */
  revision: number;
  onBackup: () => void;
}

/** When this draft was last backed up, and the way to do it now. */
export function LastBackup({ draftId, revision, onBackup }: Props) {
  const line = useLastBackup(draftId, revision);
  return (
    <>
      {line !== '' && <span>{line}</span>}
      <button type="button" onClick={onBackup}>
        Cadangkan sekarang
      </button>
    </>
  );
}

/** The sentence about the last backup; empty while it is not known. */
function useLastBackup(draftId: DraftId, revision: number): string {
  const { database } = useEnvironment();
  const [line, setLine] = useState('');
  // Serves the store, which is read again after each backup.
  useEffect(() => {
    let isGone = false;
    void listDrafts(database).then(({ cards }) => {
      const card = cards.find((each) => each.draftId === draftId);
      if (isGone || card === undefined) return;
      setLine(
        card.lastBackup === null
          ? 'Belum ada cadangan'
          : `Cadangan terakhir ${sayAgo(card.lastBackup.at, new Date().toISOString())}`,
      );
    });
    return () => {
      isGone = true;
    };
  }, [database, draftId, revision]);
  return line;
}
