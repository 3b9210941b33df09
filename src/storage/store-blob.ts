import { fileLimitBytes } from '#domain/evidence.ts';
import type { Sha256 } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { storageFailure } from './failures.ts';
import type { StorageError } from './failures.ts';
import { sha256Of } from '#domain/sha256.ts';
import type { FileRow } from './rows.ts';

/** Files by the SHA-256 of their bytes: the same file is stored once, whoever attaches it. */
export interface StoredFile {
  readonly sha: Sha256;
  readonly sizeBytes: number;
  readonly mediaType: string;
  /** False where the store had it already. */
  readonly isNew: boolean;
}

export interface FileProgress {
  readonly phase: 'reading' | 'hashing' | 'saving';
  /** Bytes, over the three phases together. */
  readonly done: number;
  readonly total: number;
}

/**
 * Why a file was not stored or read. `unreadable`: the browser could not read it to its end, as
 * when it is moved or changed meanwhile; `missing`: no such file here; `corrupt`: stored bytes do
 * not have their hash.
 */
export type FileError =
  | StorageError
  | { readonly code: 'too-large'; readonly sizeBytes: number; readonly limitBytes: number }
  | { readonly code: 'empty' | 'unreadable' | 'cancelled' | 'missing' | 'corrupt' };

/**
 * Reads, hashes and stores one file of at most 100 MB; does so on the thread that calls it, which
 * in a page is a worker (`files.ts`). Storing the same bytes again changes nothing.
 */
export async function storeBlob(
  db: Database,
  blob: Blob,
  onProgress: (progress: FileProgress) => void = () => undefined,
): Promise<Result<StoredFile, FileError>> {
  const refused = refusalOf(blob);
  if (refused !== null) return err(refused);
  const steps = ['reading', 'hashing', 'saving'] as const;
  const report = (phase: FileProgress['phase']): void => {
    onProgress({ phase, done: steps.indexOf(phase) * blob.size, total: steps.length * blob.size });
  };
  report('reading');
  const bytes = await bytesOf(blob);
  if (!bytes.ok) return bytes;
  report('hashing');
  const sha = await sha256Of(bytes.value);
  report('saving');
  return storeBytes(db, sha, bytes.value, blob.type);
}

/** Why a file may not be stored, seen before anything of it is read; null where it may. */
export function refusalOf(file: Blob): FileError | null {
  if (file.size === 0) return { code: 'empty' };
  if (file.size > fileLimitBytes) {
    return { code: 'too-large', sizeBytes: file.size, limitBytes: fileLimitBytes };
  }
  return null;
}

async function bytesOf(blob: Blob): Promise<Result<ArrayBuffer, FileError>> {
  try {
    const bytes = await blob.arrayBuffer();
    return bytes.byteLength === blob.size ? ok(bytes) : err({ code: 'unreadable' });
  } catch (cause) {
    // The file was moved, changed or taken away after it was chosen.
    if (cause instanceof DOMException) return err({ code: 'unreadable' });
    throw cause;
  }
}

/** Stores bytes under the hash that they were found to have. */
export async function storeBytes(
  db: Database,
  sha: Sha256,
  bytes: ArrayBuffer,
  mediaType: string,
): Promise<Result<StoredFile, StorageError>> {
  const sizeBytes = bytes.byteLength;
  const row: FileRow = { sha, mediaType, sizeBytes, storedAt: new Date().toISOString(), bytes };
  try {
    const isNew = await db.dexie.transaction('rw', db.files, async () => {
      const known = await db.files.where(':id').equals(sha).count();
      // Written over all the same: bytes that went bad in the store become good again.
      await db.files.put(row);
      return known === 0;
    });
    return ok({ sha, sizeBytes, mediaType, isNew });
  } catch (cause) {
    return err(storageFailure(cause));
  }
}
