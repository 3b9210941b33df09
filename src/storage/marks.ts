import * as z from 'zod/mini';
import { draftId } from '#domain/ids.ts';
import type { DraftId } from '#domain/ids.ts';
import { backupMark } from './rows.ts';

/**
 * What is remembered of a draft outside IndexedDB, so that a store that comes back empty or
 * shorter is told from a new one. A browser without localStorage (or a worker) simply has no marks.
 */
const mark = z.object({
  /** Highest sequence number known to be durable. */
  lastSeq: z.int().check(z.gte(0)),
  at: z.string(),
  /** Applicant's name as last seen; empty where it was never shown. */
  name: z.string(),
  lastBackup: z.nullable(backupMark),
});
export type Mark = z.infer<typeof mark>;

const blank: Mark = { lastSeq: 0, at: '', name: '', lastBackup: null };

function prefixOf(databaseName: string): string {
  return `siap-p4/mark/${databaseName}/`;
}

/** The part of localStorage that is used; the type itself is unknown where a worker is compiled. */
interface MarksStore {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

function isMarksStore(value: unknown): value is MarksStore {
  return typeof value === 'object' && value !== null && 'getItem' in value;
}

function marksStore(): MarksStore | null {
  try {
    const store: unknown = Reflect.get(globalThis, 'localStorage');
    return isMarksStore(store) ? store : null;
  } catch {
    // Reading the property itself throws where the browser forbids site data; the mark is a
    // second safeguard and its absence must not stop the work.
    return null;
  }
}

function parsed(text: string | null): Mark | null {
  if (text === null) return null;
  try {
    const read = mark.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    // An unreadable mark says nothing, as an absent one does.
    return null;
  }
}

export function readMark(databaseName: string, id: DraftId): Mark | null {
  return parsed(marksStore()?.getItem(prefixOf(databaseName) + id) ?? null);
}

export function readMarks(databaseName: string): ReadonlyMap<DraftId, Mark> {
  const store = marksStore();
  const prefix = prefixOf(databaseName);
  const marks = new Map<DraftId, Mark>();
  if (store === null) return marks;
  for (let index = 0; index < store.length; index += 1) {
    const key = store.key(index);
    if (key === null || !key.startsWith(prefix)) continue;
    const id = draftId.safeParse(key.slice(prefix.length));
    const found = parsed(store.getItem(key));
    if (id.success && found !== null) marks.set(id.data, found);
  }
  return marks;
}

/** Changes fields of a mark; `lastSeq` as given, so that a restored draft may start again low. */
export function setMark(databaseName: string, id: DraftId, change: Partial<Mark>): void {
  const next: Mark = { ...(readMark(databaseName, id) ?? blank), ...change };
  try {
    marksStore()?.setItem(prefixOf(databaseName) + id, JSON.stringify(next));
  } catch {
    // A full localStorage leaves the older mark, which still names a sequence that was reached.
  }
}

/** Raises the sequence number, never lowers it: two tabs report in any order. */
export function raiseMark(databaseName: string, id: DraftId, lastSeq: number, at: string): void {
  const before = readMark(databaseName, id);
  if (before === null || before.lastSeq < lastSeq) setMark(databaseName, id, { lastSeq, at });
}

export function dropMark(databaseName: string, id: DraftId): void {
  marksStore()?.removeItem(prefixOf(databaseName) + id);
}
