import { expose, transfer } from 'comlink';
import type { Sha256 } from '#domain/ids.ts';
import { err } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { closeDatabase, openDatabase } from './database.ts';
import { verifyFile } from './read-blob.ts';
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

let reading: ReturnType<typeof openDatabase> | null = null;

/** The bytes of a file, checked against its hash; the connection stays open for the next one. */
async function read(databaseName: string, sha: Sha256): Promise<Result<ArrayBuffer, FileError>> {
  reading ??= openDatabase(databaseName);
  const db = await reading;
  if (!db.ok) return err({ code: 'closed', cause: db.error.code });
  const bytes = await verifyFile(db.value, sha);
  return bytes.ok ? transfer(bytes, [bytes.value]) : bytes;
}

const fileWorker = { store, read };
export type FileWorker = typeof fileWorker;

expose(fileWorker);
