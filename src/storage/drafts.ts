import { Dexie } from 'dexie';
import type * as Y from 'yjs';
import { draftId as draftIdSchema } from '#domain/ids.ts';
import type { DraftId } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { blankDraftRow, checkedDraftRow, reinstateDraftRow } from './draft-row.ts';
import { storageFailure } from './failures.ts';
import type { StorageError } from './failures.ts';
import { alone, draftLock } from './locks.ts';
import { dropMark, readMarks, setMark } from './marks.ts';
import type { Mark } from './marks.ts';
import { updateRow } from './rows.ts';
import type { BackupMark, DraftRow, DraftSummary, NewUpdateRow } from './rows.ts';

// Home lists drafts from here, so this file loads no Yjs: `createDraft` asks for it when it runs.

export type { DraftSummary } from './rows.ts';

export interface DraftCard {
  readonly draftId: DraftId;
  readonly createdAt: string;
  /** When it was last changed, as far as is known. */
  readonly updatedAt: string;
  readonly lastBackup: BackupMark | null;
  readonly isSample: boolean;
  /** Null where none was computed or the draft changed since. */
  readonly summary: DraftSummary | null;
}

/** A draft that was here once, with more than the store holds now. */
export interface EmptiedDraft {
  readonly draftId: DraftId;
  /** Applicant's name as last seen; may be empty. */
  readonly name: string;
  readonly lastSavedAt: string;
  readonly lastBackup: BackupMark | null;
  readonly remains: 'nothing' | 'less';
}

export type CreateDraftError = StorageError | { readonly code: 'already-exists' };
export type RemoveDraftError = StorageError | { readonly code: 'in-use' };

/** Drafts of this browser, last changed first, and those that the store has lost. */
export async function listDrafts(
  db: Database,
): Promise<{ cards: DraftCard[]; emptied: EmptiedDraft[] }> {
  const marks = readMarks(db.name);
  const cards: DraftCard[] = [];
  const lastSeqs = new Map<DraftId, number>();
  for (const id of await draftIds(db)) {
    const lastSeq = await lastSeqOf(db, id);
    lastSeqs.set(id, lastSeq);
    if (lastSeq > 0 && lastSeq >= (marks.get(id)?.lastSeq ?? 0)) {
      cards.push(await cardOf(db, id, lastSeq));
    }
  }
  const emptied = [...marks].flatMap(([id, mark]) => emptiedBy(id, mark, lastSeqs.get(id) ?? 0));
  return { cards: cards.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)), emptied };
}

/** Ids from the drafts' own rows and from the updates, so that a lost row hides no draft. */
async function draftIds(db: Database): Promise<ReadonlySet<DraftId>> {
  const own: unknown[] = await db.drafts.toCollection().primaryKeys();
  const indexed: unknown[] = await db.updates.orderBy('[draftId+docName]').uniqueKeys();
  const ids = [...own, ...indexed.map((key): unknown => (Array.isArray(key) ? key[0] : null))];
  return new Set(ids.flatMap((id) => draftIdSchema.safeParse(id).data ?? []));
}

