import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePng } from '#render/annex/png-pixels.ts';
import { readPng } from '#render/annex/png.ts';
import { dossierOf } from './make-assembly.ts';
import { flatJpeg, jpegOf, pngOf, withExif } from './make-image.ts';
import type { PngSpec } from './make-image.ts';
import { canReadBack, checked, drawn, holds } from './read-back.ts';

const white = [255, 255, 255];

/** The colour on the page at a share of the picture's own size, for a picture of this many points. */
function colourAt(
  bytes: Uint8Array,
  size: { readonly width: number; readonly height: number },
  across: number,
  down: number,
): readonly number[] {
  const page = drawn(bytes, 3);
  const isWide = size.width > size.height;
  const sheet = isWide ? { w: 841.89, h: 595.28, top: 82 } : { w: 595.28, h: 841.89, top: 64 };
  const middle = isWide ? 841.89 / 2 : (70.87 + 595.28 - 56.69) / 2;
  const x = (middle + (across - 0.5) * size.width) / sheet.w;
  return page.at(x, (sheet.top + down * size.height) / sheet.h);
}

function near(colour: readonly number[], expected: readonly number[]): boolean {
  return colour.every((value, i) => Math.abs(value - (expected[i] ?? 0)) < 24);
}

const light = [220, 220, 220];
const red = [220, 0, 0];
const blue = [0, 0, 220];

test.skipIf(!canReadBack).each([
  [1, 'upper left', red, blue],
  [2, 'upper right', blue, red],
  [3, 'lower right', blue, red],
  [4, 'lower left', red, blue],
  [5, 'upper left', light, red],
  [6, 'upper right', red, light],
  [7, 'lower right', blue, blue],
  [8, 'lower left', blue, blue],
])(
  'a photo with orientation %i has its light corner at the %s',
  async (orientation, corner, topLeft, topRight) => {
    const { bytes } = await dossierOf([
      { name: 'a.jpg', bytes: withExif(jpegOf(400, 200), orientation) },
    ]);
    const size = orientation < 5 ? { width: 400, height: 200 } : { width: 200, height: 400 };
    const at = (x: number, y: number) => colourAt(bytes, size, x, y);
    const [down, across] = corner.split(' ');
    expect(near(at(across === 'left' ? 0.1 : 0.9, down === 'upper' ? 0.1 : 0.9), light)).toBe(true);
    const isLight = (where: string) => corner === where;
    if (!isLight('upper left')) expect(near(at(0.1, 0.1), topLeft)).toBe(true);
    if (!isLight('upper right')) expect(near(at(0.9, 0.1), topRight)).toBe(true);
  },
);

test.skipIf(!canReadBack).each([
  ['grey', [200], {}, [200, 200, 200]],
  ['colour', [128, 128, 255], {}, [255, 37, 128]],
  ['progressive', [128, 128, 255], { isProgressive: true }, [255, 37, 128]],
  // Photoshop writes the complement of each ink: 255 is none of it.
  ['CMYK by Photoshop', [255, 0, 0, 255], { isAdobe: true }, [237, 28, 36]],
  ['CMYK', [0, 255, 255, 0], {}, [237, 28, 36]],
])('a JPEG in %s shows its colour', async (_, values, look, expected) => {
  const jpeg = flatJpeg(values, look);
  const { bytes } = await dossierOf([{ name: 'a.jpg', bytes: jpeg }]);
  expect(checked(bytes)).not.toMatch(/warning/i);
  expect(near(colourAt(bytes, { width: 8, height: 8 }, 0.5, 0.5), expected)).toBe(true);
});

const filterRow = (bytes: readonly number[]) => [0, ...bytes];
function square(row: readonly number[], rows = 100): Uint8Array {
  return Uint8Array.from(Array.from({ length: rows }, () => filterRow(row)).flat());
}
const repeat = (bytes: readonly number[], times: number) =>
  Array.from({ length: times }, () => bytes).flat();
const bytesOf = (...values: readonly number[]) => Uint8Array.from(values);

