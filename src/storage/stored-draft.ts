import { contentName, schemaOf } from '#draft/documents.ts';
import { documentSchema } from '#domain/draft.ts';
import type { DraftId } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { blankDraftRow, checkedDraftRow } from './draft-row.ts';
import { storageFailure } from './failures.ts';
import type { StorageError } from './failures.ts';
import { readMark } from './marks.ts';
import { documentsOf, rawUpdates } from './read-draft.ts';
import type { Damage, StoredDocument } from './read-draft.ts';
import type { BackupMark, DraftRow } from './rows.ts';

/**
 * Why a draft does not open. `missing`: there never was one here. `emptied`: there was one, with
 * more than the store holds now. `damaged`: saved rows cannot be read whole; they are left as they
 * are.
 */
export type OpenDraftError =
  | { readonly code: 'missing' }
  | {
      readonly code: 'emptied';
      readonly remains: 'nothing' | 'less';
      readonly lastSavedAt: string;
      readonly lastBackup: BackupMark | null;
    }
  | { readonly code: 'damaged'; readonly damage: Damage; readonly lastBackup: BackupMark | null }
  | { readonly code: 'store-failed'; readonly failure: StorageError };

export interface StoredDraft {
  readonly row: DraftRow;
  readonly documents: readonly StoredDocument[];
  readonly savedAt: string;
  readonly lastSeq: number;
  /** Its documents are of a newer schema: they may be read here, never written. */
  readonly isFromNewerApp: boolean;
}

/**
 * Row and documents of one draft as they are in the store, or why they cannot be trusted. Changes
 * nothing. A lost row of the draft itself is replaced by a blank one: it holds only what home shows.
 */
export async function readStoredDraft(
  db: Database,
  draftId: DraftId,
): Promise<Result<StoredDraft, OpenDraftError>> {
  try {
    return await readRows(db, draftId);
  } catch (cause) {
    return err({ code: 'store-failed', failure: storageFailure(cause) });
  }
}

async function readRows(
  db: Database,
  draftId: DraftId,
): Promise<Result<StoredDraft, OpenDraftError>> {
  const [rawRow, raw] = await db.dexie.transaction('r', db.drafts, db.updates, () =>
    Promise.all([db.drafts.get(draftId), rawUpdates(db, draftId)]),
  );
  const row = checkedDraftRow(rawRow);
  const mark = readMark(db.name, draftId);
  const lastBackup = row?.lastBackup ?? mark?.lastBackup ?? null;
  if (raw.length === 0) {
    if (rawRow === undefined && mark === null) return err({ code: 'missing' });
    return err({ code: 'emptied', remains: 'nothing', lastSavedAt: mark?.at ?? '', lastBackup });
  }
  const documents = documentsOf(raw);
  if (!documents.ok) return err({ code: 'damaged', damage: documents.error, lastBackup });
  const lastSeq = Math.max(...documents.value.map(({ seqs }) => seqs.at(-1) ?? 0));
  if (mark !== null && lastSeq < mark.lastSeq) {
    return err({ code: 'emptied', remains: 'less', lastSavedAt: mark.at, lastBackup });
  }
  const schema = contentSchema(documents.value);
  if (!schema.ok) return err({ code: 'damaged', damage: schema.error, lastBackup });
  const savedAt = documents.value.map((each) => each.savedAt).reduce((a, b) => (a > b ? a : b));
  return ok({
    row: row ?? blankDraftRow(draftId, savedAt),
    documents: documents.value,
    savedAt,
    lastSeq,
    isFromNewerApp: schema.value > documentSchema,
  });
}

function contentSchema(documents: readonly StoredDocument[]): Result<number, Damage> {
  const content = documents.find(({ name }) => name === contentName);
  // A draft is created with its content in one transaction: without it, rows are gone.
  if (content === undefined) return err({ docName: contentName, reason: 'hole', seq: null });
  return ok(schemaOf(content.doc) ?? 0);
}
