import { expect, test } from 'vitest';
import { draftId } from '#domain/ids.ts';
import { restorePackage } from '#exchange/read-package.ts';
import { restore } from '#exchange/restore.ts';
import type { RestoreRequest } from '#exchange/restore.ts';
import { listDrafts, removeDraft } from '#storage/drafts.ts';
import {
  failWrites,
  newStoreName,
  opening,
  openStore,
  someDraft,
  storesPerTest,
  type,
  wordsOf,
} from '#test/storage/make-store.ts';
import { backupOf, backupOptions, contentsOf, makeDraftWithFiles } from './make-package.ts';

storesPerTest();

test('a sample is restored as one and counts as no backup', async () => {
  const here = await openStore(newStoreName());
  await makeDraftWithFiles(here);
  const there = await openStore(newStoreName());
  await restorePackage(there, (await backupOf(here)).file, { isSample: true });
  expect((await listDrafts(there)).cards).toMatchObject([{ isSample: true, lastBackup: null }]);
});

test('restoring what is here already changes nothing, and brings back a file that went missing', async () => {
  const db = await openStore(newStoreName());
  const [sha] = await makeDraftWithFiles(db);
  const { file } = await backupOf(db);
  const before = await contentsOf(db);
  expect(await restorePackage(db, file)).toMatchObject({
    value: { outcome: 'already-here', filesAdded: 0 },
  });
  expect(await contentsOf(db)).toEqual(before);
  if (sha !== undefined) await db.files.delete(sha);
  expect(await restorePackage(db, file)).toMatchObject({
    value: { outcome: 'already-here', filesAdded: 1 },
  });
});

test('a draft that went on is not overwritten; a copy gets an id of its own and loses nothing', async () => {
  const db = await openStore(newStoreName());
  await makeDraftWithFiles(db);
  const { file } = await backupOf(db);
  const draft = await opening(db);
  type(draft, ' lanjut');
  await draft.close();
  const before = await contentsOf(db);
  expect(await restorePackage(db, file)).toEqual({
    ok: false,
    error: { code: 'exists-different', draftId: someDraft, relation: 'older' },
  });
  expect(await restorePackage(db, file, { mode: 'replace-damaged' })).toMatchObject({
    error: { code: 'exists-different' },
  });
  expect(await contentsOf(db)).toEqual(before);

  const copied = await restorePackage(db, file, { mode: 'as-copy' });
  expect(copied).toMatchObject({ ok: true, value: { outcome: 'copied' } });
  if (!copied.ok) return;
  const copy = await opening(db, copied.value.draftId);
  expect(wordsOf(copy)).toBe('awal');
  expect(copy.documents.content.getMap('meta').get('draftId')).toBe(copied.value.draftId);
  expect(copy.documents.review.getMap('threads').size).toBe(1);
  expect(wordsOf(await opening(db))).toBe('awal lanjut');
});

test.each([
  ['newer', 'a package that holds all that is here and more'],
  ['diverged', 'a package and a draft that both went on'],
])('%s is said of %s', async (relation) => {
  const db = await openStore(newStoreName());
  await makeDraftWithFiles(db);
  const old = (await backupOf(db)).file;
  const draft = await opening(db);
  type(draft, ' lanjut');
  await draft.close();
  const { file } = await backupOf(db);
  await removeDraft(db, someDraft);
  await restorePackage(db, old);
  if (relation === 'diverged') {
    const other = await opening(db);
    type(other, ' lain');
    await other.close();
  }
  expect(await restorePackage(db, file)).toMatchObject({ error: { relation } });
});

test('a damaged draft is replaced when asked, and its old rows are kept', async () => {
  const db = await openStore(newStoreName());
  await makeDraftWithFiles(db);
  const { file } = await backupOf(db);
  const at = '2026-11-24T00:00:00Z';
  const update = new Uint8Array([9, 9, 9]);
  await db.updates.add({ draftId: someDraft, docName: 'content', at, update });
  const rows = await db.updates.toArray();
  expect(await restorePackage(db, file)).toEqual({
    ok: false,
    error: { code: 'exists-damaged', draftId: someDraft },
  });
  expect(await restorePackage(db, file, { mode: 'replace-damaged' })).toMatchObject({
    value: { outcome: 'replaced' },
  });
  expect(wordsOf(await opening(db))).toBe('awal');
  const kept = await db.quarantine.where({ draftId: someDraft }).toArray();
  expect(kept).toEqual(
    expect.arrayContaining(rows.map((row) => expect.objectContaining({ table: 'updates', row }))),
  );
});

test('a draft of which less came back than was saved is replaced when asked', async () => {
  const db = await openStore(newStoreName());
  await makeDraftWithFiles(db);
  const draft = await opening(db);
  type(draft, ' hilang');
  await draft.close();
  const { file } = await backupOf(db);
  await db.updates.delete(Math.max(...(await db.updates.toCollection().primaryKeys())));
  expect(await restorePackage(db, file)).toMatchObject({ error: { code: 'exists-damaged' } });
  expect(await restorePackage(db, file, { mode: 'replace-damaged' })).toMatchObject({ ok: true });
  expect(wordsOf(await opening(db))).toBe('awal hilang');
  expect((await listDrafts(db)).emptied).toEqual([]);
});

test('a worker, which sees no marks, is told by its caller that less came back', async () => {
  const db = await openStore(newStoreName());
  await makeDraftWithFiles(db);
  const { file } = await backupOf(db);
  const draft = await opening(db);
  type(draft, ' hilang');
  await draft.close();
  Reflect.deleteProperty(globalThis, 'localStorage');
  const request: RestoreRequest = {
    mode: 'replace-damaged',
    fileName: file.name,
    isSample: false,
    copyId: draftId.parse('copy'),
    lastSeqs: new Map(),
    now: backupOptions.now,
  };
  const silent = (): undefined => undefined;
  expect(await restore(db, file, request, silent)).toMatchObject({
    error: { code: 'exists-different' },
  });
  const lastSeqs = new Map([[someDraft, 999]]);
  expect(await restore(db, file, { ...request, mode: null, lastSeqs }, silent)).toMatchObject({
    error: { code: 'exists-damaged' },
  });
  expect(await restore(db, file, { ...request, lastSeqs }, silent)).toMatchObject({
    value: { outcome: 'replaced' },
  });
});

test('an emptied browser takes its draft back from the file, and is no longer called emptied', async () => {
  const db = await openStore(newStoreName());
  await makeDraftWithFiles(db);
  const { file } = await backupOf(db);
  await Promise.all([db.drafts.clear(), db.updates.clear(), db.files.clear()]);
  expect((await listDrafts(db)).emptied).toHaveLength(1);
  expect(await restorePackage(db, file)).toMatchObject({ value: { outcome: 'restored' } });
  expect(await listDrafts(db)).toMatchObject({ cards: [{ draftId: someDraft }], emptied: [] });
});

test('a disk that is full while a package is restored leaves the drafts as they were', async () => {
  const here = await openStore(newStoreName());
  await makeDraftWithFiles(here);
  const { file } = await backupOf(here);
  const there = await openStore(newStoreName());
  failWrites(there, 1);
  expect(await restorePackage(there, file)).toMatchObject({ error: { code: 'quota' } });
  expect(await listDrafts(there)).toEqual({ cards: [], emptied: [] });
  expect(await restorePackage(there, file)).toMatchObject({ value: { outcome: 'restored' } });
});
