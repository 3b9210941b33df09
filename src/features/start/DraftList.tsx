import { useState } from 'react';
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
import { DraftTile } from './DraftTile.tsx';
import { EmptiedNotice } from './EmptiedNotice.tsx';
import { KeptByBrowser } from './KeptByBrowser.tsx';
import { ListDialogs, type Asked } from './ListDialogs.tsx';
import { WhereDataLives } from './WhereDataLives.tsx';

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
  const [asked, setAsked] = useState<Asked | null>(null);
  const [failure, setFailure] = useState<RemoveDraftError | null>(null);

  async function remove({ draftId }: DraftCard | EmptiedDraft) {
    const removed = await removeDraft(database, draftId);
    setFailure(removed.ok ? null : removed.error);
    if (removed.ok) confirmDone(asked?.act === 'forget' ? 'Draf dilupakan.' : 'Draf dihapus.');
  }
  function close() {
    setAsked(null);
    onChange();
  }

  return (
    <PageFrame title="Draf Anda" trailName="" actions={<WaysIn />}>
      {emptied.map((draft) => (
        <EmptiedNotice
          key={draft.draftId}
          draft={draft}
          onForget={() => setAsked({ act: 'forget', draft })}
        />
      ))}
      {failure !== null && (
        <ErrorNotice title="Draf belum dihapus">{sayRemoveDraftError(failure)}</ErrorNotice>
      )}
      <ul className="s-tiles">
        {cards.map((card) => (
          <li key={card.draftId}>
            <DraftTile card={card} now={readAt} onAsk={(act) => setAsked({ act, card })} />
          </li>
        ))}
      </ul>
      <WhereDataLives>
        <KeptByBrowser />
      </WhereDataLives>
      {asked !== null && (
        <ListDialogs
          asked={asked}
          now={readAt}
          onBackup={(card) => setAsked({ act: 'backup', card })}
          onRemove={remove}
          onClose={close}
        />
      )}
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
