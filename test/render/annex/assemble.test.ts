import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { assemble } from '#render/annex/assemble.ts';
import {
  cutShort,
  encrypted,
  goodPdf,
  withCircularTree,
  withGarbageBefore,
  withWrongXref,
} from './hostile-pdf.ts';
import { authoredOf, dossierOf, fonts, plansOf } from './make-assembly.ts';
import { jpegOf, withExif } from './make-image.ts';
import { latin1, pdfWithPages } from './make-pdf.ts';
import { canReadBack, checked, fontsOf, holds, textOf } from './read-back.ts';

const three = ['Satu', 'Dua', 'Tiga'];

test.skipIf(!canReadBack).each([
  ['a plain file', goodPdf, three],
  ['a file whose xref table is wrong', withWrongXref, three],
  ['a file with garbage before its header', withGarbageBefore, three],
  ["a file with an owner's password", () => encrypted(''), three],
  ['a page tree that leads back into itself', withCircularTree, ['']],
  ['a page without a size', () => pdfWithPages([{ text: 'Polos', entries: '' }]), ['Polos']],
])('the pages of %s come along', async (_, make, words) => {
  const { bytes } = await dossierOf([{ name: 'a.pdf', bytes: await make(), title: 'Surat tugas' }]);
  expect(checked(bytes)).not.toMatch(/warning/i);
  const total = 2 + words.length;
  expect(textOf(bytes).slice(2)).toEqual(
    words.map((word, i) =>
      [
        `Lampiran X1-a · Surat tugas · hlm. ${i + 1} dari ${words.length}`,
        ...(word === '' ? [] : [word]),
        authoredOf().title,
        `Halaman ${3 + i} dari ${total}`,
      ].join(' '),
    ),
  );
});

test.skipIf(!canReadBack).each([
  ['cut short', cutShort(goodPdf()), 'Berkas ini terpotong'],
  ['empty', new Uint8Array(0), 'Berkas ini kosong'],
  ['a web page', latin1('<html><p>Masuk'), 'isinya halaman web'],
  ['a picture by another name', jpegOf(), 'isinya gambar JPG'],
  ['not on this machine', null, 'tidak ada di perangkat'],
])('a file that is %s gets one page that says so', async (_, bytes, sentence) => {
  const made = await dossierOf([
    { name: 'bukti.pdf', bytes, title: 'Notula rapat' },
    { name: 'b.pdf', bytes: goodPdf() },
  ]);
  expect(checked(made.bytes)).not.toMatch(/warning/i);
  const pages = textOf(made.bytes);
  expect(pages).toHaveLength(6);
  expect(pages[2]).toContain(sentence);
  expect(pages[2]).toMatch(
    /^Lampiran X1-a · Notula rapat · hlm. 1 dari 1 Lampiran X1-a Notula rapat/,
  );
  expect(pages[2]).toContain('bukti.pdf');
  expect(pages[2]).toContain(made.plans[0]?.sha256?.slice(0, 32));
  expect(pages[2]?.endsWith('Halaman 3 dari 6')).toBe(true);
});

test.skipIf(!canReadBack)('a file with a password gets one page that says so', async () => {
  const { bytes } = await dossierOf([{ name: 'a.pdf', bytes: await encrypted('sandi') }]);
  expect(textOf(bytes)[2]).toContain('terkunci kata sandi');
});

test.skipIf(!canReadBack)('every font of ours is embedded and marked as a part', async () => {
  const { bytes } = await dossierOf([
    { name: 'foto.jpg', bytes: jpegOf() },
    { name: 'hilang.pdf', bytes: null },
  ]);
  const rows = fontsOf(bytes);
  expect(rows).toHaveLength(4);
  expect(rows.every(({ name, isEmbedded }) => isEmbedded && /^[A-Z]{6}\+/.test(name))).toBe(true);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(4);
});

test.skipIf(!canReadBack)('two sources with fonts of one name keep their own', async () => {
  const { bytes } = await dossierOf([
    { name: 'a.pdf', bytes: authoredOf().bytes },
    { name: 'b.pdf', bytes: authoredOf().bytes },
  ]);
  expect(checked(bytes)).not.toMatch(/warning/i);
  expect(
    textOf(bytes)
      .slice(2)
      .map((page) => /Berkas usulan|Daftar bukti/.exec(page)?.[0]),
  ).toEqual(['Berkas usulan', 'Daftar bukti', 'Berkas usulan', 'Daftar bukti']);
});

test.skipIf(!canReadBack)('a long title is shortened and a strange letter is seen', async () => {
  const title = `${'Keputusan tentang tim '.repeat(12)}漢`;
  const { bytes } = await dossierOf([
    { name: 'a.pdf', bytes: goodPdf(), title },
    { name: 'b.pdf', bytes: goodPdf(), title: 'Surat 漢 asli' },
  ]);
  const pages = textOf(bytes);
  expect(pages[2]).toMatch(/^Lampiran X1-a · Keputusan tentang .*… · hlm\. 1 dari 3/);
  expect(pages[5]).toMatch(/^Lampiran X1-b · Surat [□•?] asli · hlm\. 1 dari 3/);
});

test('the same input gives the same bytes', async () => {
  const files = [
    { name: 'a.pdf', bytes: goodPdf() },
    { name: 'b.jpg', bytes: withExif(jpegOf(), 6) },
    { name: 'c.pdf', bytes: null },
  ];
  const [first, second] = [await dossierOf(files), await dossierOf(files)];
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  expect(hash(first.bytes)).toBe(hash(second.bytes));
});

test('where a camera stood does not reach the dossier', async () => {
  const { bytes } = await dossierOf([{ name: 'foto.jpg', bytes: withExif(jpegOf(), 3) }]);
  expect(holds(bytes, 'Exif')).toBe(false);
  expect(holds(bytes, 'GPS-0.123')).toBe(false);
});

test('progress counts every page and a cancel ends the work before the next one', async () => {
  const { plans, readFile } = await plansOf([{ name: 'a.pdf', bytes: goodPdf() }]);
  const steps: string[] = [];
  const outcome = await assemble(
    { authored: authoredOf(), annexes: plans, readFile, fonts },
    {
      write: () => undefined,
      onPage: (done, total) => void steps.push(`${done}/${total}`),
      isCancelled: () => steps.length === 4,
    },
  );
  expect(outcome).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect(steps).toEqual(['0/5', '1/5', '2/5', '3/5']);
});

test('a file that gives other pages than were planned stops the work with the facts', async () => {
  const { plans, readFile, store } = await plansOf([{ name: 'a.pdf', bytes: goodPdf() }]);
  const hooks = { write: () => undefined, onPage: () => undefined, isCancelled: () => false };
  const assembly = { authored: authoredOf(), annexes: plans, readFile, fonts };
  const annexes = plans.map((plan) => ({ ...plan, pageCount: 2 }));
  expect(await assemble({ ...assembly, annexes }, hooks)).toEqual({
    ok: false,
    error: { code: 'annex-differs', label: 'X1-a', pageCount: 3, problem: null },
  });
  store.clear();
  expect(await assemble(assembly, hooks)).toEqual({
    ok: false,
    error: { code: 'annex-differs', label: 'X1-a', pageCount: 1, problem: { code: 'missing' } },
  });
});
