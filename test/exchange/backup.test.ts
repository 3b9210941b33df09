import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { draftId, sha256 } from '#domain/ids.ts';
import { composeBackup } from '#exchange/compose-backup.ts';
import { inspectPackage, restorePackage } from '#exchange/read-package.ts';
import type { Sink } from '#exchange/sinks.ts';
import { stableState } from '#exchange/states.ts';
import { writeBackup } from '#exchange/write-backup.ts';
import { closeDatabase } from '#storage/database.ts';
import { listDrafts, removeDraft } from '#storage/drafts.ts';
import { readFile } from '#storage/files.ts';
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
import {
  attachedTexts,
  backupOf,
  backupOptions,
  contentsOf,
  makeDraftWithFiles,
} from './make-package.ts';

storesPerTest();

test('a backup restores on another browser byte for byte', async () => {
  const here = await openStore(newStoreName());
  const shas = await makeDraftWithFiles(here);
  const backup = await backupOf(here);
  expect(backup).toMatchObject({ verified: true, files: 2, lost: [] });

  const there = await openStore(newStoreName());
  const restored = await restorePackage(there, backup.file);
  expect(restored).toMatchObject({
    ok: true,
    value: { outcome: 'restored', draftId: someDraft, filesAdded: 2 },
  });
  for (const [index, sha] of shas.entries()) {
    const file = await readFile(there, sha);
    expect(file.ok && (await file.value.text())).toBe(attachedTexts[index]);
    expect(file.ok && file.value.type).toBe('application/pdf');
  }
  const again = await inspectPackage((await backupOf(there)).file);
  const before = await inspectPackage(backup.file);
  expect(before.ok && again.ok).toBe(true);
  if (!before.ok || !again.ok) return;
  expect(again.value.manifest.documents).toEqual(before.value.manifest.documents);
  expect(again.value.manifest.files).toEqual(before.value.manifest.files);
  expect(again.value.sha256).toBe(before.value.sha256);
});

test('the file is named after the applicant and the minute, and becomes the last backup of what it restores', async () => {
  const here = await openStore(newStoreName());
  await makeDraftWithFiles(here);
  const backup = await backupOf(here);
  expect(backup.fileName).toMatch(/^siapp4-kabupaten-contoh-2026-11-24-\d{4}\.siapp4$/);
  const there = await openStore(newStoreName());
  await restorePackage(there, backup.file);
  const { fileName } = backup;
  expect(await listDrafts(there)).toMatchObject({
    cards: [{ isSample: false, lastBackup: { fileName, at: backupOptions.now } }],
    emptied: [],
  });
});

test('a sample is restored as one and counts as no backup', async () => {
  const here = await openStore(newStoreName());
  await makeDraftWithFiles(here);
  const there = await openStore(newStoreName());
  await restorePackage(there, (await backupOf(here)).file, { isSample: true });
  expect((await listDrafts(there)).cards).toMatchObject([{ isSample: true, lastBackup: null }]);
});

test('the documents of one draft always give the same bytes, before and after a restore', () => {
  const edit = fc.record({
    at: fc.nat(40),
    letters: fc.string({ minLength: 1, maxLength: 6 }),
    drops: fc.nat(3),
    by: fc.nat(2),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 60 }), (edits) => {
      const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
      for (const { at, letters, drops, by } of edits) {
        const doc = docs[by] ?? new Y.Doc();
        const text = doc.getText('words');
        text.insert(Math.min(at, text.length), letters);
        text.delete(0, Math.min(drops, text.length));
        doc.getMap('flat').set(letters, at);
      }
      const merged = new Y.Doc();
      for (const doc of docs) Y.applyUpdateV2(merged, Y.encodeStateAsUpdateV2(doc));
      const packed = stableState(merged);
      const restored = new Y.Doc();
      Y.applyUpdateV2(restored, packed);
      expect(stableState(restored)).toEqual(packed);
    }),
  );
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

