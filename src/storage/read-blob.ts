import type { Sha256 } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { storageFailure } from './failures.ts';
import { fileRow } from './rows.ts';
import type { FileRow } from './rows.ts';
import { sha256Of } from '#domain/sha256.ts';
import type { FileError } from './store-blob.ts';

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
