import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boxThrough,
  imageMatrix,
  imageSize,
  pageMatrix,
  placeOn,
  sheetFor,
  shownSize,
} from '#render/annex/geometry.ts';
import { dossierOf } from './make-assembly.ts';
import { pdfWithPages, stream } from './make-pdf.ts';
import { canReadBack, checked, drawn, textOf } from './read-back.ts';

const turn = fc.constantFrom(0 as const, 90 as const, 180 as const, 270 as const);
const box = fc
  .tuple(
    fc.nat(500),
    fc.nat(500),
    fc.integer({ min: 1, max: 5000 }),
    fc.integer({ min: 1, max: 5000 }),
  )
  .map(([x0, y0, width, height]) => ({ x0, y0, x1: x0 + width, y1: y0 + height }));

test('a page of any size, place and turn fills its place exactly and stays on the sheet', () => {
  fc.assert(
    fc.property(box, turn, (source, rotate) => {
      const shown = shownSize({ box: source, rotate });
      const sheet = sheetFor(shown);
      const place = placeOn(sheet, shown);
      const placed = boxThrough(source, pageMatrix({ box: source, rotate }, place));
      expect(placed.x0).toBeCloseTo(place.x, 6);
      expect(placed.y0).toBeCloseTo(place.y, 6);
      expect(placed.x1 - placed.x0).toBeCloseTo(place.width, 6);
      expect(placed.y1 - placed.y0).toBeCloseTo(place.height, 6);
      expect(place.x).toBeGreaterThanOrEqual(sheet.left - 1e-6);
      expect(place.y).toBeGreaterThan(sheet.height - sheet.footerBaseline);
      expect(place.y + place.height).toBeLessThan(sheet.height - sheet.headerBaseline);
    }),
  );
});

test('an image in any orientation fills its place exactly', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        1 as const,
        2 as const,
        3 as const,
        4 as const,
        5 as const,
        6 as const,
        7 as const,
        8 as const,
      ),
      (orientation) => {
        const place = placeOn(sheetFor({ width: 4, height: 3 }), imageSize(400, 300, orientation));
        const unit = { x0: 0, y0: 0, x1: 1, y1: 1 };
        const placed = boxThrough(unit, imageMatrix(orientation, place));
        expect(placed.x0).toBeCloseTo(place.x, 9);
        expect(placed.y1).toBeCloseTo(place.y + place.height, 9);
      },
    ),
  );
});

/** A red square in the lower left corner of the part that shows, the rest of it grey. */
const square = '0.8 g 50 100 300 600 re f 1 0 0 rg 50 100 100 100 re f 0 g';
const red = [255, 0, 0];

test.skipIf(!canReadBack).each([
  [0, 'lower left', 'portrait'],
  [90, 'upper left', 'landscape'],
  [180, 'upper right', 'portrait'],
  [270, 'lower right', 'landscape'],
])(
  'a page turned by %i shows its corner at the %s, cut to what a reader shows',
  async (rotate, corner, sheet) => {
    const entries = `/MediaBox [-50 -50 795 942] /CropBox [50 100 350 700] /Rotate ${rotate}`;
    const source = pdfWithPages([{ text: 'Luar', entries, operators: square }]);
    const { bytes } = await dossierOf([{ name: 'a.pdf', bytes: source }]);
    const page = drawn(bytes, 3);
    expect(page.width > page.height ? 'landscape' : 'portrait').toBe(sheet);
    const size = rotate % 180 === 0 ? { width: 300, height: 600 } : { width: 600, height: 300 };
    const shape = sheetFor(size);
    const place = placeOn(shape, size);
    const left = corner.endsWith('left') ? 0.1 : 0.9;
    const down = corner.startsWith('upper') ? 0.1 : 0.9;
    const x = (place.x + place.width * left) / shape.width;
    const y = 1 - (place.y + place.height * (1 - down)) / shape.height;
    expect(page.at(x, y)).toEqual(red);
    expect(page.at(1 - x, y)).not.toEqual(red);
    // The strip stands at the upper edge, upright, whatever the page does.
    expect(textOf(bytes)[2]).toMatch(/^Lampiran X1-a · a.pdf · hlm. 1 dari 1/);
  },
);

test.skipIf(!canReadBack).each([
  ['leaves its state open', 'q q 5 0 0 5 300 300 cm'],
  ['closes more than it opened', 'Q Q Q 5 0 0 5 300 300 cm'],
  ['is turned upside down', '-1 0 0 -1 595 842 cm'],
])('a page whose content %s does not move the strip', async (_, operators) => {
  const { bytes } = await dossierOf([
    { name: 'a.pdf', bytes: pdfWithPages([{ text: 'Isi', operators }, { text: 'Lagi' }]) },
  ]);
  const pages = textOf(bytes);
  expect(pages[2]).toMatch(/^Lampiran X1-a/);
  expect(pages[2]).toMatch(/Halaman 3 dari 4$/);
  expect(pages[3]).toMatch(/^Lampiran X1-a .* Lagi .* Halaman 4 dari 4$/);
});

test.skipIf(!canReadBack)('content in several streams is read as one', async () => {
  const source = pdfWithPages(
    [{ text: 'Utuh', operators: '0 cm', contents: '[6 0 R 5 0 R 7 0 R]' }],
    {
      more: [stream('q 1 0 0 1 0'), stream('Q')],
    },
  );
  const { bytes } = await dossierOf([{ name: 'a.pdf', bytes: source }]);
  expect(checked(bytes)).not.toMatch(/warning/i);
  expect(textOf(bytes)[2]).toContain('Utuh');
});