test('an emptied browser takes its draft back from the file, and is no longer called emptied', async () => {
  const db = await openStore(newStoreName());
  await makeDraftWithFiles(db);
  const { file } = await backupOf(db);
  await Promise.all([db.drafts.clear(), db.updates.clear(), db.files.clear()]);
  expect((await listDrafts(db)).emptied).toHaveLength(1);
  expect(await restorePackage(db, file)).toMatchObject({ value: { outcome: 'restored' } });
  expect(await listDrafts(db)).toMatchObject({ cards: [{ draftId: someDraft }], emptied: [] });
});

test('a backup names the files that it cannot carry, and carries the others', async () => {
  const db = await openStore(newStoreName());
  const [gone, bad] = await makeDraftWithFiles(db);
  if (gone === undefined || bad === undefined) throw new Error('two files');
  await db.files.delete(gone);
  await db.files.update(bad, { bytes: new ArrayBuffer(attachedTexts[1]?.length ?? 0) });
  const backup = await backupOf(db);
  expect(backup.files).toBe(0);
  expect(backup.lost).toEqual(
    expect.arrayContaining([
      { sha256: gone, reason: 'missing' },
      { sha256: bad, reason: 'corrupt' },
    ]),
  );
  const inspected = await inspectPackage(backup.file);
  expect(inspected.ok && [...inspected.value.manifest.missingFiles].sort()).toEqual(
    [gone, bad].sort(),
  );
  expect(await restorePackage(await openStore(newStoreName()), backup.file)).toMatchObject({
    ok: true,
  });
});

test('what could not be saved is in the backup all the same, also when the store is closed', async () => {
  const db = await openStore(newStoreName());
  const shas = await makeDraftWithFiles(db);
  const draft = await opening(db);
  failWrites(db, 1000);
  type(draft, ' belum tersimpan');
  await draft.flush();
  const unsaved = draft.encodeStates();
  const open = await backupOf(db, someDraft, { unsaved });
  expect(open.lost).toEqual([]);
  closeDatabase(db);
  const closed = await backupOf(db, someDraft, { unsaved });
  expect(closed.lost).toEqual(
    [...shas].sort().map((each) => ({ sha256: each, reason: 'unreachable' })),
  );
  for (const { file } of [open, closed]) {
    const there = await openStore(newStoreName());
    await restorePackage(there, file);
    expect(wordsOf(await opening(there))).toBe('awal belum tersimpan');
  }
  expect(await writeBackup(db, someDraft, backupOptions)).toMatchObject({
    error: { code: 'closed' },
  });
});

test.each([
  ['quota', 'QuotaExceededError', true],
  ['unknown', 'UnknownError', false],
])(
  'a package file that fails with %s: memory takes over only for lack of room',
  async (code, name, isOk) => {
    const db = await openStore(newStoreName());
    await makeDraftWithFiles(db);
    let abandoned = 0;
    const full: Sink = {
      write: () => Promise.reject(new DOMException('', name)),
      finish: () => Promise.resolve(new Blob([])),
      abandon: () => {
        abandoned += 1;
        return Promise.resolve();
      },
    };
    const composed = await composeBackup(
      db,
      { ...backupOptions, draftId: someDraft, unsaved: new Map() },
      { report: () => undefined, newSink: () => Promise.resolve(full) },
    );
    expect(abandoned).toBe(1);
    expect(composed).toMatchObject(isOk ? { ok: true, value: { files: 2 } } : { error: { code } });
  },
);

test('a draft that is not here gives no backup', async () => {
  const db = await openStore(newStoreName());
  expect(await writeBackup(db, draftId.parse('draft-x'), backupOptions)).toEqual({
    ok: false,
    error: { code: 'draft-unreadable', reason: { code: 'missing' } },
  });
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

test('the hash of a package is the hash of its manifest', async () => {
  const db = await openStore(newStoreName());
  await makeDraftWithFiles(db);
  const backup = await backupOf(db);
  expect(sha256.safeParse(backup.sha256).success).toBe(true);
  const inspected = await inspectPackage(backup.file);
  expect(inspected.ok && inspected.value.sha256).toBe(backup.sha256);
});
