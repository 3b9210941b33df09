import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { restorePackage } from '#exchange/read-package.ts';
import type { Manifest } from '#exchange/manifest.ts';
import type { Database } from '#storage/database.ts';
import { newStoreName, openStore, storesPerTest } from '#test/storage/make-store.ts';
import {
  backupOf,
  contentsOf,
  contentState,
  handMade,
  makeDraftWithFiles,
  packed,
  textBytes,
  zipOf,
} from './make-package.ts';
import type { HandEntry } from './make-package.ts';

storesPerTest();

/** A store with a draft of its own, which no bad package may touch. */
async function usedStore(): Promise<{ db: Database; before: unknown }> {
  const db = await openStore(newStoreName());
  await makeDraftWithFiles(db);
  return { db, before: await contentsOf(db) };
}

async function expectRefused(file: File, error: unknown): Promise<void> {
  const { db, before } = await usedStore();
  expect(await restorePackage(db, file)).toMatchObject({ ok: false, error });
  expect(await contentsOf(db)).toEqual(before);
}

test('a package made by hand is restored: the ones below differ from it in one thing each', async () => {
  const { manifest, entries } = await handMade();
  const db = await openStore(newStoreName());
  expect(await restorePackage(db, await packed(manifest, entries))).toMatchObject({ ok: true });
});

test.each([
  ['an empty file', '', 'not-a-package'],
  ['a PDF', '%PDF-1.7 bukan cadangan', 'not-a-package'],
  ['the first bytes of a ZIP and nothing more', 'PK\u0003\u0004', 'damaged'],
])('%s is refused', async (_, text, code) => {
  await expectRefused(new File([text], 'x.siapp4'), { code });
});

test('a ZIP of something else is refused', async () => {
  const other = await zipOf([{ name: 'mimetype', bytes: textBytes('application/epub+zip') }]);
  await expectRefused(other, { code: 'not-a-package' });
});

const changes: readonly [string, (manifest: Manifest) => unknown, unknown][] = [
  ['a newer format', (m) => ({ ...m, format: 2 }), { code: 'newer-format', format: 2 }],
  ['another app', (m) => ({ ...m, app: 'lain' }), { code: 'not-a-package' }],
  [
    'a kind that is unknown here',
    (m) => ({ ...m, kind: 'x' }),
    { code: 'unknown-kind', kind: 'x' },
  ],
  ['a date that is none', (m) => ({ ...m, createdAt: 'kemarin' }), { code: 'damaged' }],
  ['no documents', (m) => ({ ...m, documents: [] }), { code: 'damaged' }],
  ['fewer files than there are', (m) => ({ ...m, files: [] }), { code: 'manifest-disagrees' }],
  [
    'a file that is not there',
    (m) => ({ ...m, files: [...m.files, { ...m.files[0], path: 'files/lain' }] }),
    { code: 'manifest-disagrees' },
  ],
  [
    'one entry named twice',
    (m) => ({ ...m, files: [...m.files, ...m.files] }),
    { code: 'manifest-disagrees' },
  ],
  [
    'one document named twice',
    (m) => ({ ...m, documents: [...m.documents, ...m.documents] }),
    { code: 'manifest-disagrees' },
  ],
  [
    'a wrong size',
    (m) => ({ ...m, files: m.files.map((each) => ({ ...each, sizeBytes: 5 })) }),
    { code: 'manifest-disagrees' },
  ],
  [
    'a wrong hash of a file',
    (m) => ({ ...m, files: m.files.map((each) => ({ ...each, sha256: '0'.repeat(64) })) }),
    { code: 'wrong-hash' },
  ],
  [
    'a wrong hash of a document',
    (m) => ({ ...m, documents: m.documents.map((each) => ({ ...each, sha256: '0'.repeat(64) })) }),
    { code: 'wrong-hash' },
  ],
  ['another draft', (m) => ({ ...m, draftId: 'draft-8' }), { code: 'wrong-draft' }],
  [
    'a path that climbs',
    (m) => ({ ...m, files: m.files.map((each) => ({ ...each, path: '../x' })) }),
    { code: 'damaged' },
  ],
];

test.each(changes)('a manifest that tells of %s is refused', async (_, change, error) => {
  const { manifest, entries } = await handMade();
  await expectRefused(await packed(change(manifest), entries), error);
});

test('a manifest that is no JSON, or that does not come first, is refused', async () => {
  const { manifest, entries } = await handMade();
  const bytes = textBytes(JSON.stringify(manifest));
  await expectRefused(await zipOf([...entries, { name: 'manifest.json', bytes }]), {
    code: 'not-a-package',
  });
  const broken = { name: 'manifest.json', bytes: textBytes('{') };
  await expectRefused(await zipOf([broken, ...entries]), { code: 'not-a-package' });
});

