import * as Y from 'yjs';
import { contentName, emptyDocument, rowMap, scalarMap } from '#draft/documents.ts';
import { sha256 } from '#domain/ids.ts';
import type { DraftId, Sha256 } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Database } from '#storage/database.ts';
import { storageFailure } from '#storage/failures.ts';
import type { StorageError } from '#storage/failures.ts';
import { hasFiles } from '#storage/files.ts';
import type { FileFacts } from '#storage/files.ts';
import { loadOrigin } from '#storage/read-draft.ts';
import type { StoredDocument } from '#storage/read-draft.ts';
import { readStoredDraft } from '#storage/stored-draft.ts';
import type { BackupError } from './package-error.ts';
import { stableState } from './states.ts';

/** What goes into a backup beside the bytes of files. */
export interface BackupParts {
  readonly states: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly applicantName: string;
  /** Files that any evidence record names, deleted ones included: a deletion can be undone. */
  readonly shas: readonly Sha256[];
  /** Those of them that the store lists; null where the store cannot be read at all. */
  readonly here: ReadonlyMap<Sha256, FileFacts> | null;
}

/**
 * Reads a draft for a backup. `unsaved` holds states as an open tab has them in memory: they are
 * taken in on top of the store, and are enough where the store cannot be read or opened (`db` is
 * null), so that a draft that could not be saved can still be carried away.
 */
export async function readBackupParts(
  db: Database | null,
  draftId: DraftId,
  unsaved: ReadonlyMap<string, Uint8Array>,
): Promise<Result<BackupParts, BackupError>> {
  const stored = await storedDocuments(db, draftId);
  if (!stored.ok && unsaved.size === 0) return stored;
  const documents = new Map<string, Y.Doc>();
  if (stored.ok) for (const { name, doc } of stored.value) documents.set(name, doc);
  for (const [name, state] of unsaved) {
    const doc = documents.get(name) ?? emptyDocument();
    Y.applyUpdateV2(doc, state, loadOrigin);
    documents.set(name, doc);
  }
  const content = documents.get(contentName) ?? emptyDocument();
  const shas = fileShasOf(content);
  const here = await filesHere(db, shas);
  if (!here.ok && unsaved.size === 0) return here;
  return ok({
    states: new Map([...documents].map(([name, doc]) => [name, stableState(doc)])),
    applicantName: applicantNameOf(content),
    shas,
    here: here.ok ? here.value : null,
  });
}

const noStore: StorageError = { code: 'closed', cause: 'not open' };

async function storedDocuments(
  db: Database | null,
  draftId: DraftId,
): Promise<Result<readonly StoredDocument[], BackupError>> {
  if (db === null) return err(noStore);
  const stored = await readStoredDraft(db, draftId);
  if (stored.ok) return ok(stored.value.documents);
  const reason = stored.error;
  return err(
    reason.code === 'store-failed' ? reason.failure : { code: 'draft-unreadable', reason },
  );
}

async function filesHere(
  db: Database | null,
  shas: readonly Sha256[],
): Promise<Result<ReadonlyMap<Sha256, FileFacts>, StorageError>> {
  if (db === null) return err(noStore);
  try {
    return ok(await hasFiles(db, shas));
  } catch (cause) {
    return err(storageFailure(cause));
  }
}

function applicantNameOf(content: Y.Doc): string {
  const name = scalarMap(content, 'meta').get('applicantName');
  return typeof name === 'string' ? name : '';
}

function fileShasOf(content: Y.Doc): readonly Sha256[] {
  const shas = new Set<Sha256>();
  for (const row of rowMap(content, 'evidence').values()) {
    const sha = sha256.safeParse(row instanceof Y.Map ? row.get('fileSha') : null);
    if (sha.success) shas.add(sha.data);
  }
  return [...shas].sort();
}
