import { useEffect, useRef } from 'react';
import { saveSummary } from '#storage/drafts.ts';
import { useEnvironment } from './environment.tsx';
import { summaryOf } from './summary.ts';
import { useSaveState, useWorkspace } from './workspace.tsx';

/** After how much quiet the summary is computed: nobody reads it while typing goes on. */
const quietMs = 2000;

/**
 * Keeps what home shows of the open draft in step with it: after a pause, when the tab is hidden
 * and when the draft is left. Where it comes too late, home computes it anew.
 */
export function useKeptSummary(): void {
  const { database } = useEnvironment();
  const { draftId, edition, projection, store } = useWorkspace();
  const save = useSaveState();
  // What a newer app wrote is summed up by a newer app.
  const savedAt = save.state === 'saved' && !store.isReadOnly ? save.savedAt : null;
  const dueRef = useRef<(() => void) | null>(null);
  // Serves the store: once after each save that is followed by a pause.
  useEffect(() => {
    if (savedAt === null) return undefined;
    const keep = (): void => {
      dueRef.current = null;
      clearTimeout(timer);
      void saveSummary(database, draftId, summaryOf(edition, projection.current()));
    };
    const timer = setTimeout(keep, quietMs);
    dueRef.current = keep;
    return () => clearTimeout(timer);
  }, [database, draftId, edition, projection, savedAt]);
  // Serves the page, which may be ended after it is hidden, and the screen that is left.
  useEffect(() => {
    const keepNow = (): void => dueRef.current?.();
    const whenHidden = (): void => {
      if (document.visibilityState === 'hidden') keepNow();
    };
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      keepNow();
    };
  }, []);
}
