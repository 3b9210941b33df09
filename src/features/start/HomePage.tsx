import { useEffect, useState } from 'react';
import { listDrafts, type DraftCard, type EmptiedDraft } from '#storage/drafts.ts';
import { LoadingState } from '#ui/LoadingState.tsx';
import { useEnvironment } from '#workspace/environment.tsx';
import { DraftList } from './DraftList.tsx';
import { Welcome } from './Welcome.tsx';
import './start.css';

interface Shelf {
  readonly cards: readonly DraftCard[];
  readonly emptied: readonly EmptiedDraft[];
  /** When the shelf was read, for "2 hari lalu". */
  readonly readAt: string;
}

/** The drafts of this browser, or what the app is for where there is none. */
export function HomePage() {
  const { database } = useEnvironment();
  const [shelf, setShelf] = useState<Shelf | Error | null>(null);
  const [revision, setRevision] = useState(0);
  // Serves the store, which is read again after a draft was removed or backed up.
  useEffect(() => {
    let isGone = false;
    void listDrafts(database)
      .then((listed) => ({ ...listed, readAt: new Date().toISOString() }))
      .catch((cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause))))
      .then((next) => {
        if (!isGone) setShelf(next);
      });
    return () => {
      isGone = true;
    };
  }, [database, revision]);

  if (shelf === null) {
    return (
      <div className="s-page">
        <LoadingState label="Memuat daftar draf…" />
      </div>
    );
  }
  // The route's error page says what is safe and what to do.
  if (shelf instanceof Error) throw shelf;
  if (shelf.cards.length === 0 && shelf.emptied.length === 0) return <Welcome />;
  return <DraftList {...shelf} onChange={() => setRevision(revision + 1)} />;
}
