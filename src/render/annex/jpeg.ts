import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { exifOrientation } from './exif.ts';
import type { Orientation } from './exif.ts';
import type { FileProblem } from './file-problem.ts';

export interface JpegFacts {
  readonly kind: 'jpeg';
  /** As stored, before the orientation is applied. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly components: 1 | 3 | 4;
  /** Photoshop writes CMYK inverted and marks the file with an Adobe segment. */
  readonly isAdobe: boolean;
  readonly orientation: Orientation;
  /** Stretches [from, to) of the file that draw the picture: no camera data, no place, no thumbnail. */
  readonly kept: readonly (readonly [number, number])[];
}

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP14 = 0xee;
const APP15 = 0xef;
const COM = 0xfe;

interface Frame {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly components: 1 | 3 | 4;
}

/**
 * Reads the segments of a JPEG without decoding it. Baseline, extended and progressive pictures of
 * 8 bits are known to every PDF reader; lossless and arithmetic coding are `unreadable`.
 */
export function readJpeg(bytes: Uint8Array): Result<JpegFacts, FileProblem> {
  const kept: [number, number][] = [[0, 2]];
  let frame: Frame | null = null;
  let isAdobe = false;
  let orientation: Orientation = 1;
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (marker === undefined) return err({ code: 'truncated' });
    if (bytes[at] !== 0xff) return err({ code: 'unreadable' });
    if (marker === EOI) {
      kept.push([at, at + 2]);
      if (frame === null) return err({ code: 'unreadable' });
      return ok({ kind: 'jpeg', ...frame, isAdobe, orientation, kept: joined(kept) });
    }
    if (marker === SOI || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += 2;
      continue;
    }
    const end = at + 2 + uint16(bytes, at + 2);
    if (end > bytes.length) return err({ code: 'truncated' });
    const body = bytes.subarray(at + 4, end);
    if (isFrameMarker(marker)) {
      const read: Frame | null = marker <= 0xc2 ? readFrame(body) : null;
      if (read === null) return err({ code: 'unreadable' });
      frame = read;
    }
    if (marker === APP1 && startsWith(body, 'Exif\0\0')) {
      orientation = exifOrientation(body.subarray(6));
    }
    if (marker === APP14 && startsWith(body, 'Adobe')) isAdobe = true;
    const next = marker === SOS ? endOfScan(bytes, end) : end;
    if (isPartOfPicture(marker)) kept.push([at, next]);
    at = next;
  }
}

function isFrameMarker(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function isPartOfPicture(marker: number): boolean {
  if (marker === APP0 || marker === APP14) return true;
  return marker !== COM && (marker < APP0 || marker > APP15);
}

function readFrame(body: Uint8Array): Frame | null {
  const components = body[5];
  if (body[0] !== 8 || (components !== 1 && components !== 3 && components !== 4)) return null;
  const heightPx = uint16(body, 1);
  const widthPx = uint16(body, 3);
  return widthPx > 0 && heightPx > 0 ? { widthPx, heightPx, components } : null;
}

/** Coded data runs to the next marker; a zero after 0xFF is data and 0xD0 to 0xD7 restart it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(0xff, next === 0xff ? at + 1 : at + 2);
  }
  return bytes.length;
}

function joined(ranges: readonly [number, number][]): [number, number][] {
  const all: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = all.at(-1);
    if (last !== undefined && last[1] === from) last[1] = to;
    else all.push([from, to]);
  }
  return all;
}

function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, text.length)) === text;
}
