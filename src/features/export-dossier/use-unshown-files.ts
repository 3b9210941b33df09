import { useEffect, useMemo, useState } from 'react';
import { unshownReason } from '#domain/evidence.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { Sha256 } from '#domain/ids.ts';
import type { AnnexProblem } from '#render/contract.ts';
import { hasFiles } from '#storage/files.ts';
import { useEnvironment } from '#workspace/environment.tsx';
import { useDraft } from '#workspace/workspace.tsx';

/** A file whose pages the dossier cannot show, and why. */
export interface UnshownFile {
  readonly record: Evidence;
  readonly problem: AnnexProblem;
}

/** Files that will be a page of explanation: unreadable ones, and ones that are not on this machine. */
export function useUnshownFiles(): readonly UnshownFile[] {
  const { evidence } = useDraft();
  const here = useFilesHere(evidence);
  return useMemo(
    () =>
      evidence.flatMap((record): UnshownFile[] => {
        const { fileSha, fileProblem } = record;
        if (fileSha === null) return [];
        if (here !== null && !here.has(fileSha)) return [{ record, problem: { code: 'missing' } }];
        if (fileProblem === '') return [];
        return [{ record, problem: { code: unshownReason(fileProblem) ?? 'unreadable' } }];
      }),
    [evidence, here],
  );
}

/** Which of the files the store has; null while it has not answered. */
function useFilesHere(evidence: readonly Evidence[]): ReadonlySet<Sha256> | null {
  const { database } = useEnvironment();
  const [here, setHere] = useState<ReadonlySet<Sha256> | null>(null);
  // Serves the store, which is asked again when a record changes.
  useEffect(() => {
    let isGone = false;
    const shas = evidence.flatMap(({ fileSha }) => fileSha ?? []);
    void hasFiles(database, shas).then((found) => {
      if (!isGone) setHere(new Set(found.keys()));
    });
    return () => {
      isGone = true;
    };
  }, [database, evidence]);
  return here;
}
