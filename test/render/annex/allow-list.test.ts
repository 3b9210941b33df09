import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { lockedPalette } from './locked-by-hand.ts';
import { dossierOf } from './make-assembly.ts';
import { pdfWithPages, stream } from './make-pdf.ts';
import { canReadBack, checked, drawn, holds, ownerLocked, textOf } from './read-back.ts';

const media = '/MediaBox [0 0 595 842]';

/** The link annotations of a page, as [rectangle, entries]. */
async function linksOf(bytes: Uint8Array, pageIndex: number) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pageRefs = document.getPages().map((page) => page.ref);
  const annots = document.getPage(pageIndex).node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  return (annots?.asArray() ?? []).map((_, i) => {
    const link = annots?.lookup(i, PDFDict);
    const target = link?.lookupMaybe(PDFName.of('Dest'), PDFArray)?.get(0);
    return {
      flags: link?.lookup(PDFName.of('F'), PDFNumber).asNumber(),
      toPage: target instanceof PDFRef ? pageRefs.indexOf(target) : null,
      text: link?.toString() ?? '',
    };
  });
}

test.skipIf(!canReadBack)('what acts stays behind, what links stays', async () => {
  const annots = [
    '<< /Type /Annot /Subtype /Link /Rect [10 10 60 30] /A << /S /JavaScript /JS (app.alert\\(1\\)) >> >>',
    '<< /Type /Annot /Subtype /Link /Rect [10 10 60 30] /A << /S /Launch /F (calc.exe) >> >>',
    '<< /Type /Annot /Subtype /Link /Rect [10 10 60 30] /A << /S /URI /URI (javascript:alert) >> >>',
    '<< /Type /Annot /Subtype /Link /Rect [72 120 172 140] /A << /S /URI /URI (https://contoh.go.id/a) /Next << /S /Launch /F (x) >> >> >>',
    '<< /Type /Annot /Subtype /Link /Rect [72 220 172 240] /A << /S /GoTo /D [6 0 R /Fit] >> >>',
    '<< /Type /Annot /Subtype /Link /Rect [72 320 172 340] /Dest (bab-dua) >>',
    '<< /Type /Annot /Subtype /FileAttachment /Rect [10 10 60 30] /FS << /Type /Filespec /F (rahasia.xlsx) /EF << /F 8 0 R >> >> >>',
  ].join(' ');
  const source = pdfWithPages(
    [
      {
        text: 'Aktif',
        entries: `${media} /Annots [${annots}] /AA << /O << /S /JavaScript /JS (app.alert\\(2\\)) >> >> /PieceInfo << /X << /Private (rahasia) >> >>`,
      },
      { text: 'Dua' },
    ],
    {
      catalog:
        '/OpenAction << /S /JavaScript /JS (app.alert\\(3\\)) >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(4\\)) >>] >> /Dests << /Names [(bab-dua) << /D [6 0 R /XYZ 0 0 0] >>] >> >> /AcroForm << /XFA (xfa) >>',
      more: [stream('isi lampiran', '/Type /EmbeddedFile')],
    },
  );
  const { bytes } = await dossierOf([{ name: 'a.pdf', bytes: source }]);
  expect(checked(bytes)).not.toMatch(/warning/i);
  const words = [
    'JavaScript',
    'app.alert',
    'Launch',
    'OpenAction',
    'XFA',
    'EmbeddedFile',
    'PieceInfo',
  ];
  expect(words.filter((word) => holds(bytes, word))).toEqual([]);
  const links = await linksOf(bytes, 2);
  expect(links.map(({ flags }) => flags)).toEqual([4, 4, 4]);
  expect(links.map(({ toPage }) => toPage)).toEqual([null, 3, 3]);
  expect(links[0]?.text).toContain(Buffer.from('https://contoh.go.id/a').toString('hex'));
});

