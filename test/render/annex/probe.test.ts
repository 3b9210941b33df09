import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { probe } from '#render/annex/probe.ts';
import {
  cutShort,
  encrypted,
  goodPdf,
  withCircularTree,
  withGarbageBefore,
  withoutPages,
  withWrongXref,
} from './hostile-pdf.ts';
import { jpegOf, pngOf, withExif } from './make-image.ts';
import { latin1, pdfOf } from './make-pdf.ts';

const named = (name: string) => ({ name, mediaType: '' });

test.each([
  ['a plain file', goodPdf(), 3],
  ['a file whose xref table is wrong', withWrongXref(), 3],
  ['a file with garbage before its header', withGarbageBefore(), 3],
  ['a page tree that leads back into itself', withCircularTree(), 1],
])('pages are counted in %s', async (_, bytes, pageCount) => {
  expect(await probe(bytes, named('surat.pdf'))).toMatchObject({
    ok: true,
    value: { kind: 'pdf', pageCount, isEncrypted: false },
  });
});

test("an owner's password alone does not close a file", async () => {
  expect(await probe(await encrypted(''), named('a.pdf'))).toMatchObject({
    ok: true,
    value: { pageCount: 3, isEncrypted: true },
  });
});

test.each([
  ['nothing in it', new Uint8Array(0), 'a.pdf', { code: 'empty' }],
  ['its end missing', cutShort(goodPdf()), 'a.pdf', { code: 'truncated' }],
  ['hardly more than a header', latin1('%PDF-1.4\n'), 'a.pdf', { code: 'truncated' }],
  ['no pages', withoutPages(), 'a.pdf', { code: 'no-pages' }],
  ['no catalog', pdfOf(['<< /Type /Font >>']), 'a.pdf', { code: 'unreadable' }],
  [
    'a web page in it',
    latin1('\n<!DOCTYPE html><title>Masuk</title>'),
    'a.pdf',
    { code: 'not-what-name-says', found: 'html' },
  ],
  ['a picture in it', jpegOf(), 'a.pdf', { code: 'not-what-name-says', found: 'jpeg' }],
  ['a PDF in it', goodPdf(), 'foto.JPG', { code: 'not-what-name-says', found: 'pdf' }],
  ['letters in it', latin1('halo'), 'a.txt', { code: 'unsupported-kind', found: 'unknown' }],
  ['a zip in it', latin1('PK\x03\x04abc'), 'a.docx', { code: 'unsupported-kind', found: 'office' }],
  ['half a picture', cutShort(jpegOf()), 'a.jpg', { code: 'truncated' }],
  ['half a picture', cutShort(greyPng()), 'a.png', { code: 'truncated' }],
  ['a flipped bit', flipped(greyPng(), 45), 'a.png', { code: 'unreadable' }],
  ['a bomb of pixels', bomb(), 'a.png', { code: 'too-many-pixels' }],
])('a file with %s is refused', async (_, bytes, name, problem) => {
  expect(await probe(bytes, named(name))).toEqual({ ok: false, error: problem });
});

test('a file that asks for a password is refused', async () => {
  expect(await probe(await encrypted('sandi'), named('a.pdf'))).toEqual({
    ok: false,
    error: { code: 'needs-password' },
  });
});

test.each([
  [1, { widthPx: 64, heightPx: 32 }],
  [3, { widthPx: 64, heightPx: 32 }],
  [6, { widthPx: 32, heightPx: 64 }],
  [8, { widthPx: 32, heightPx: 64 }],
])('a photo with orientation %i has its upright size', async (orientation, size) => {
  const outcome = await probe(withExif(jpegOf(), orientation), named('foto.jpeg'));
  expect(outcome).toMatchObject({ ok: true, value: { kind: 'jpeg', orientation, ...size } });
});

test('a file without an ending is known by its content', async () => {
  expect(await probe(jpegOf(), named('IMG_0001'))).toMatchObject({ ok: true });
});

test('whatever bytes are flipped or cut, the answer is a value and never a throw', async () => {
  const samples = [goodPdf(), jpegOf(), greyPng(), withExif(jpegOf(), 6), withCircularTree()];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 8 }),
      fc.nat(100),
      async (sample, edits, percent) => {
        const bytes = cutShort(sample, percent / 100);
        for (const [at, value] of edits) if (at < bytes.length) bytes[at] = value;
        expect(typeof (await probe(bytes, named('x'))).ok).toBe('boolean');
      },
    ),
    { numRuns: 200 },
  );
});

function greyPng(): Uint8Array<ArrayBuffer> {
  return pngOf({
    width: 2,
    height: 2,
    bitDepth: 8,
    colour: 0,
    rows: Uint8Array.of(0, 1, 2, 0, 3, 4),
  });
}

function bomb(): Uint8Array<ArrayBuffer> {
  return pngOf({ width: 60_000, height: 60_000, bitDepth: 8, colour: 6, rows: new Uint8Array(9) });
}

function flipped(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}
