import { useEffect, useState } from 'react';
import type { Instant } from '#domain/dates.ts';
import type { DraftId } from '#domain/ids.ts';
import { listDrafts } from '#storage/drafts.ts';
import type { DraftCard } from '#storage/drafts.ts';
import { storageFailure } from '#storage/failures.ts';
import { useEnvironment } from './environment.tsx';

export interface LastBackup {
  /** Null where no backup was ever made here. */
  readonly backup: DraftCard['lastBackup'];
  /** When the draft was last changed, as the store knows it. */
  readonly changedAt: Instant;
  /** When the store was asked: what "two hours ago" counts from. */
  readonly readAt: Instant;
}

const listeners = new Set<() => void>();

/** Tells every screen that shows a last backup to read it again. */
export function backupNoted(): void {
  for (const listener of listeners) listener();
}

/** The last backup of a draft as the store notes it; null while it is not known. */
export function useLastBackup(draftId: DraftId): LastBackup | null {
  const { database } = useEnvironment();
  const [last, setLast] = useState<LastBackup | null>(null);
  // Serves the store, which is read again after each backup.
  useEffect(() => {
    let isGone = false;
    const read = (): void => {
      void listDrafts(database).then(({ cards }) => {
        const card = cards.find((each) => each.draftId === draftId);
        if (isGone || card === undefined) return;
        const { lastBackup: backup, updatedAt: changedAt } = card;
        setLast({ backup, changedAt, readAt: new Date().toISOString() });
        // A store that does not answer leaves it unknown; the save state tells of it.
      }, storageFailure);
    };
    listeners.add(read);
    read();
    return () => {
      isGone = true;
      listeners.delete(read);
    };
  }, [database, draftId]);
  return last;
}
