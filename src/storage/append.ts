import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { failureOf } from './failures.ts';
import type { StorageError } from './failures.ts';
import { raiseMark, setMark } from './marks.ts';
import type { DraftRow, NewUpdateRow } from './rows.ts';

export interface Appended {
  readonly lastSeq: number;
  readonly at: string;
}

/** How one document's updates reach the disk: resolves after the transaction is complete. */
export type Append = (
  updates: readonly Uint8Array[],
  isWhole: boolean,
) => Promise<Result<Appended, StorageError>>;

/**
 * Writes updates of one document, all or none, in order. With `isWhole` the single update holds
 * the whole document, and the draft's own row is put back where the store lost it: so a tab that
 * is still open heals a store that was emptied under it.
 */
export function appendTo(db: Database, draft: DraftRow, docName: string): Append {
  return async (updates, isWhole) => {
    const at = new Date().toISOString();
    const rows: NewUpdateRow[] = updates.map((update) => ({
      draftId: draft.id,
      docName,
      at,
      update,
    }));
    try {
      if (!db.dexie.isOpen()) await db.ensureOpen();
      const lastSeq = isWhole ? await writeWhole(db, draft, rows) : await write(db, rows);
      if (isWhole) setMark(db.name, draft.id, { lastSeq, at });
      else raiseMark(db.name, draft.id, lastSeq, at);
      return ok({ lastSeq, at });
    } catch (cause) {
      // Whatever it was, the updates stay queued and the screen says that they are not saved.
      return err(failureOf(cause));
    }
  };
}

function write(db: Database, rows: readonly NewUpdateRow[]): Promise<number> {
  return db.dexie.transaction('rw', db.updates, () => db.updates.bulkAdd(rows));
}

function writeWhole(db: Database, draft: DraftRow, rows: readonly NewUpdateRow[]): Promise<number> {
  return db.dexie.transaction('rw', db.updates, db.drafts, async () => {
    if ((await db.drafts.get(draft.id)) === undefined) await db.drafts.put(draft);
    return db.updates.bulkAdd(rows);
  });
}
