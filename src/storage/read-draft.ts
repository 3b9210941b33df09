import { Dexie } from 'dexie';
import * as Y from 'yjs';
import type { DraftId } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { emptyDocument, hasHole } from '#draft/documents.ts';
import type { Database } from './database.ts';
import { updateRow } from './rows.ts';
import type { UpdateRow } from './rows.ts';

/** Origins of updates that are durable already: read from the store, or sent by another tab. */
export const loadOrigin = 'load';
export const tabOrigin = 'tab';

/**
 * A document that cannot be read whole. `row`: a stored row has not the form of one; `update`: its
 * bytes are no Yjs update; `hole`: an update before one that is here is missing.
 */
export interface Damage {
  readonly docName: string;
  readonly reason: 'row' | 'update' | 'hole';
  /** Sequence number of the row, where one row is to blame. */
  readonly seq: number | null;
}

export interface StoredDocument {
  readonly name: string;
  readonly doc: Y.Doc;
  readonly seqs: readonly number[];
  /** When its last row was saved. */
  readonly savedAt: string;
}

/** All raw rows of one draft, by document and then in the order in which they were saved. */
export function rawUpdates(db: Database, draftId: DraftId, docName?: string): Promise<unknown[]> {
  const range = db.updates.where('[draftId+docName]');
  const rows =
    docName === undefined
      ? range.between([draftId, Dexie.minKey], [draftId, Dexie.maxKey])
      : range.equals([draftId, docName]);
  return rows.toArray();
}

/** Checks rows one by one; the first one refused decides. */
export function checkedRows(raw: readonly unknown[]): Result<readonly UpdateRow[], Damage> {
  const rows: UpdateRow[] = [];
  for (const each of raw) {
    const row = updateRow.safeParse(each);
    if (!row.success) return err({ docName: nameIn(each), reason: 'row', seq: seqIn(each) });
    rows.push(row.data);
  }
  return ok(rows);
}

function nameIn(raw: unknown): string {
  const named = typeof raw === 'object' && raw !== null && 'docName' in raw ? raw.docName : '';
  return typeof named === 'string' ? named : '';
}

function seqIn(raw: unknown): number | null {
  const seq = typeof raw === 'object' && raw !== null && 'seq' in raw ? raw.seq : null;
  return typeof seq === 'number' ? seq : null;
}

/** Applies one update; null, or the damage where its bytes are no update. */
export function applied(doc: Y.Doc, row: UpdateRow): Damage | null {
  try {
    Y.applyUpdateV2(doc, row.update, loadOrigin);
    return null;
  } catch {
    // Yjs throws whatever its decoder runs into; what was wrong is not in the error.
    return { docName: row.docName, reason: 'update', seq: row.seq };
  }
}

/** The documents that rows of one draft add up to; nothing is repaired and nothing is left out. */
export function documentsOf(raw: readonly unknown[]): Result<readonly StoredDocument[], Damage> {
  const rows = checkedRows(raw);
  if (!rows.ok) return rows;
  const documents = new Map<string, StoredDocument & { readonly seqs: number[] }>();
  for (const row of rows.value) {
    const before = documents.get(row.docName);
    const doc = before?.doc ?? emptyDocument();
    const damage = applied(doc, row);
    if (damage !== null) return err(damage);
    const seqs = before?.seqs ?? [];
    seqs.push(row.seq);
    documents.set(row.docName, { name: row.docName, doc, seqs, savedAt: row.at });
  }
  for (const { name, doc } of documents.values()) {
    if (hasHole(doc)) return err({ docName: name, reason: 'hole', seq: null });
  }
  return ok([...documents.values()]);
}
