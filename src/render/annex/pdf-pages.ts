import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';

/** A rectangle in points, lower left to upper right. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export type QuarterTurn = 0 | 90 | 180 | 270;

export interface SourcePage {
  readonly dict: PDFDict;
  readonly ref: PDFRef | null;
  /** A dictionary or a reference to one, perhaps inherited. */
  readonly resources: PDFObject | undefined;
  /** The part of the page that a reader shows: CropBox within MediaBox. */
  readonly box: Box;
  /** Clockwise turn when shown. */
  readonly rotate: QuarterTurn;
}

interface Inherited {
  readonly resources: PDFObject | undefined;
  readonly mediaBox: Box | null;
  readonly cropBox: Box | null;
  readonly rotate: number;
}

interface Found {
  readonly pages: readonly SourcePage[];
  /** Entries of the page tree that lead nowhere. */
  readonly lost: number;
}

/** A page without a size is taken to be A4 (ISO 216), in points. */
const a4: Box = { x0: 0, y0: 0, x1: 595.28, y1: 841.89 };

/**
 * All pages in reading order. Each inner node is entered once, so a tree that leads back into
 * itself ends; the library's own walk would run out of stack.
 */
export function pagesOf(context: PDFContext, catalog: PDFDict): Found {
  const root = catalog.get(PDFName.of('Pages'));
  const nothing = { resources: undefined, mediaBox: null, cropBox: null, rotate: 0 };
  const waiting: { object: PDFObject | undefined; from: Inherited }[] = [
    { object: root, from: nothing },
  ];
  const entered = new Set<PDFObject>();
  const pages: SourcePage[] = [];
  let lost = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = context.lookup(next.object);
    if (!(node instanceof PDFDict)) {
      lost += 1;
      continue;
    }
    const own = inheritedBy(node, next.from);
    const kids = node.lookup(PDFName.of('Kids'));
    if (!(kids instanceof PDFArray)) {
      pages.push(pageOf(node, next.object instanceof PDFRef ? next.object : null, own));
      continue;
    }
    if (entered.has(node)) continue;
    entered.add(node);
    for (const kid of kids.asArray().toReversed()) waiting.push({ object: kid, from: own });
  }
  return { pages, lost };
}

function inheritedBy(node: PDFDict, from: Inherited): Inherited {
  const rotate = node.lookup(PDFName.of('Rotate'));
  return {
    resources: node.get(PDFName.of('Resources')) ?? from.resources,
    mediaBox: boxOf(node.lookup(PDFName.of('MediaBox'))) ?? from.mediaBox,
    cropBox: boxOf(node.lookup(PDFName.of('CropBox'))) ?? from.cropBox,
    rotate: rotate instanceof PDFNumber ? rotate.asNumber() : from.rotate,
  };
}

function pageOf(dict: PDFDict, ref: PDFRef | null, own: Inherited): SourcePage {
  const media = own.mediaBox ?? a4;
  const visible = own.cropBox === null ? null : overlap(own.cropBox, media);
  return {
    dict,
    ref,
    resources: own.resources,
    box: visible ?? media,
    rotate: quarterTurn(own.rotate),
  };
}

function quarterTurn(degrees: number): QuarterTurn {
  const turn = ((degrees % 360) + 360) % 360;
  return turn === 90 || turn === 180 || turn === 270 ? turn : 0;
}

/** The rectangle in an array of four numbers, corners in any order; null where it is none. */
export function boxOf(object: PDFObject | undefined): Box | null {
  if (!(object instanceof PDFArray) || object.size() < 4) return null;
  const [a, b, c, d] = numbersOf(object);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  const box = { x0: Math.min(a, c), y0: Math.min(b, d), x1: Math.max(a, c), y1: Math.max(b, d) };
  return box.x1 - box.x0 < 1 || box.y1 - box.y0 < 1 ? null : box;
}

/** The numbers of an array; anything else in it is left out. */
export function numbersOf(array: PDFArray): readonly number[] {
  return array.asArray().flatMap((_, i) => {
    const value = array.lookup(i);
    return value instanceof PDFNumber ? [value.asNumber()] : [];
  });
}

function overlap(a: Box, b: Box): Box | null {
  const box = {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
  return box.x1 - box.x0 < 1 || box.y1 - box.y0 < 1 ? null : box;
}
