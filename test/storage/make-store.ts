import 'fake-indexeddb/auto';
import { afterEach, beforeEach, vi } from 'vitest';
import * as Y from 'yjs';
import { actorId, draftId } from '#domain/ids.ts';
import type { DraftId } from '#domain/ids.ts';
import { closeDatabase, openDatabase } from '#storage/database.ts';
import type { Database } from '#storage/database.ts';
import { createDraft } from '#storage/drafts.ts';
import { openDraft } from '#storage/open-draft.ts';
import type { OpenDraft } from '#storage/open-draft.ts';

export const someone = actorId.parse('actor-1');
export const someDraft = draftId.parse('draft-1');

/** A stand-in for the browser's localStorage: the same contract, in memory. */
class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  get length(): number {
    return this.#items.size;
  }
  clear(): void {
    this.#items.clear();
  }
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }
  removeItem(key: string): void {
    this.#items.delete(key);
  }
  setItem(key: string, value: string): void {
    this.#items.set(key, value);
  }
}

let storeCount = 0;
const opened: Database[] = [];

/** Gives each test a localStorage of its own and closes the stores it opened. */
export function storesPerTest(): void {
  beforeEach(() => {
    vi.stubGlobal('localStorage', new MemoryStorage());
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    opened.splice(0).forEach(closeDatabase);
  });
}

export function newStoreName(): string {
  storeCount += 1;
  return `store-${String(storeCount)}`;
}

/** One more connection to a store, as a second tab would open it. */
export async function openStore(name: string): Promise<Database> {
  const db = await openDatabase(name);
  if (!db.ok) throw new Error(db.error.code);
  opened.push(db.value);
  return db.value;
}

/** The documents of a draft that holds one word. */
export function makeDocuments(id: DraftId, word = 'awal'): ReadonlyMap<string, Y.Doc> {
  const content = new Y.Doc();
  content.getMap('meta').set('draftId', id);
  content.getMap('meta').set('schema', 1);
  content.getText('words').insert(0, word);
  return new Map([
    ['content', content],
    ['review', new Y.Doc()],
  ]);
}

export async function makeDraft(db: Database, id = someDraft, word = 'awal'): Promise<void> {
  const created = await createDraft(db, id, makeDocuments(id, word));
  if (!created.ok) throw new Error(created.error.code);
}

export async function opening(db: Database, id = someDraft): Promise<OpenDraft> {
  const draft = await openDraft(db, id, someone);
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  return draft.value;
}

/** Appends to the text of a document, as one edit of this user. */
export function type(draft: OpenDraft, letters: string): void {
  const words = draft.documents.content.getText('words');
  draft.documents.content.transact(() => {
    words.insert(words.length, letters);
  }, 'user');
}

export function wordsOf(draft: OpenDraft): string {
  return draft.documents.content.getText('words').toJSON();
}

/** What a browser that starts now would find: its own connection, read from the store alone. */
export async function foundLater(name: string, id = someDraft): Promise<string> {
  const draft = await opening(await openStore(name), id);
  const words = wordsOf(draft);
  await draft.close();
  return words;
}

/** Lets the next `times` writes of updates fail as a full disk does; returns the count of failures so far. */
export function failWrites(db: Database, times: number, name = 'QuotaExceededError'): () => number {
  let failed = 0;
  db.updates.hook('creating', () => {
    if (failed >= times) return;
    failed += 1;
    throw new DOMException('', name);
  });
  return () => failed;
}
