import { channelsOf } from './png.ts';
import type { PngFacts } from './png.ts';

/** An image taken apart for a PDF, which keeps colour and alpha separately. Eight bits a sample. */
export interface Pixels {
  readonly colour: Uint8Array;
  readonly channels: 1 | 3;
  readonly alpha: Uint8Array;
}

/** Offset and step of the seven passes of an interlaced PNG (ISO/IEC 15948, 8.2). */
const passes = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
] as const;
const onePass = [{ x: 0, y: 0, dx: 1, dy: 1 }] as const;

/** Decodes the pixels; null where the compressed rows are damaged or too few. */
export async function decodePng(png: PngFacts): Promise<Pixels | null> {
  const rows = await inflated(png);
  return rows === null ? null : unpacked(png, rows);
}

function passesOf(png: PngFacts) {
  return (png.isInterlaced ? passes : onePass)
    .map((pass) => ({
      ...pass,
      width: Math.ceil((png.widthPx - pass.x) / pass.dx),
      height: Math.ceil((png.heightPx - pass.y) / pass.dy),
    }))
    .filter(({ width, height }) => width > 0 && height > 0);
}

function rowBytes(png: PngFacts, width: number): number {
  return Math.ceil((width * channelsOf(png.colour) * png.bitDepth) / 8);
}

/** Stops as soon as there are enough bytes: a bomb never unfolds further than the image it claims. */
async function inflated(png: PngFacts): Promise<Uint8Array | null> {
  const size = passesOf(png).reduce(
    (sum, { width, height }) => sum + height * (1 + rowBytes(png, width)),
    0,
  );
  const rows = new Uint8Array(size);
  const source = new Blob(png.compressed.map((part) => new Uint8Array(part)));
  const reader = source.stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  let at = 0;
  try {
    while (at < size) {
      const { done, value } = await reader.read();
      if (done) return null;
      rows.set(value.subarray(0, size - at), at);
      at += value.length;
    }
  } catch (thrown) {
    // What the platform's decompressor says of damaged data.
    if (thrown instanceof TypeError) return null;
    throw thrown;
  }
  // Data after the last row is nobody's concern.
  await reader.cancel().catch(() => undefined);
  return rows;
}

function unpacked(png: PngFacts, rows: Uint8Array): Pixels | null {
  const count = png.widthPx * png.heightPx;
  const channels = png.colour === 0 || png.colour === 4 ? 1 : 3;
  const pixels = {
    colour: new Uint8Array(count * channels),
    channels,
    alpha: new Uint8Array(count).fill(255),
  } as const;
  const step = Math.max(1, (channelsOf(png.colour) * png.bitDepth) / 8);
  const writeSample = pixelWriter(png, pixels);
  let at = 0;
  for (const pass of passesOf(png)) {
    const length = rowBytes(png, pass.width);
    let above: Uint8Array = new Uint8Array(length);
    for (let j = 0; j < pass.height; j += 1) {
      const row = rows.subarray(at + 1, at + 1 + length);
      if (!unfilter(rows[at] ?? 0, row, above, step)) return null;
      for (let i = 0; i < pass.width; i += 1) {
        writeSample(row, i, (pass.y + j * pass.dy) * png.widthPx + pass.x + i * pass.dx);
      }
      above = row;
      at += 1 + length;
    }
  }
  return pixels;
}

/** What a filter adds to a byte, from its neighbours to the left, above and at the corner. */
const guesses: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** Undoes one of the five filters in place; false for a filter that does not exist. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, step: number): boolean {
  const guess = guesses[filter];
  if (guess === undefined) return false;
  for (let i = 0; i < row.length; i += 1) {
    const left = i < step ? 0 : (row[i - step] ?? 0);
    const corner = i < step ? 0 : (above[i - step] ?? 0);
    row[i] = (row[i] ?? 0) + guess(left, above[i] ?? 0, corner);
  }
  return true;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const toLeft = Math.abs(guess - left);
  const toUp = Math.abs(guess - up);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

type PixelWriter = (row: Uint8Array, index: number, to: number) => void;

function pixelWriter(png: PngFacts, { colour, alpha, channels }: Pixels): PixelWriter {
  const perPixel = channelsOf(png.colour);
  const most = 2 ** png.bitDepth - 1;
  const clear = png.transparency;
  const clearSamples = Array.from({ length: 3 }, (_, i) =>
    clear === null ? -1 : ((clear[i * 2] ?? 0) << 8) | (clear[i * 2 + 1] ?? 0),
  );

  if (png.colour === 3) {
    return (row, index, to) => {
      const entry = sampleAt(row, index, png.bitDepth);
      for (let c = 0; c < 3; c += 1) colour[to * 3 + c] = png.palette?.[entry * 3 + c] ?? 0;
      alpha[to] = clear?.[entry] ?? 255;
    };
  }
  return (row, index, to) => {
    let isClear = clear !== null;
    for (let c = 0; c < channels; c += 1) {
      const sample = sampleAt(row, index * perPixel + c, png.bitDepth);
      if (sample !== clearSamples[c]) isClear = false;
      colour[to * channels + c] = Math.round((sample * 255) / most);
    }
    if (perPixel > channels) {
      const sample = sampleAt(row, index * perPixel + channels, png.bitDepth);
      alpha[to] = Math.round((sample * 255) / most);
    } else if (isClear) alpha[to] = 0;
  };
}

function sampleAt(row: Uint8Array, index: number, bitDepth: number): number {
  if (bitDepth === 8) return row[index] ?? 0;
  if (bitDepth === 16) return ((row[index * 2] ?? 0) << 8) | (row[index * 2 + 1] ?? 0);
  const bit = index * bitDepth;
  return ((row[bit >> 3] ?? 0) >> (8 - bitDepth - (bit & 7))) & (2 ** bitDepth - 1);
}
