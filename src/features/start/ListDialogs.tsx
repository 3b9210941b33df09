import { lazy, Suspense } from 'react';
import type { DraftCard, EmptiedDraft } from '#storage/drafts.ts';

const BackupDialog = lazy(async () => ({
  default: (await import('#workspace/BackupDialog.tsx')).BackupDialog,
}));
const RemoveDialog = lazy(async () => ({
  default: (await import('./RemoveDialog.tsx')).RemoveDialog,
}));
const ForgetDialog = lazy(async () => ({
  default: (await import('./ForgetDialog.tsx')).ForgetDialog,
}));

/** What the user asked for on home and has not confirmed yet. */
export type Asked =
  | { readonly act: 'remove' | 'backup'; readonly card: DraftCard }
  | { readonly act: 'forget'; readonly draft: EmptiedDraft };

interface Props {
  asked: Asked;
  now: string;
  onBackup: (card: DraftCard) => void;
  /** Removes the draft, or the memory of it. */
  onRemove: (draft: DraftCard | EmptiedDraft) => Promise<void>;
  onClose: () => void;
}

/** The dialogs of home, each loaded when it is first asked for. */
export function ListDialogs({ asked, now, onBackup, onRemove, onClose }: Props) {
  return (
    <Suspense fallback={null}>
      {asked.act === 'remove' && (
        <RemoveDialog
          card={asked.card}
          now={now}
          onBackup={() => onBackup(asked.card)}
          onRemove={() => onRemove(asked.card)}
          onClose={onClose}
        />
      )}
      {asked.act === 'backup' && <BackupDialog draftId={asked.card.draftId} onClose={onClose} />}
      {asked.act === 'forget' && (
        <ForgetDialog
          draft={asked.draft}
          onForget={() => onRemove(asked.draft)}
          onClose={onClose}
        />
      )}
    </Suspense>
  );
}
