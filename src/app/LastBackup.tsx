import { sayAgo } from '#copy/ago.ts';
import type { DraftId } from '#domain/ids.ts';
import { useLastBackup } from '#workspace/last-backup.ts';
import type { LastBackup as Last } from '#workspace/last-backup.ts';

interface Props {
  draftId: DraftId;
  onBackup: () => void;
}

/** When this draft was last backed up, and the way to do it now. */
export function LastBackup({ draftId, onBackup }: Props) {
  const last = useLastBackup(draftId);
  return (
    <>
      {last !== null && <span>{sayLast(last)}</span>}
      <button type="button" onClick={onBackup}>
        Cadangkan sekarang
      </button>
    </>
  );
}

function sayLast({ backup, readAt }: Last): string {
  return backup === null ? 'Belum ada cadangan' : `Cadangan terakhir ${sayAgo(backup.at, readAt)}`;
}
