import { useEffect } from 'react';
import { saveSummary } from '#storage/drafts.ts';
import { useEnvironment } from './environment.tsx';
import { summaryOf } from './summary.ts';
import { useSaveState, useWorkspace } from './workspace.tsx';

/** After how much quiet the summary is computed: nobody reads it while typing goes on. */
const quietMs = 2000;

/** Keeps what home shows of the open draft in step with it. */
export function useKeptSummary(): void {
  const { database } = useEnvironment();
  const { draftId, edition, projection } = useWorkspace();
  const save = useSaveState();
  const savedAt = save.state === 'saved' ? save.savedAt : null;
  // Serves the store: once after each pause. What is left sooner, home computes anew.
  useEffect(() => {
    if (savedAt === null) return undefined;
    const timer = setTimeout(() => {
      void saveSummary(database, draftId, summaryOf(edition, projection.current()));
    }, quietMs);
    return () => clearTimeout(timer);
  }, [database, draftId, edition, projection, savedAt]);
}
