import { proxy } from 'comlink';
import type { Sha256 } from '#domain/ids.ts';
import { err } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import type { FileWorker } from './file.worker.ts';
import { refusalOf, storeBlob } from './store-blob.ts';
import type { FileError, FileProgress, StoredFile } from './store-blob.ts';
import { inWorker } from './worker-call.ts';

export { readFile, verifyFile } from './read-blob.ts';
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
