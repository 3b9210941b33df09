import { proxy } from 'comlink';
import type { DraftId } from '#domain/ids.ts';
import { err } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Database } from '#storage/database.ts';
import { readMarks, setMark } from '#storage/marks.ts';
import { inWorker } from '#storage/worker-call.ts';
import { inspectArchive } from './archive.ts';
import type { Inspected } from './archive.ts';
import type { PackageError } from './package-error.ts';
import type { PackageWorker } from './package.worker.ts';
import type { ReportProgress } from './progress.ts';
import { newDraftId, restore } from './restore.ts';
import type { Restored, RestoreMode, RestoreRequest } from './restore.ts';

export type { Inspected } from './archive.ts';

export interface RestoreOptions {
  /** What was chosen after `exists-different` or `exists-damaged`. */
  readonly mode?: RestoreMode;
  readonly isSample?: boolean;
  readonly onProgress?: ReportProgress;
  readonly signal?: AbortSignal;
}

/** Reads the manifest of a package and checks that its entries are those that it names. */
export async function inspectPackage(
  file: Blob,
  signal?: AbortSignal,
): Promise<Result<Inspected, PackageError>> {
  if (typeof Worker === 'undefined') {
    return inspectArchive(file);
  }
  const inspected = await inWorker<PackageWorker, Result<Inspected, PackageError>>(
    newWorker,
    (worker) => worker.inspect(file),
    signal,
  );
  return inspected === 'cancelled' ? err({ code: 'cancelled' }) : inspected;
}

/** Checks a package to its last byte and restores it, in a worker. An error left the store as it was. */
export async function restorePackage(
  db: Database,
  file: File,
  { mode, isSample = false, onProgress = () => undefined, signal }: RestoreOptions = {},
): Promise<Result<Restored, PackageError>> {
  const marks = [...readMarks(db.name)];
  const request: RestoreRequest = {
    mode: mode ?? null,
    fileName: isSample ? null : file.name,
    isSample,
    copyId: newDraftId(),
    lastSeqs: new Map(marks.map(([id, mark]): [DraftId, number] => [id, mark.lastSeq])),
    now: new Date().toISOString(),
  };
  const restored =
    typeof Worker === 'undefined'
      ? await restore(db, file, request, onProgress)
      : await inWorker<PackageWorker, Result<Restored, PackageError>>(
          newWorker,
          (worker) => worker.restore(db.name, file, request, proxy(onProgress)),
          signal,
        );
  if (restored === 'cancelled') return err({ code: 'cancelled' });
  if (restored.ok) remember(db, restored.value, request.now);
  return restored;
}

/** Marks live in the page: a worker has no localStorage. */
function remember(db: Database, restored: Restored, at: string): void {
  const { draftId, lastSeq, lastBackup, applicantName: name } = restored;
  if (lastSeq !== null) setMark(db.name, draftId, { lastSeq, at, lastBackup, name });
}

function newWorker(): Worker {
  return new Worker(new URL('./package.worker.ts', import.meta.url), { type: 'module' });
}
