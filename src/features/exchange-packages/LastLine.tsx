import { sayAgo } from '#copy/ago.ts';
import { sayInstant } from '#domain/dates.ts';
import type { DraftId } from '#domain/ids.ts';
import { Chip } from '#ui/Chip.tsx';
import { useLastBackup } from '#workspace/last-backup.ts';
import { useDraft } from '#workspace/workspace.tsx';

/** When the last backup was made, and whether anything has changed since. */
export function LastLine({ draftId }: { draftId: DraftId }) {
  const last = useLastBackup(draftId);
  const { lastChangedAt } = useDraft();
  if (last === null) return null;
  const { backup, changedAt, readAt } = last;
  if (backup === null) {
    return (
      <div className="s-chips">
        <Chip tone="gold">belum ada cadangan</Chip>
      </div>
    );
  }
  // A sitting at a narrative is stamped once: what was typed later is known to the store alone.
  const isOld = changedAt > backup.at || (lastChangedAt !== null && lastChangedAt > backup.at);
  return (
    <div className="s-stack">
      <div className="s-chips">
        <Chip tone={isOld ? 'gold' : 'teal'}>
          {isOld ? 'ada perubahan sesudah cadangan terakhir' : 'tidak ada perubahan sesudahnya'}
        </Chip>
      </div>
      <p className="s-backup-last">
        {`Cadangan terakhir ${sayAgo(backup.at, readAt)}, ${sayInstant(backup.at)}: ${backup.fileName}`}
      </p>
    </div>
  );
}