test.skipIf(!canReadBack)('a filled-in field and a stamp become part of the page', async () => {
  const look = (words: string) =>
    stream(
      `BT /F1 14 Tf 2 4 Td (${words}) Tj ET`,
      '/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 3 0 R >> >>',
    );
  const field = (entries: string) => `<< /Type /Annot /Rect [72 300 272 320] ${entries} >>`;
  const source = pdfWithPages(
    [
      {
        text: 'Formulir',
        entries: `${media} /Annots [${[
          field(
            '/Subtype /Widget /FT /Tx /V (x) /AP << /N 6 0 R >> /A << /S /SubmitForm /F (x) >>',
          ),
          field('/Subtype /Widget /FT /Btn /AS /Ya /AP << /N << /Ya 7 0 R /Off 8 0 R >> >>'),
          field('/Subtype /Stamp /AP << /N 9 0 R >>'),
          field('/Subtype /Text /F 2 /AP << /N 8 0 R >>'),
          field('/Subtype /Popup /AP << /N 8 0 R >>'),
        ].join(' ')}]`,
      },
    ],
    { more: [look('Nomor 12'), look('Centang'), look('Tersembunyi'), look('LUNAS')] },
  );
  const { bytes } = await dossierOf([{ name: 'a.pdf', bytes: source }]);
  expect(checked(bytes)).not.toMatch(/warning/i);
  expect(holds(bytes, '/Widget')).toBe(false);
  const [, , page] = textOf(bytes);
  expect(page).toContain('Nomor 12');
  expect(page).toContain('Centang');
  expect(page).toContain('LUNAS');
  expect(page).not.toContain('Tersembunyi');
});

test.skipIf(!canReadBack)('a layer that was hidden stays hidden', async () => {
  const source = pdfWithPages(
    [
      {
        text: 'Peta',
        entries: media,
        resources: '/Properties << /L1 6 0 R /L2 7 0 R >>',
        operators:
          '/OC /L1 BDC 1 0 0 rg 0 0 595 842 re f EMC /OC /L2 BDC 0 0 1 rg 0 0 200 400 re f EMC 0 g',
      },
    ],
    {
      catalog: '/OCProperties << /OCGs [6 0 R 7 0 R] /D << /OFF [6 0 R] >> >>',
      more: ['<< /Type /OCG /Name (Rahasia) >>', '<< /Type /OCG /Name (Jalan) >>'],
    },
  );
  const { bytes } = await dossierOf([{ name: 'a.pdf', bytes: source }]);
  const page = drawn(bytes, 3);
  expect(page.at(0.7, 0.3)).toEqual([255, 255, 255]);
  // Drawing rounds: full blue may come out as 254.
  expect(page.at(0.25, 0.75)).toEqual([0, 0, expect.closeTo(255, -1)]);
});

test.skipIf(!canReadBack).each([
  ['256', '--object-streams=disable'],
  ['256', '--object-streams=generate'],
  ['128', '--object-streams=disable'],
  ['128', '--object-streams=generate'],
])(
  "strings of a file with an owner's password (%s bits, %s) are read as bytes",
  async (bits, packing) => {
    // A palette whose bytes would be something else if they were read as escapes and brackets.
    const array = '[/Indexed /DeviceRGB 2 <5c6e28295c5c0000ff>]';
    const image = (colours: string) =>
      stream(
        '\x02',
        `/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace ${colours}`,
      );
    const source = pdfWithPages(
      [
        {
          text: '',
          entries: media,
          operators: 'q 595 0 0 400 0 442 cm /I1 Do Q q 595 0 0 400 0 0 cm /I2 Do Q',
          resources: '/XObject << /I1 6 0 R /I2 7 0 R >>',
        },
      ],
      { more: [image(array), image('8 0 R'), array] },
    );
    const { bytes } = await dossierOf([
      { name: 'a.pdf', bytes: ownerLocked(source, bits, packing) },
    ]);
    const page = drawn(bytes, 3);
    expect(page.at(0.5, 0.3)).toEqual([0, 0, 255]);
    expect(page.at(0.5, 0.7)).toEqual([0, 0, 255]);
  },
);

test.skipIf(!canReadBack)('an encrypted string in brackets is read as bytes', async () => {
  const source = lockedPalette(Uint8Array.of(0x5c, 0x6e, 0x28, 0x29, 0x5c, 0x5c, 0, 0, 255));
  const { bytes } = await dossierOf([{ name: 'a.pdf', bytes: source }]);
  expect(drawn(bytes, 3).at(0.5, 0.5)).toEqual([0, 0, 255]);
});

test('a source without an end to its nesting is refused or copied, never a crash', async () => {
  const deep = `${'['.repeat(3000)}${']'.repeat(3000)}`;
  const source = pdfWithPages([{ text: 'Dalam', entries: `${media} /Group ${deep}` }]);
  expect((await dossierOf([{ name: 'a.pdf', bytes: source }])).pageCount).toBe(3);
});