test.each([
  '../keluar.pdf',
  '/etc/passwd',
  'C:\\x.pdf',
  'files/../../x',
  'files\\x',
  'a:b',
  'files/./x',
])('an entry that is called %s is refused', async (name) => {
  const { manifest, entries } = await handMade();
  const extra: HandEntry = { name, bytes: textBytes('x') };
  const { db, before } = await usedStore();
  const outcome = await restorePackage(db, await packed(manifest, [...entries, extra]));
  expect(outcome.ok).toBe(false);
  if (!outcome.ok) expect(['unsafe-name', 'damaged']).toContain(outcome.error.code);
  expect(await contentsOf(db)).toEqual(before);
});

test('two entries that a disk could take for one are refused', async () => {
  const { manifest, entries } = await handMade();
  const twin = { name: 'DOCUMENTS/content.yjs', bytes: textBytes('x') };
  await expectRefused(await packed(manifest, [...entries, twin]), { code: 'unsafe-name' });
  const [first] = entries;
  if (first === undefined) throw new Error('an entry');
  const doubled = await restorePackage(
    await openStore(newStoreName()),
    await packed(manifest, [...entries, first]),
  );
  expect(doubled.ok).toBe(false);
});

test('an entry that no line of the manifest names is refused', async () => {
  const { manifest, entries } = await handMade();
  const extra = { name: 'files/tambahan.pdf', bytes: textBytes('x') };
  await expectRefused(await packed(manifest, [...entries, extra]), { code: 'manifest-disagrees' });
});

test('more entries than a package may have are refused', async () => {
  const { manifest } = await handMade();
  const many = Array.from({ length: 2001 }, (_, index) => ({
    name: `files/${String(index)}`,
    bytes: textBytes(''),
  }));
  await expectRefused(await packed(manifest, many), { code: 'too-large', limit: 'entries' });
});

test('a document of a newer app is refused', async () => {
  const { manifest, entries } = await handMade(contentState({ schema: 99 }));
  await expectRefused(await packed(manifest, entries), { code: 'newer-schema', schema: 99 });
});

test.each([
  ['bytes that are no document', textBytes('bukan dokumen'), 'unreadable-document'],
  ['nothing at all', textBytes(''), 'unreadable-document'],
  ['a document with a hole', withHole(), 'unreadable-document'],
  ['a document without a schema', contentState({ schema: 'satu' }), 'unreadable-document'],
])('a package whose document is %s is refused', async (_, content, code) => {
  const { manifest, entries } = await handMade(content);
  await expectRefused(await packed(manifest, entries), { code });
});

/** A content document that knows of an update without the one before it. */
function withHole(): Uint8Array<ArrayBuffer> {
  const other = new Y.Doc();
  other.getText('words').insert(0, 'satu');
  const first = Y.encodeStateVector(other);
  other.getText('words').insert(4, 'dua');
  const content = new Y.Doc();
  Y.applyUpdateV2(content, contentState());
  Y.applyUpdateV2(content, Y.encodeStateAsUpdateV2(other, first));
  return new Uint8Array(Y.encodeStateAsUpdateV2(content));
}

test('a package that is cut off anywhere is refused and touches nothing', async () => {
  const { db, before } = await usedStore();
  const whole = await (await backupOf(db)).file.arrayBuffer();
  const there = await openStore(newStoreName());
  for (let length = 0; length < whole.byteLength; length += 61) {
    const cut = new File([whole.slice(0, length)], 'x.siapp4');
    const outcome = await restorePackage(there, cut);
    expect(outcome.ok, `cut at ${String(length)}`).toBe(false);
  }
  expect(await contentsOf(there)).toEqual([[], [], [], [], [], []]);
  expect(await contentsOf(db)).toEqual(before);
});

test('a package with one bit turned is refused, or restores exactly what was packed', async () => {
  const here = await openStore(newStoreName());
  await makeDraftWithFiles(here);
  const { file, sha256 } = await backupOf(here);
  const whole = new Uint8Array(await file.arrayBuffer());
  let refused = 0;
  let restored = 0;
  for (let at = 0; at < whole.byteLength; at += 23) {
    const turned = new Uint8Array(whole);
    turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
    const there = await openStore(newStoreName());
    const outcome = await restorePackage(there, new File([turned], 'x.siapp4'));
    if (outcome.ok) {
      restored += 1;
      expect((await backupOf(there)).sha256, `bit at ${String(at)}`).toBe(sha256);
    } else {
      refused += 1;
      expect(await contentsOf(there), `bit at ${String(at)}`).toEqual([[], [], [], [], [], []]);
    }
  }
  expect(refused).toBeGreaterThan(restored);
});
