import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemble } from '#render/annex/assemble.ts';
import { encrypted, goodPdf, withCircularTree } from './hostile-pdf.ts';
import { authoredOf, fonts, plansOf } from './make-assembly.ts';
import { jpegOf, pngOf, withExif } from './make-image.ts';
import { pdfWithPages, stream } from './make-pdf.ts';

const numRuns = process.env['LONG'] === '1' ? 2000 : 25;

/** A page with everything that is looked into: links, notes, layers, several streams, names. */
function richPdf(): Uint8Array<ArrayBuffer> {
  const look = '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Matrix [1 0 0 1 0 0]';
  const annots = [
    '<< /Subtype /Link /Rect [1 1 9 9] /A << /S /URI /URI <feff0061d8005c> >> >>',
    '<< /Subtype /Link /Rect [1 1 9 9] /Dest (a) >>',
    '<< /Subtype /Stamp /Rect [1 1 9 9] /AP << /N 6 0 R >> >>',
  ].join(' ');
  return pdfWithPages(
    [
      {
        text: 'Kaya',
        entries: `/MediaBox [0 0 595 842] /CropBox [9 9 300 300] /Rotate 90 /Annots [${annots}] /Group << /S /Transparency >>`,
        resources: '/Properties << /L 7 0 R >> /XObject << /N 6 0 R >>',
        contents: '[5 0 R 8 0 R]',
      },
    ],
    {
      catalog:
        '/Names << /Dests << /Kids [9 0 R] >> >> /OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >>',
      more: [
        stream('0 g', look),
        '<< /Type /OCG /Name (L) >>',
        stream('q Q'),
        '<< /Names [(a) [4 0 R /Fit]] /Kids [9 0 R] >>',
      ],
    },
  );
}

test('whatever is wrong with a file, it is a page, a refusal or its own pages, never a crash', async () => {
  const png = pngOf({
    width: 2,
    height: 2,
    bitDepth: 8,
    colour: 6,
    isInterlaced: true,
    rows: new Uint8Array(30),
  });
  const samples = [
    richPdf(),
    richPdf(),
    goodPdf(),
    withCircularTree(),
    await encrypted(''),
    png,
    withExif(jpegOf(), 5),
  ];
  const edit = fc.tuple(fc.nat(2600), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.array(edit, { minLength: 1, maxLength: 12 }),
      async (sample, edits) => {
        const bytes = sample.slice();
        for (const [at, value] of edits) if (at < bytes.length) bytes[at] = value;
        const { plans, readFile } = await plansOf([{ name: 'x', bytes }]);
        const outcome = await assemble(
          { authored: authoredOf(), annexes: plans, readFile, fonts },
          { write: () => undefined, onPage: () => undefined, isCancelled: () => false },
        );
        expect(outcome.ok || outcome.error.code === 'annex-differs').toBe(true);
      },
    ),
    { numRuns },
  );
});
