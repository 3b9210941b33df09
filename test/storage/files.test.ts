import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '#domain/ids.ts';
import { hasFiles, readFile, storeFile, verifyFile } from '#storage/files.ts';
import { newStoreName, openStore, storesPerTest } from './make-store.ts';

storesPerTest();

const pdf = new Blob(['%PDF-1.7 contoh'], { type: 'application/pdf' });
const pdfSha = sha256.parse(createHash('sha256').update('%PDF-1.7 contoh').digest('hex'));

test('a file is stored once under the hash of its bytes and comes back as it was', async () => {
  const db = await openStore(newStoreName());
  const facts = { sha: pdfSha, sizeBytes: pdf.size, mediaType: 'application/pdf' };
  expect(await storeFile(db, pdf)).toEqual({ ok: true, value: { ...facts, isNew: true } });
  expect(await storeFile(db, pdf)).toEqual({ ok: true, value: { ...facts, isNew: false } });
  expect(await db.files.count()).toBe(1);
  const read = await readFile(db, pdfSha);
  expect(read.ok && read.value.type).toBe('application/pdf');
  expect(read.ok && (await read.value.text())).toBe('%PDF-1.7 contoh');
});

test('an empty file is refused', async () => {
  const db = await openStore(newStoreName());
  expect(await storeFile(db, new Blob([]))).toEqual({ ok: false, error: { code: 'empty' } });
});

test('a file over 100 MB is refused before anything of it is read', async () => {
  const db = await openStore(newStoreName());
  let wasRead = false;
  const huge = new Blob(['x']);
  Object.defineProperty(huge, 'size', { value: 100_000_001 });
  huge.arrayBuffer = () => {
    wasRead = true;
    return Promise.resolve(new ArrayBuffer(0));
  };
  expect(await storeFile(db, huge)).toEqual({
    ok: false,
    error: { code: 'too-large', sizeBytes: 100_000_001, limitBytes: 100_000_000 },
  });
  expect(wasRead).toBe(false);
});

test('a file that is taken away while it is read is unreadable', async () => {
  const db = await openStore(newStoreName());
  const gone = new Blob(['x']);
  gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
  expect(await storeFile(db, gone)).toEqual({ ok: false, error: { code: 'unreadable' } });
});

test('a full disk is named and leaves nothing behind', async () => {
  const db = await openStore(newStoreName());
  db.files.hook('creating', () => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(await storeFile(db, pdf)).toMatchObject({ ok: false, error: { code: 'quota' } });
  expect(await db.files.count()).toBe(0);
});

test('a file that is not here is missing, one whose bytes changed is corrupt', async () => {
  const db = await openStore(newStoreName());
  expect(await readFile(db, pdfSha)).toEqual({ ok: false, error: { code: 'missing' } });
  await storeFile(db, pdf);
  expect((await verifyFile(db, pdfSha)).ok).toBe(true);
  await db.files.update(pdfSha, { bytes: new ArrayBuffer(pdf.size) });
  expect(await verifyFile(db, pdfSha)).toEqual({ ok: false, error: { code: 'corrupt' } });
  await db.files.update(pdfSha, { bytes: 'teks' });
  expect(await readFile(db, pdfSha)).toEqual({ ok: false, error: { code: 'corrupt' } });
});

test('sizes and types of the files that are here are listed without their bytes', async () => {
  const db = await openStore(newStoreName());
  await storeFile(db, pdf);
  const absent = sha256.parse('0'.repeat(64));
  const here = await hasFiles(db, [absent, pdfSha]);
  expect([...here]).toEqual([[pdfSha, { sizeBytes: pdf.size, mediaType: 'application/pdf' }]]);
});
