import { deflateSync } from 'node:zlib';
import { encode } from 'jpeg-js';
import { crc32 } from '#render/annex/png.ts';
import { concat, latin1 } from './make-pdf.ts';

function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const named = concat(latin1(type), body);
  return concat(uint32(body.length), named, uint32(crc32(named)));
}

export interface PngSpec {
  readonly width: number;
  readonly height: number;
  readonly bitDepth: number;
  readonly colour: 0 | 2 | 3 | 4 | 6;
  /** Rows with their filter bytes, uncompressed. */
  readonly rows: Uint8Array;
  readonly isInterlaced?: boolean;
  readonly chunks?: readonly (readonly [string, Uint8Array])[];
}

/** A PNG with exactly the rows that are given. */
export function pngOf(spec: PngSpec): Uint8Array<ArrayBuffer> {
  const header = concat(
    uint32(spec.width),
    uint32(spec.height),
    Uint8Array.of(spec.bitDepth, spec.colour, 0, 0, spec.isInterlaced === true ? 1 : 0),
  );
  return concat(
    latin1('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', header),
    ...(spec.chunks ?? []).map(([type, body]) => chunk(type, body)),
    chunk('IDAT', deflateSync(spec.rows)),
    chunk('IEND', new Uint8Array(0)),
  );
}

/** The bytes of a JPEG: left half red, right half blue, upper left corner white. */
export function jpegOf(width = 64, height = 32): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isCorner = x < width / 4 && y < height / 2;
      const isLeft = x < width / 2;
      data.set(
        [isLeft ? 220 : 0, isCorner ? 220 : 0, isLeft && !isCorner ? 0 : 220, 255],
        (y * width + x) * 4,
      );
    }
  }
  return new Uint8Array(encode({ data, width, height }, 90).data);
}

/** The same picture with an EXIF block that says how it lies and where it was taken. */
export function withExif(jpeg: Uint8Array, orientation: number): Uint8Array<ArrayBuffer> {
  const tiff = latin1(
    'MM\0*\0\0\0\x08' +
      `\0\x01\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0\0` +
      '\0\0\0\0',
  );
  const body = concat(latin1('Exif\0\0'), tiff, latin1('GPS-0.123,117.456'));
  return concat(
    jpeg.subarray(0, 2),
    Uint8Array.of(0xff, 0xe1, 0, body.length + 2),
    body,
    jpeg.subarray(2),
  );
}

function segment(marker: number, body: readonly number[]): Uint8Array {
  return Uint8Array.of(0xff, marker, 0, body.length + 2, ...body);
}

/**
 * A JPEG of one block of 8 × 8 whose components have one value each, coded with the smallest tables
 * that do. `isProgressive` codes the same block in one first scan.
 */
export function flatJpeg(
  values: readonly number[],
  { isAdobe = false, isProgressive = false } = {},
): Uint8Array<ArrayBuffer> {
  const ids = values.map((_, i) => i + 1);
  // Category and bits of the difference from mid-grey, then "nothing more in this block".
  let bits = '';
  for (const value of values) {
    const level = value - 128;
    const size = level === 0 ? 0 : Math.floor(Math.log2(Math.abs(level))) + 1;
    bits += size.toString(2).padStart(4, '0');
    if (size > 0)
      bits += (level < 0 ? level + 2 ** size - 1 : level).toString(2).padStart(size, '0');
    if (!isProgressive) bits += '0';
  }
  const bytes = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1').match(/.{8}/g) ?? [];
  const coded = bytes.flatMap((byte) => {
    const value = Number.parseInt(byte, 2);
    return value === 0xff ? [0xff, 0] : [value];
  });
  const counts = (length: number, count: number) =>
    Array.from({ length: 16 }, (_, i) => (i + 1 === length ? count : 0));
  return concat(
    Uint8Array.of(0xff, 0xd8),
    ...(isAdobe ? [segment(0xee, [...latin1('Adobe'), 0, 100, 0, 0, 0, 0, 0])] : []),
    segment(0xdb, [0, 8, ...Array.from({ length: 63 }, () => 1)]),
    segment(isProgressive ? 0xc2 : 0xc0, [
      8,
      0,
      8,
      0,
      8,
      ids.length,
      ...ids.flatMap((id) => [id, 0x11, 0]),
    ]),
    segment(0xc4, [0x00, ...counts(4, 9), 0, 1, 2, 3, 4, 5, 6, 7, 8]),
    segment(0xc4, [0x10, ...counts(1, 1), 0]),
    segment(0xda, [ids.length, ...ids.flatMap((id) => [id, 0]), 0, isProgressive ? 0 : 63, 0]),
    Uint8Array.of(...coded, 0xff, 0xd9),
  );
}
