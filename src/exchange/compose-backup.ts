import { makeZip } from 'client-zip';
import type { Sha256 } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Database } from '#storage/database.ts';
import { failureOf, storageFailure } from '#storage/failures.ts';
import { verifyFile } from '#storage/files.ts';
import { openArchive } from './archive.ts';
import { readBackupParts } from './backup-parts.ts';
import type { BackupParts } from './backup-parts.ts';
import { entriesOf } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import type { BackupError } from './package-error.ts';
import { brokenLimit, manifestFile, planBackup } from './plan-backup.ts';
import type { BackupRequest, LostFile } from './plan-backup.ts';
import type { ReportProgress } from './progress.ts';
import { memorySink } from './sinks.ts';
import type { Sink } from './sinks.ts';

export interface ComposedBackup {
  readonly blob: Blob;
  readonly applicantName: string;
  /** Hash of the manifest, which names the hash of everything else. */
  readonly sha256: Sha256;
  readonly files: number;
  readonly lost: readonly LostFile[];
}

export interface ComposeOptions {
  readonly report: ReportProgress;
  /** Null where there is no file to write to; memory takes over then, and when that file is full. */
  readonly newSink: () => Promise<Sink | null>;
}

/**
 * Writes a draft as a package and reads it back: the result comes only after every hash was found
 * again. Runs on the thread that calls it. `db` is null where the store cannot be opened.
 */
export async function composeBackup(
  db: Database | null,
  request: BackupRequest,
  options: ComposeOptions,
): Promise<Result<ComposedBackup, BackupError>> {
  options.report({ phase: 'reading', done: 0, total: 1 });
  const parts = await readBackupParts(db, request.draftId, request.unsaved);
  if (!parts.ok) return parts;
  const corrupt = new Set<Sha256>();
  for (;;) {
    const { manifest, lost } = await planBackup(request, parts.value, corrupt);
    const limit = brokenLimit(manifest);
    if (limit !== null) return err(limit);
    const packed = await pack(db, manifest, parts.value, options);
    if (!packed.ok) return packed;
    if ('corrupt' in packed.value) {
      // The manifest stands first and promised these files: begin again without them.
      for (const sha of packed.value.corrupt) corrupt.add(sha);
      continue;
    }
    const { blob } = packed.value;
    const sha256 = await verified(blob, manifest, options.report);
    if (!sha256.ok) return sha256;
    const { applicantName } = parts.value;
    return ok({ blob, applicantName, sha256: sha256.value, files: manifest.files.length, lost });
  }
}

type Packed = { readonly blob: Blob } | { readonly corrupt: readonly Sha256[] };

async function pack(
  db: Database | null,
  manifest: Manifest,
  parts: BackupParts,
  { report, newSink }: ComposeOptions,
): Promise<Result<Packed, BackupError>> {
  for (const open of [newSink, () => Promise.resolve(memorySink())]) {
    let sink: Sink | null = null;
    try {
      sink = await open();
      if (sink !== null) return ok(await packInto(sink, db, manifest, parts, report));
    } catch (cause) {
      await sink?.abandon();
      // A file that cannot be begun, or that outgrows the disk, leaves memory to write into.
      const leavesMemory =
        sink === null ? cause instanceof DOMException : failureOf(cause).code === 'quota';
      if (!leavesMemory) return err(storageFailure(cause));
    }
  }
  return err({ code: 'quota', cause: 'QuotaExceededError' });
}

async function packInto(
  sink: Sink,
  db: Database | null,
  manifest: Manifest,
  parts: BackupParts,
  report: ReportProgress,
): Promise<Packed> {
  const total = entriesOf(manifest).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let done = 0;
  const corrupt: Sha256[] = [];
  const lastModified = new Date(manifest.createdAt);
  async function* entries() {
    yield { ...manifestFile(manifest), lastModified };
    for (const { name, path } of manifest.documents) {
      yield { name: path, input: parts.states.get(name) ?? new Uint8Array(), lastModified };
    }
    for (const { sha256, path } of manifest.files) {
      const bytes = await promised(db, sha256);
      if (bytes === null) corrupt.push(sha256);
      // After the first bad file the package is void; the others are only checked.
      else if (corrupt.length === 0)
        yield { name: path, input: new Uint8Array(bytes), lastModified };
    }
  }
  const reader = makeZip(entries()).getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    await sink.write(plainBytes(chunk.value));
    done += chunk.value.byteLength;
    report({ phase: 'writing', done: Math.min(done, total), total });
  }
  if (corrupt.length > 0) {
    await sink.abandon();
    return { corrupt };
  }
  return { blob: await sink.finish() };
}

/** The same bytes as a type that a Blob takes; copied only where they are shared memory. */
function plainBytes(chunk: Uint8Array): Uint8Array<ArrayBuffer> {
  return chunk.buffer instanceof ArrayBuffer
    ? new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    : new Uint8Array(chunk);
}

/** The bytes of a file that the store listed; null where they are not what was once attached. */
async function promised(db: Database | null, sha: Sha256): Promise<ArrayBuffer | null> {
  if (db === null) return null;
  const bytes = await verifyFile(db, sha);
  if (bytes.ok) return bytes.value;
  // A store that closes in the middle says nothing about the file.
  if (bytes.error.code === 'closed') throw new DOMException('store closed', 'InvalidStateError');
  return null;
}

/** Reads a package back, entry by entry; returns the hash of its manifest. */
async function verified(
  blob: Blob,
  manifest: Manifest,
  report: ReportProgress,
): Promise<Result<Sha256, BackupError>> {
  const archive = await openArchive(blob);
  if (!archive.ok) return err({ code: 'not-verified', reason: archive.error });
  const entries = entriesOf(manifest);
  const total = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let done = 0;
  for (const entry of entries) {
    const bytes = await archive.value.read(entry);
    if (!bytes.ok) return err({ code: 'not-verified', reason: bytes.error });
    done += entry.sizeBytes;
    report({ phase: 'verifying', done, total });
  }
  return ok(archive.value.sha256);
}
