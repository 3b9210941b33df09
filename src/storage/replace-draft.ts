import type { DraftId } from '#domain/ids.ts';
import type { Database } from './database.ts';
import { alone, draftLock } from './locks.ts';
import { quarantineRow } from './quarantine.ts';
import { rawUpdates } from './read-draft.ts';
import type { DraftRow, NewUpdateRow } from './rows.ts';

/**
 * Puts whole states in the place of a draft that cannot be read, in one transaction. The old rows
 * go to quarantine exactly as they are. Returns the last sequence number, or `'in-use'` while a
 * tab has the draft open.
 */
export async function replaceDraft(
  db: Database,
  row: DraftRow,
  states: ReadonlyMap<string, Uint8Array>,
): Promise<number | 'in-use'> {
  const outcome = await alone(draftLock(db.name, row.id), () => swap(db, row, states));
  return outcome === 'taken' ? 'in-use' : outcome;
}

function swap(
  db: Database,
  row: DraftRow,
  states: ReadonlyMap<string, Uint8Array>,
): Promise<number> {
  const { drafts, updates, quarantine } = db;
  const at = new Date().toISOString();
  const rows: NewUpdateRow[] = [...states].map(([docName, update]) => ({
    draftId: row.id,
    docName,
    at,
    update,
  }));
  return db.dexie.transaction('rw', drafts, updates, quarantine, async () => {
    await putAside(db, row.id);
    await drafts.put(row);
    return updates.bulkAdd(rows);
  });
}

async function putAside(db: Database, draftId: DraftId): Promise<void> {
  const old = await rawUpdates(db, draftId);
  const before: unknown = await db.drafts.get(draftId);
  await db.quarantine.bulkAdd([
    ...old.map((each) => quarantineRow('updates', draftId, 'replaced', each)),
    ...(before === undefined ? [] : [quarantineRow('drafts', draftId, 'replaced', before)]),
  ]);
  await db.updates.where('[draftId+docName]').between([draftId, ''], [draftId, '\uffff']).delete();
}