/** What a PNG holds, and the colours of its left and right half where they differ. */
type PngCase = readonly [
  string,
  Omit<PngSpec, 'width' | 'height'>,
  readonly number[],
  (readonly number[])?,
];
const pngCases: readonly PngCase[] = [
  ['1 bit', { bitDepth: 1, colour: 0, rows: square(repeat([0], 13)) }, [0, 0, 0]],
  ['8 bits of grey', { bitDepth: 8, colour: 0, rows: square(repeat([90], 100)) }, [90, 90, 90]],
  [
    '16 bits of grey',
    { bitDepth: 16, colour: 0, rows: square(repeat([90, 7], 100)) },
    [90, 90, 90],
  ],
  ['colour', { bitDepth: 8, colour: 2, rows: square(repeat([0, 128, 255], 100)) }, [0, 128, 255]],
  [
    'a palette',
    {
      bitDepth: 4,
      colour: 3,
      rows: square(repeat([0x11], 50)),
      chunks: [['PLTE', bytesOf(0, 0, 0, 200, 100, 0)]],
    },
    [200, 100, 0],
  ],
  [
    'a palette with a clear colour',
    {
      bitDepth: 8,
      colour: 3,
      rows: square([...repeat([1], 50), ...repeat([0], 50)]),
      chunks: [
        ['PLTE', bytesOf(0, 90, 0, 200, 100, 0)],
        ['tRNS', bytesOf(255, 0)],
      ],
    },
    white,
    [0, 90, 0],
  ],
  [
    'one clear colour',
    {
      bitDepth: 8,
      colour: 2,
      rows: square([...repeat([1, 2, 3], 50), ...repeat([0, 90, 0], 50)]),
      chunks: [['tRNS', bytesOf(0, 1, 0, 2, 0, 3)]],
    },
    white,
    [0, 90, 0],
  ],
  [
    'half of its red',
    { bitDepth: 8, colour: 6, rows: square(repeat([255, 0, 0, 128], 100)) },
    [255, 127, 127],
  ],
  [
    'grey and alpha',
    { bitDepth: 8, colour: 4, rows: square([...repeat([0, 0], 50), ...repeat([90, 255], 50)]) },
    white,
    [90, 90, 90],
  ],
];

test
  .skipIf(!canReadBack)
  .each(pngCases.map(([name, spec, left, right]) => ({ name, spec, left, right: right ?? left })))(
  'a PNG with $name shows its colour',
  async ({ spec, left, right }) => {
    const png = pngOf({ width: 100, height: 100, ...spec });
    const { bytes } = await dossierOf([{ name: 'a.png', bytes: png }]);
    expect(checked(bytes)).not.toMatch(/warning/i);
    expect(near(colourAt(bytes, { width: 100, height: 100 }, 0.25, 0.5), left)).toBe(true);
    expect(near(colourAt(bytes, { width: 100, height: 100 }, 0.75, 0.5), right)).toBe(true);
  },
);

test('a plain PNG is not compressed again', async () => {
  const rows = square(repeat([9, 8, 7], 100));
  const png = pngOf({ width: 100, height: 100, bitDepth: 8, colour: 2, rows });
  const { bytes } = await dossierOf([{ name: 'a.png', bytes: png }]);
  expect(holds(bytes, deflateSync(rows).toString('latin1'))).toBe(true);
});

/** The samples of an interlaced PNG of one grey byte a pixel, pass by pass. */
function interlaced(width: number, height: number, pixel: (x: number, y: number) => number) {
  const starts = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ];
  return starts.flatMap(([x0 = 0, y0 = 0, dx = 1, dy = 1]) => {
    const rows: number[] = [];
    if (x0 >= width) return rows;
    for (let y = y0; y < height; y += dy) {
      rows.push(0);
      for (let x = x0; x < width; x += dx) rows.push(pixel(x, y));
    }
    return rows;
  });
}

test('an interlaced PNG has the pixels of the plain one, whatever its size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 20 }),
      async (width, height) => {
        const pixel = (x: number, y: number) => (x * 31 + y * 7) & 255;
        const rows = Uint8Array.from(interlaced(width, height, pixel));
        const read = readPng(
          pngOf({ width, height, bitDepth: 8, colour: 0, isInterlaced: true, rows }),
        );
        const pixels = read.ok ? await decodePng(read.value) : null;
        const expected = Array.from({ length: width * height }, (_, i) =>
          pixel(i % width, Math.floor(i / width)),
        );
        expect([...(pixels?.colour ?? [])]).toEqual(expected);
      },
    ),
  );
});

test('every filter of a row is undone', async () => {
  const row = [10, 20, 30, 40];
  const pixels = repeat(row, 5);
  const stored = (filter: number, y: number) =>
    row.map((value, x) => {
      const left = x === 0 ? 0 : (row[x - 1] ?? 0);
      const up = y === 0 ? 0 : value;
      const corner = y === 0 || x === 0 ? 0 : (row[x - 1] ?? 0);
      const guess = left + up - corner;
      const nearest = [left, up, corner].toSorted(
        (a, b) => Math.abs(guess - a) - Math.abs(guess - b),
      );
      return (value - ([0, left, up, (left + up) >> 1, nearest[0] ?? 0][filter] ?? 0)) & 255;
    });
  const rows = [0, 1, 2, 3, 4].flatMap((filter) => [filter, ...stored(filter, filter)]);
  const read = readPng(
    pngOf({ width: 4, height: 5, bitDepth: 8, colour: 0, rows: Uint8Array.from(rows) }),
  );
  const decoded = read.ok ? await decodePng(read.value) : null;
  expect([...(decoded?.colour ?? [])]).toEqual(pixels);
});

test('damaged rows are refused', async () => {
  const few = readPng(
    pngOf({ width: 50, height: 50, bitDepth: 8, colour: 6, rows: bytesOf(0, 1, 2) }),
  );
  expect(few.ok && (await decodePng(few.value))).toBe(null);
});
