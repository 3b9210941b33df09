import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { exifOrientation } from './exif.ts';
import type { Orientation } from './exif.ts';
import type { FileProblem } from './file-problem.ts';

/** 0 grey, 2 red-green-blue, 3 palette, 4 grey with alpha, 6 red-green-blue with alpha. */
export type PngColour = 0 | 2 | 3 | 4 | 6;

export interface PngFacts {
  readonly kind: 'png';
  readonly widthPx: number;
  readonly heightPx: number;
  readonly bitDepth: number;
  readonly colour: PngColour;
  readonly isInterlaced: boolean;
  readonly orientation: Orientation;
  /** Three bytes a colour, or null. */
  readonly palette: Uint8Array | null;
  /** The tRNS chunk: alpha of each palette colour, or the one colour that is clear; or null. */
  readonly transparency: Uint8Array | null;
  /** Together one zlib stream. */
  readonly compressed: readonly Uint8Array[];
}

const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
const colours: readonly PngColour[] = [0, 2, 3, 4, 6];

/** Samples a pixel holds. */
export function channelsOf(colour: PngColour): number {
  return { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[colour];
}

/** Reads the chunks of a PNG and checks their sums, without decoding the pixels. */
export function readPng(bytes: Uint8Array): Result<PngFacts, FileProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = new Map<string, Uint8Array>();
  const compressed: Uint8Array[] = [];
  let at = 8;
  for (;;) {
    if (at + 12 > bytes.length) return err({ code: 'truncated' });
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return err({ code: 'truncated' });
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) {
      return err({ code: 'unreadable' });
    }
    const body = bytes.subarray(at + 8, end - 4);
    if (type === 'IDAT') compressed.push(body);
    else chunks.set(type, body);
    if (type === 'IEND') break;
    at = end;
  }
  const facts = factsOf(chunks, compressed);
  return facts === null ? err({ code: 'unreadable' }) : ok(facts);
}

function factsOf(
  chunks: ReadonlyMap<string, Uint8Array>,
  compressed: readonly Uint8Array[],
): PngFacts | null {
  const header = chunks.get('IHDR');
  if (header === undefined || header.length < 13 || compressed.length === 0) return null;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const bitDepth = view.getUint8(8);
  const colour = colours.find((known) => known === view.getUint8(9));
  const palette = chunks.get('PLTE') ?? null;
  const widthPx = view.getUint32(0);
  const heightPx = view.getUint32(4);
  if (colour === undefined || !(depths[colour] ?? []).includes(bitDepth)) return null;
  if (widthPx === 0 || heightPx === 0) return null;
  if (colour === 3 && (palette === null || palette.length < 3)) return null;
  return {
    kind: 'png',
    widthPx,
    heightPx,
    bitDepth,
    colour,
    isInterlaced: view.getUint8(12) === 1,
    orientation: exifOrientation(chunks.get('eXIf') ?? new Uint8Array(0)),
    palette: colour === 3 ? palette : null,
    transparency: colour === 4 || colour === 6 ? null : (chunks.get('tRNS') ?? null),
    compressed,
  };
}

/** True where the compressed rows can go into a PDF as they are. */
export function isPlain(png: PngFacts): boolean {
  const hasAlpha =
    png.colour === 4 || png.colour === 6 || (png.colour === 3 && png.transparency !== null);
  return !png.isInterlaced && !hasAlpha;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** The checksum of PNG and zip, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
