import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { actorId, draftId, sha256 } from '#domain/ids.ts';
import { closeDatabase, openDatabase } from '#storage/database.ts';
import type { Database } from '#storage/database.ts';
import { createDraft, listDrafts, removeDraft } from '#storage/drafts.ts';
import { storeFile, verifyFile } from '#storage/files.ts';
import { storageHealth } from '#storage/health.ts';
import { openDraft } from '#storage/open-draft.ts';
import type { OpenDraft } from '#storage/open-draft.ts';

const id = draftId.parse('draft-1');
const someone = actorId.parse('actor-1');

async function newStore(): Promise<Database> {
  const db = await openDatabase(`browser-${crypto.randomUUID()}`);
  if (!db.ok) throw new Error(db.error.code);
  return db.value;
}

async function newDraft(db: Database): Promise<void> {
  const content = new Y.Doc();
  content.getMap('meta').set('schema', 1);
  content.getMap('meta').set('draftId', id);
  const created = await createDraft(db, id, new Map([['content', content]]));
  if (!created.ok) throw new Error(created.error.code);
}

async function opening(db: Database): Promise<OpenDraft> {
  const draft = await openDraft(db, id, someone);
  if (!draft.ok) throw new Error(draft.error.code);
  return draft.value;
}

function type(draft: OpenDraft, letters: string): void {
  const words = draft.documents.content.getText('words');
  words.insert(words.length, letters);
}

const wordsOf = (draft: OpenDraft): string => draft.documents.content.getText('words').toJSON();

test('typed text is in the browser after a flush, and its mark outside IndexedDB too', async () => {
  const db = await newStore();
  await newDraft(db);
  const draft = await opening(db);
  type(draft, 'halo');
  expect((await draft.flush()).ok).toBe(true);
  await draft.close();
  expect(wordsOf(await opening(db))).toBe('halo');
  expect(localStorage.getItem(`siap-p4/mark/${db.name}/${id}`)).toContain('"lastSeq"');
});

test('two connections that write at once end with the same text', async () => {
  const left = await newStore();
  await newDraft(left);
  const second = await openDatabase(left.name);
  if (!second.ok) throw new Error(second.error.code);
  const [a, b] = [await opening(left), await opening(second.value)];
  for (let each = 0; each < 100; each += 1) {
    type(a, 'a');
    type(b, 'b');
  }
  await Promise.all([a.flush(), b.flush()]);
  await expect.poll(() => wordsOf(a).length).toBe(200);
  await expect.poll(() => wordsOf(b)).toBe(wordsOf(a));
});

test('a draft that a tab has open is not removed', async () => {
  const db = await newStore();
  await newDraft(db);
  const draft = await opening(db);
  expect(await removeDraft(db, id)).toEqual({ ok: false, error: { code: 'in-use' } });
  await draft.close();
  expect((await removeDraft(db, id)).ok).toBe(true);
});

test('a store that is deleted while a tab is open is told from a new one', async () => {
  const db = await newStore();
  await newDraft(db);
  closeDatabase(db);
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(db.name);
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  const again = await openDatabase(db.name);
  if (!again.ok) throw new Error(again.error.code);
  expect(await listDrafts(again.value)).toMatchObject({
    cards: [],
    emptied: [{ draftId: id, remains: 'nothing' }],
  });
});

test('a file is hashed and stored in a worker, and its bytes are the same', async () => {
  const db = await newStore();
  const bytes = crypto.getRandomValues(new Uint8Array(60_000));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const phases: string[] = [];
  const stored = await storeFile(db, new File([bytes], 'a.png', { type: 'image/png' }), {
    onProgress: ({ phase }) => phases.push(phase),
  });
  expect(stored).toMatchObject({ ok: true, value: { sha: hex, isNew: true } });
  expect(phases).toEqual(['reading', 'hashing', 'saving']);
  const read = await verifyFile(db, sha256.parse(hex));
  expect(read.ok && new Uint8Array(read.value)).toEqual(bytes);
});

test('storing a file can be given up', async () => {
  const db = await newStore();
  const giveUp = new AbortController();
  const storing = storeFile(db, new Blob(['x'.repeat(1000)]), { signal: giveUp.signal });
  giveUp.abort();
  expect(await storing).toEqual({ ok: false, error: { code: 'cancelled' } });
});

test('the browser says how much room there is, or that it does not know', async () => {
  const health = await storageHealth();
  expect(typeof health.isPersisted).toBe('boolean');
  expect(health.quotaBytes === null || health.quotaBytes > 0).toBe(true);
});
