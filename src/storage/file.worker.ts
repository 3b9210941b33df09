import { expose } from 'comlink';
import { err } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { closeDatabase, openDatabase } from './database.ts';
import { storeBlob } from './store-blob.ts';
import type { FileError, FileProgress, StoredFile } from './store-blob.ts';

/** Stores one file through a connection of this worker's own. */
async function store(
  databaseName: string,
  blob: Blob,
  onProgress: (progress: FileProgress) => void,
): Promise<Result<StoredFile, FileError>> {
  const db = await openDatabase(databaseName);
  if (!db.ok) return err({ code: 'closed', cause: db.error.code });
  try {
    return await storeBlob(db.value, blob, onProgress);
  } finally {
    closeDatabase(db.value);
  }
}

const fileWorker = { store };
export type FileWorker = typeof fileWorker;

expose(fileWorker);
