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
import { listDrafts } from '#storage/drafts.ts';
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
import { attachedTexts, backupOf, backupOptions, makeDraftWithFiles } from './make-package.ts';

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
      // As in an open tab: what undo may bring back is kept, and is in the state of that tab alone.
      for (const doc of docs) new Y.UndoManager(doc.getText('words'));
      for (const { at, letters, drops, by } of edits) {
        const doc = docs[by] ?? new Y.Doc();
        const text = doc.getText('words');
        text.insert(Math.min(at, text.length), letters);
        text.delete(0, Math.min(drops, text.length));
        doc.getMap('flat').set(letters, at);
      }
      const merged = new Y.Doc();
      for (const doc of docs) Y.applyUpdateV2(merged, Y.encodeStateAsUpdateV2(doc));
      for (const doc of [merged, ...docs]) {
        const packed = stableState(doc);
        const restored = new Y.Doc();
        Y.applyUpdateV2(restored, packed);
        expect(Y.encodeStateAsUpdateV2(restored)).toEqual(packed);
      }
    }),
  );
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

test('the hash of a package is the hash of its manifest', async () => {
  const db = await openStore(newStoreName());
  await makeDraftWithFiles(db);
  const backup = await backupOf(db);
  expect(sha256.safeParse(backup.sha256).success).toBe(true);
  const inspected = await inspectPackage(backup.file);
  expect(inspected.ok && inspected.value.sha256).toBe(backup.sha256);
});
