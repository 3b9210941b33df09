import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { draftId, editionId } from '#domain/ids.ts';
import { inspectPackage, restorePackage } from '#exchange/read-package.ts';
import { writeBackup } from '#exchange/write-backup.ts';
import type { WriteBackupOptions } from '#exchange/write-backup.ts';
import { openDatabase } from '#storage/database.ts';
import type { Database } from '#storage/database.ts';
import { createDraft, listDrafts } from '#storage/drafts.ts';
import { storeFile, verifyFile } from '#storage/files.ts';

const id = draftId.parse('draft-1');
const options: WriteBackupOptions = {
  from: { name: 'Contoh', position: 'Pranata Humas', organisation: 'Diskominfo' },
  editionId: editionId.parse('p4-4'),
  editionHash: 'abc',
  now: '2026-11-24T06:32:00.000Z',
};
const fileBytes = 3_000_000;

async function newStore(): Promise<Database> {
  const db = await openDatabase(`browser-${crypto.randomUUID()}`);
  if (!db.ok) throw new Error(db.error.code);
  return db.value;
}

/** Random bytes in the portions that the browser gives them. */
function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  const portion = 65_536;
  for (let at = 0; at < length; at += portion) {
    crypto.getRandomValues(bytes.subarray(at, Math.min(at + portion, length)));
  }
  return bytes;
}

async function draftWithFile(db: Database) {
  const bytes = randomBytes(fileBytes);
  const stored = await storeFile(db, new Blob([bytes], { type: 'application/pdf' }));
  if (!stored.ok) throw new Error(stored.error.code);
  const content = new Y.Doc();
  content.getMap('meta').set('schema', 1);
  content.getMap('meta').set('draftId', id);
  content.getMap('meta').set('applicantName', 'Kabupaten Contoh');
  content.getMap('evidence').set('e1', new Y.Map([['fileSha', stored.value.sha]]));
  await createDraft(db, id, new Map([['content', content]]));
  return { bytes, sha: stored.value.sha };
}

test('a package is written, read back and restored in workers', async () => {
  const here = await newStore();
  const { bytes, sha } = await draftWithFile(here);
  const phases = new Set<string>();
  const written = await writeBackup(here, id, {
    ...options,
    onProgress: ({ phase }) => phases.add(phase),
  });
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  expect(written.value).toMatchObject({ verified: true, files: 1, lost: [] });
  expect(written.value.file.size).toBeGreaterThan(fileBytes);
  expect([...phases]).toEqual(['reading', 'writing', 'verifying']);
  const inspected = await inspectPackage(written.value.file);
  expect(inspected).toMatchObject({ ok: true, value: { sha256: written.value.sha256 } });

  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('cadangan');
  const names = [];
  for await (const name of folder.keys()) names.push(name);
  expect(names.length).toBeGreaterThan(0);

  const there = await newStore();
  const restored = await restorePackage(there, written.value.file);
  expect(restored).toMatchObject({ ok: true, value: { outcome: 'restored', filesAdded: 1 } });
  const file = await verifyFile(there, sha);
  expect(file.ok && new Uint8Array(file.value).every((byte, at) => byte === bytes[at])).toBe(true);
  expect((await listDrafts(there)).cards).toMatchObject([{ draftId: id }]);
  const again = await writeBackup(there, id, options);
  expect(again.ok && again.value.sha256).toBe(written.value.sha256);
});

test('a package that is being written can be given up, and so can a restore', async () => {
  const db = await newStore();
  await draftWithFile(db);
  const written = await writeBackup(db, id, options);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  const giveUp = new AbortController();
  const running = [
    writeBackup(db, id, { ...options, signal: giveUp.signal }),
    restorePackage(await newStore(), written.value.file, { signal: giveUp.signal }),
  ];
  giveUp.abort();
  for (const outcome of await Promise.all(running)) {
    expect(outcome).toEqual({ ok: false, error: { code: 'cancelled' } });
  }
});

test('a file that is no package is refused in words of its own', async () => {
  const db = await newStore();
  const file = new File(['bukan cadangan'], 'foto.siapp4');
  expect(await restorePackage(db, file)).toEqual({ ok: false, error: { code: 'not-a-package' } });
});
