import { expect, test } from 'vitest';
import { createDraft } from '#storage/drafts.ts';
import { openDraft } from '#storage/open-draft.ts';
import {
  makeDocuments,
  makeDraft,
  newStoreName,
  opening,
  openStore,
  someDraft,
  someone,
  storesPerTest,
  type,
  wordsOf,
} from './make-store.ts';

storesPerTest();

async function newDraft(name: string) {
  const db = await openStore(name);
  await makeDraft(db);
  return { db, draft: await opening(db) };
}

test('a store that came back empty is told from a new one, and the last backup is named', async () => {
  const { db, draft } = await newDraft(newStoreName());
  type(draft, 'x');
  await draft.close();
  await db.updates.clear();
  await db.drafts.clear();
  const reopened = await openDraft(db, someDraft, someone);
  expect(reopened).toMatchObject({ ok: false, error: { code: 'emptied', remains: 'nothing' } });
});

test('a store that came back with less than was saved is told too', async () => {
  const { db, draft } = await newDraft(newStoreName());
  type(draft, 'x');
  await draft.close();
  await db.updates.delete(Math.max(...(await db.updates.toCollection().primaryKeys())));
  const reopened = await openDraft(db, someDraft, someone);
  expect(reopened).toMatchObject({ ok: false, error: { code: 'emptied', remains: 'less' } });
});

test.each([
  ['bytes that are no update', 'update', { update: new Uint8Array([1, 2, 3, 4, 250]) }],
  ['a row without bytes', 'row', { update: 'teks' }],
  ['a row without a date', 'row', { at: 7 }],
])('%s make a draft damaged, and are left as they are', async (_, reason, fields) => {
  const { db, draft } = await newDraft(newStoreName());
  await draft.close();
  const at = '2026-11-24T00:00:00Z';
  const update = new Uint8Array();
  await db.updates.add({ draftId: someDraft, docName: 'content', at, update, ...fields });
  const rows = await db.updates.count();
  const reopened = await openDraft(db, someDraft, someone);
  expect(reopened).toMatchObject({ ok: false, error: { code: 'damaged', damage: { reason } } });
  expect(await db.updates.count()).toBe(rows);
});

test('a missing update in the middle makes a draft damaged, and a long log with one is never folded', async () => {
  const { db, draft } = await newDraft(newStoreName());
  const seqs: number[] = [];
  for (let each = 0; each < 320; each += 1) {
    type(draft, 'x');
    await draft.flush();
    seqs.push(Math.max(...(await db.updates.toCollection().primaryKeys())));
  }
  await draft.close();
  await db.updates.delete(seqs[5] ?? 0);
  const rows = await db.updates.count();
  const reopened = await openDraft(db, someDraft, someone);
  expect(reopened).toMatchObject({
    ok: false,
    error: { code: 'damaged', damage: { reason: 'hole', docName: 'content' } },
  });
  expect(await db.updates.count()).toBe(rows);
});

test('documents of a newer app open for reading, and nothing of them is written', async () => {
  const db = await openStore(newStoreName());
  const documents = makeDocuments(someDraft);
  documents.get('content')?.getMap('meta').set('schema', 99);
  await createDraft(db, someDraft, documents);
  const before = await db.updates.toArray();
  const draft = await opening(db);
  expect(draft.isReadOnly).toBe(true);
  expect(wordsOf(draft)).toBe('awal');
  draft.documents.content.getText('words').insert(0, 'lama ');
  expect(await draft.flush()).toEqual({ ok: true, value: undefined });
  await draft.close();
  expect(await db.updates.toArray()).toEqual(before);
});

test('the row of a draft that its schema refuses goes to quarantine and the draft opens', async () => {
  const { db, draft } = await newDraft(newStoreName());
  await draft.close();
  await db.drafts.put({ id: someDraft, createdAt: 12 });
  expect(wordsOf(await opening(db))).toBe('awal');
  expect(await db.quarantine.toArray()).toMatchObject([
    { table: 'drafts', draftId: someDraft, row: { createdAt: 12 } },
  ]);
});
