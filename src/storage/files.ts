import { proxy } from 'comlink';
import type { Sha256 } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { storageFailure } from './failures.ts';
import type { FileWorker } from './file.worker.ts';
import { sha256Of } from './sha256.ts';
import { refusalOf, storeBlob } from './store-blob.ts';
import type { FileError, FileProgress, StoredFile } from './store-blob.ts';
import { fileRow } from './rows.ts';
import type { FileRow } from './rows.ts';
import { inWorker } from './worker-call.ts';

export type { FileError, FileProgress, StoredFile } from './store-blob.ts';

export interface StoreFileOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: FileProgress) => void;
}

/**
 * Reads, hashes and stores one file of at most 100 MB in a worker, where there are workers. What
 * may not be stored is refused before anything of it is read.
 */
export async function storeFile(
  db: Database,
  file: Blob,
  { signal, onProgress = () => undefined }: StoreFileOptions = {},
): Promise<Result<StoredFile, FileError>> {
  const refused = refusalOf(file);
  if (refused !== null) return err(refused);
  if (typeof Worker === 'undefined') return storeBlob(db, file, onProgress);
  const stored = await inWorker<FileWorker, Result<StoredFile, FileError>>(
    () => new Worker(new URL('./file.worker.ts', import.meta.url), { type: 'module' }),
    (worker) => worker.store(db.name, file, proxy(onProgress)),
    signal,
  );
  return stored === 'cancelled' ? err({ code: 'cancelled' }) : stored;
}

/** The file with its media type. Its hash is not computed again: `verifyFile` does that. */
export async function readFile(db: Database, sha: Sha256): Promise<Result<Blob, FileError>> {
  const row = await readRow(db, sha);
  return row.ok ? ok(new Blob([row.value.bytes], { type: row.value.mediaType })) : row;
}

/** The bytes of a file, checked against its hash. */
export async function verifyFile(
  db: Database,
  sha: Sha256,
): Promise<Result<ArrayBuffer, FileError>> {
  const row = await readRow(db, sha);
  if (!row.ok) return row;
  const found = await sha256Of(row.value.bytes);
  return found === sha ? ok(row.value.bytes) : err({ code: 'corrupt' });
}

async function readRow(db: Database, sha: Sha256): Promise<Result<FileRow, FileError>> {
  try {
    const raw = await db.files.get(sha);
    if (raw === undefined) return err({ code: 'missing' });
    const row = fileRow.safeParse(raw);
    // Left where it is: a restore may still bring the good bytes, and says so in quarantine.
    return row.success ? ok(row.data) : err({ code: 'corrupt' });
  } catch (cause) {
    return err(storageFailure(cause));
  }
}

export interface FileFacts {
  readonly sizeBytes: number;
  readonly mediaType: string;
}

/** Size and media type of those of the files that are here, without reading their bytes. */
export async function hasFiles(
  db: Database,
  shas: Iterable<Sha256>,
): Promise<ReadonlyMap<Sha256, FileFacts>> {
  const wanted = new Map([...shas].map((sha) => [String(sha), sha]));
  const keys: unknown[] = await db.files.orderBy('[sha+sizeBytes+mediaType]').keys();
  const found = new Map<Sha256, FileFacts>();
  for (const key of keys) {
    const [name, sizeBytes, mediaType]: unknown[] = Array.isArray(key) ? key : [];
    const sha = typeof name === 'string' ? wanted.get(name) : undefined;
    if (sha === undefined || typeof sizeBytes !== 'number' || typeof mediaType !== 'string')
      continue;
    found.set(sha, { sizeBytes, mediaType });
  }
  return found;
}
