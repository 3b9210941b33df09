import { expose } from 'comlink';
import { err } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { closeDatabase, openDatabase } from '#storage/database.ts';
import { inspectArchive } from './archive.ts';
import { composeBackup } from './compose-backup.ts';
import type { ComposedBackup } from './compose-backup.ts';
import type { BackupError, PackageError } from './package-error.ts';
import type { BackupRequest } from './plan-backup.ts';
import { throttled } from './progress.ts';
import type { ReportProgress } from './progress.ts';
import { restore } from './restore.ts';
import type { Restored, RestoreRequest } from './restore.ts';
import { privateFileSink } from './sinks.ts';

/** Makes a backup over a connection of this worker's own; without one, of what the tab handed over. */
async function compose(
  databaseName: string,
  request: BackupRequest,
  onProgress: ReportProgress,
): Promise<Result<ComposedBackup, BackupError>> {
  const db = await openDatabase(databaseName);
  const options = { report: throttled(onProgress), newSink: privateFileSink };
  if (!db.ok) return composeBackup(null, request, options);
  try {
    return await composeBackup(db.value, request, options);
  } finally {
    closeDatabase(db.value);
  }
}

async function unpack(
  databaseName: string,
  file: Blob,
  request: RestoreRequest,
  onProgress: ReportProgress,
): Promise<Result<Restored, PackageError>> {
  const db = await openDatabase(databaseName);
  if (!db.ok) return err({ code: 'closed', cause: db.error.code });
  try {
    return await restore(db.value, file, request, throttled(onProgress));
  } finally {
    closeDatabase(db.value);
  }
}

const packageWorker = { compose, inspect: inspectArchive, restore: unpack };
export type PackageWorker = typeof packageWorker;

expose(packageWorker);
