import { useEffect, useState } from 'react';
import type { Database } from '#storage/database.ts';
import { listDrafts, type DraftCard, type EmptiedDraft } from '#storage/drafts.ts';
import { LoadingState } from '#ui/LoadingState.tsx';
import { useEnvironment, type Environment } from '#workspace/environment.tsx';
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
  const environment = useEnvironment();
  const [shelf, setShelf] = useState<Shelf | Error | null>(null);
  const [revision, setRevision] = useState(0);
  // Serves the store, which is read again after a draft was removed or backed up.
  useEffect(() => {
    let isGone = false;
    async function load() {
      const first = await read(environment.database);
      if (isGone) return;
      setShelf(first);
      if (!(await refreshStale(environment, first.cards))) return;
      const second = await read(environment.database);
      if (!isGone) setShelf(second);
    }
    load().catch((cause: unknown) => {
      if (!isGone) setShelf(cause instanceof Error ? cause : new Error(String(cause)));
    });
    return () => {
      isGone = true;
    };
  }, [environment, revision]);

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

async function read(database: Database): Promise<Shelf> {
  return { ...(await listDrafts(database)), readAt: new Date().toISOString() };
}

/** Computes what the cards lack, after they are shown: only then is a draft read. */
async function refreshStale(
  environment: Environment,
  cards: readonly DraftCard[],
): Promise<boolean> {
  const stale = cards.filter(({ summary }) => summary === null);
  if (stale.length === 0) return false;
  const { refreshSummary } = await import('#workspace/summary.ts');
  const kept = await Promise.all(stale.map(({ draftId }) => refreshSummary(environment, draftId)));
  return kept.includes(true);
}
