import { lazy, Suspense, useState } from 'react';
import { sayRemoveDraftError } from '#copy/storage-errors.ts';
import {
  removeDraft,
  type DraftCard,
  type EmptiedDraft,
  type RemoveDraftError,
} from '#storage/drafts.ts';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { LinkButton } from '#ui/links.tsx';
import { confirmDone } from '#ui/notices.ts';
import { PageFrame } from '#ui/PageFrame.tsx';
import { useEnvironment } from '#workspace/environment.tsx';
import { nameOf, DraftTile } from './DraftTile.tsx';
import { EmptiedNotice } from './EmptiedNotice.tsx';
import { WhereDataLives } from './WhereDataLives.tsx';

const RemoveDialog = lazy(async () => ({
  default: (await import('./RemoveDialog.tsx')).RemoveDialog,
}));
const BackupDialog = lazy(async () => ({
  default: (await import('#workspace/BackupDialog.tsx')).BackupDialog,
}));

interface Props {
  cards: readonly DraftCard[];
  emptied: readonly EmptiedDraft[];
  readAt: string;
  /** Called when the store has changed. */
  onChange: () => void;
}

/** The drafts of this browser as cards, and those it has lost. */
export function DraftList({ cards, emptied, readAt, onChange }: Props) {
  const { database } = useEnvironment();
  const [asked, setAsked] = useState<{ act: 'remove' | 'backup'; card: DraftCard } | null>(null);
  const [failure, setFailure] = useState<RemoveDraftError | null>(null);

  async function remove({ draftId }: DraftCard) {
    const removed = await removeDraft(database, draftId);
    setFailure(removed.ok ? null : removed.error);
    if (removed.ok) confirmDone('Draf dihapus.');
    onChange();
  }

  return (
    <PageFrame title="Draf Anda" trailName="" actions={<WaysIn />}>
      {emptied.map((draft) => (
        <EmptiedNotice key={draft.draftId} draft={draft} />
      ))}
      {failure !== null && (
        <ErrorNotice title="Draf belum dihapus">{sayRemoveDraftError(failure)}</ErrorNotice>
      )}
      <ul className="s-tiles">
        {cards.map((card) => (
          <li key={card.draftId}>
            <DraftTile
              card={card}
              now={readAt}
              onBackup={() => setAsked({ act: 'backup', card })}
              onRemove={() => setAsked({ act: 'remove', card })}
            />
          </li>
        ))}
      </ul>
      <WhereDataLives />
      <Suspense fallback={null}>
        {asked?.act === 'remove' && (
          <RemoveDialog
            card={asked.card}
            name={nameOf(asked.card)}
            now={readAt}
            onBackup={() => setAsked({ act: 'backup', card: asked.card })}
            onRemove={() => remove(asked.card)}
            onClose={() => setAsked(null)}
          />
        )}
        {asked?.act === 'backup' && (
          <BackupDialog
            draftId={asked.card.draftId}
            onClose={() => {
              setAsked(null);
              onChange();
            }}
          />
        )}
      </Suspense>
    </PageFrame>
  );
}

function WaysIn() {
  return (
    <>
      <LinkButton to="/contoh" variant="default">
        Coba contoh
      </LinkButton>
      <LinkButton to="/pulihkan" variant="default">
        Pulihkan dari cadangan
      </LinkButton>
      <LinkButton to="/baru">Buat draf</LinkButton>
    </>
  );
}
