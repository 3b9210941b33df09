import * as Y from 'yjs';
import { hasHole } from '#draft/documents.ts';
import type { DraftId } from '#domain/ids.ts';
import { ok, err } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Appended } from './append.ts';
import type { Database } from './database.ts';
import { storageFailure } from './failures.ts';
import type { StorageError } from './failures.ts';
import { alone } from './locks.ts';
import type { StoredDocument } from './read-draft.ts';
import type { NewUpdateRow } from './rows.ts';

/** Rows of one document above which they are folded into one: 5,000 rows double the time to open. */
export const rowsWorthCompacting = 300;

/** `overtaken`: another tab folded the same rows first. `hole`: the document is not whole, nothing is touched. */
export type Compaction = { readonly done: Appended } | { readonly left: 'overtaken' | 'hole' };

/**
 * Replaces exactly the rows that `stored` was read from by one row with its whole state, in one
 * transaction. Rows that other tabs added meanwhile stay. Must run before the document is edited.
 */
export async function compact(
  db: Database,
  draftId: DraftId,
  stored: StoredDocument,
): Promise<Result<Compaction, StorageError>> {
  if (hasHole(stored.doc)) return ok({ left: 'hole' });
  const update = Y.encodeStateAsUpdateV2(stored.doc);
  const at = new Date().toISOString();
  const row: NewUpdateRow = { draftId, docName: stored.name, at, update };
  try {
    const lastSeq = await alone(`${db.name}/compact/${draftId}`, () =>
      replace(db, stored.seqs, row),
    );
    return ok(typeof lastSeq === 'number' ? { done: { lastSeq, at } } : { left: 'overtaken' });
  } catch (cause) {
    return err(storageFailure(cause));
  }
}

function replace(
  db: Database,
  seqs: readonly number[],
  row: NewUpdateRow,
): Promise<number | 'overtaken'> {
  return db.dexie.transaction('rw', db.updates, async () => {
    const still = await db.updates
      .where(':id')
      .anyOf([...seqs])
      .count();
    if (still !== seqs.length) return 'overtaken';
    const lastSeq = await db.updates.add(row);
    await db.updates.bulkDelete([...seqs]);
    return lastSeq;
  });
}