/** Highest sequence number of a draft's updates; 0 where it has none. Reads no bytes. */
async function lastSeqOf(db: Database, id: DraftId): Promise<number> {
  const seqs = await db.updates
    .where('[draftId+docName]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey])
    .primaryKeys();
  return seqs.reduce((highest, seq) => Math.max(highest, seq), 0);
}

async function cardOf(db: Database, id: DraftId, lastSeq: number): Promise<DraftCard> {
  const last = updateRow.safeParse(await db.updates.get(lastSeq));
  const raw = await db.drafts.get(id);
  const row = checkedDraftRow(raw) ?? blankDraftRow(id, last.data?.at ?? new Date(0).toISOString());
  await reinstateDraftRow(db, row);
  const summary = row.summary?.seq === lastSeq ? row.summary.value : null;
  return {
    draftId: id,
    createdAt: row.createdAt,
    updatedAt: changedAt(row, last.data?.at ?? row.createdAt, summary?.changedAt ?? null),
    lastBackup: row.lastBackup,
    isSample: row.isSample,
    summary,
  };
}

/**
 * A draft that came from a package and was not touched here is as old as its own last change. Else
 * the last save counts: of a narrative the draft itself dates only the beginning of a sitting.
 */
function changedAt({ createdAt }: DraftRow, savedAt: string, stampedAt: string | null): string {
  return stampedAt !== null && stampedAt < createdAt ? stampedAt : savedAt;
}

function emptiedBy(draftId: DraftId, mark: Mark, lastSeq: number): EmptiedDraft[] {
  if (lastSeq >= mark.lastSeq && lastSeq > 0) return [];
  const { name, at: lastSavedAt, lastBackup } = mark;
  const remains = lastSeq === 0 ? 'nothing' : 'less';
  return [{ draftId, name, lastSavedAt, lastBackup, remains }];
}

/** Saves a new draft whole: its row and every document, in one transaction. */
export async function createDraft(
  db: Database,
  draftId: DraftId,
  documents: ReadonlyMap<string, Y.Doc>,
  options: { readonly isSample?: boolean } = {},
): Promise<Result<void, CreateDraftError>> {
  const { encodeStateAsUpdateV2 } = await import('yjs');
  const states = new Map([...documents].map(([name, doc]) => [name, encodeStateAsUpdateV2(doc)]));
  const at = new Date().toISOString();
  try {
    const lastSeq = await addDraft(
      db,
      blankDraftRow(draftId, at, options.isSample ?? false),
      states,
    );
    if (lastSeq === 'already-exists') return err({ code: lastSeq });
    setMark(db.name, draftId, { lastSeq, at, lastBackup: null });
    return ok(undefined);
  } catch (cause) {
    return err(storageFailure(cause));
  }
}

/** One transaction for a draft's row and its documents' states; returns the last sequence number. */
export function addDraft(
  db: Database,
  row: DraftRow,
  states: ReadonlyMap<string, Uint8Array>,
): Promise<number | 'already-exists'> {
  const at = new Date().toISOString();
  const rows: NewUpdateRow[] = [...states].map(([docName, update]) => ({
    draftId: row.id,
    docName,
    at,
    update,
  }));
  return db.dexie.transaction('rw', db.drafts, db.updates, async () => {
    if ((await lastSeqOf(db, row.id)) > 0) return 'already-exists';
    await db.drafts.put(row);
    return db.updates.bulkAdd(rows);
  });
}

/** Deletes a draft and forgets that it was there. Refused while any tab has it open. Files stay: others may use them. */
export async function removeDraft(
  db: Database,
  draftId: DraftId,
): Promise<Result<void, RemoveDraftError>> {
  try {
    const outcome = await alone(draftLock(db.name, draftId), () => removeRows(db, draftId));
    if (outcome === 'taken') return err({ code: 'in-use' });
    dropMark(db.name, draftId);
    return ok(undefined);
  } catch (cause) {
    return err(storageFailure(cause));
  }
}

function removeRows(db: Database, draftId: DraftId): Promise<void> {
  const { drafts, updates, versions, imports } = db;
  return db.dexie.transaction('rw', drafts, updates, versions, imports, async () => {
    await drafts.delete(draftId);
    await updates
      .where('[draftId+docName]')
      .between([draftId, Dexie.minKey], [draftId, Dexie.maxKey])
      .delete();
    await versions.where({ draftId }).delete();
    await imports.where({ draftId }).delete();
  });
}

/** Keeps what home shows of a draft, as of its last saved update: flush before. */
export async function saveSummary(
  db: Database,
  draftId: DraftId,
  summary: DraftSummary,
): Promise<Result<void, StorageError>> {
  const outcome = await changeRow(db, draftId, (row, seq) => ({
    ...row,
    summary: { seq, value: summary },
  }));
  if (outcome.ok) setMark(db.name, draftId, { name: summary.applicantName });
  return outcome;
}

/** Remembers, also outside the store, that a verified backup file was made. */
export async function noteBackup(
  db: Database,
  draftId: DraftId,
  fileName: string,
  at: string,
): Promise<Result<void, StorageError>> {
  const lastBackup: BackupMark = { fileName, at };
  const outcome = await changeRow(db, draftId, (row) => ({ ...row, lastBackup }));
  if (outcome.ok) setMark(db.name, draftId, { lastBackup });
  return outcome;
}

async function changeRow(
  db: Database,
  draftId: DraftId,
  change: (row: DraftRow, lastSeq: number) => DraftRow,
): Promise<Result<void, StorageError>> {
  try {
    await db.dexie.transaction('rw', db.drafts, db.updates, async () => {
      const row = checkedDraftRow(await db.drafts.get(draftId));
      // Removed meanwhile, or refused: what home shows is then computed anew.
      if (row !== null) await db.drafts.put(change(row, await lastSeqOf(db, draftId)));
    });
    return ok(undefined);
  } catch (cause) {
    return err(storageFailure(cause));
  }
}
