import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import { boxThrough, boxToBox } from './geometry.ts';
import type { Matrix } from './geometry.ts';
import { boxOf, numbersOf } from './pdf-pages.ts';
import type { Box, SourcePage } from './pdf-pages.ts';

/** A stamp, a note, a filled-in field: its picture becomes part of the page. */
export interface Appearance {
  readonly picture: PDFRef;
  /** Takes the picture to its rectangle on the source page. */
  readonly matrix: Matrix;
}

export interface SourceLink {
  readonly box: Box;
  readonly to: { readonly uri: string } | { readonly destination: PDFObject };
}

interface Annotation {
  readonly dict: PDFDict;
  readonly subtype: string;
  readonly box: Box;
}

/** These hold files, films and sounds; their icons would promise what a dossier cannot play. */
const neverShown: ReadonlySet<string> = new Set([
  '/Popup',
  '/FileAttachment',
  '/Screen',
  '/RichMedia',
  '/Movie',
  '/Sound',
  '/3D',
]);

/** Bits of the flags: Hidden and NoView (ISO 32000-1, table 165). */
const unseenFlags = 0b100010;

const safeSchemes = /^(https?|mailto):/i;

/** Pictures of the annotations that a reader of the source would see, in order. */
export function appearancesOn(page: SourcePage): readonly Appearance[] {
  return annotationsOf(page)
    .filter(({ subtype }) => subtype !== '/Link' && !neverShown.has(subtype))
    .flatMap(({ dict, box }) => {
      const picture = normalPicture(dict);
      const stream = picture === undefined ? undefined : dict.context.lookup(picture);
      if (!(picture instanceof PDFRef) || !(stream instanceof PDFRawStream)) return [];
      const drawn = boxOf(stream.dict.lookup(PDFName.of('BBox')));
      if (drawn === null) return [];
      return [{ picture, matrix: boxToBox(boxThrough(drawn, matrixOf(stream.dict)), box) }];
    });
}

/** Links to the web and inside the source. Every other action stays behind. */
export function linksOn(page: SourcePage): readonly SourceLink[] {
  return annotationsOf(page).flatMap(({ dict, subtype, box }): readonly SourceLink[] => {
    if (subtype !== '/Link') return [];
    const direct = dict.get(PDFName.of('Dest'));
    if (direct !== undefined) return [{ box, to: { destination: direct } }];
    const action = dict.lookup(PDFName.of('A'));
    if (!(action instanceof PDFDict)) return [];
    const kind = action.lookup(PDFName.of('S'));
    if (kind === PDFName.of('GoTo')) {
      const destination = action.get(PDFName.of('D'));
      return destination === undefined ? [] : [{ box, to: { destination } }];
    }
    const uri = kind === PDFName.of('URI') ? textOf(action.lookup(PDFName.of('URI'))) : null;
    return uri !== null && safeSchemes.test(uri) ? [{ box, to: { uri } }] : [];
  });
}

/** The bytes of a string as characters, or of a name; null for anything else. */
export function textOf(object: PDFObject | undefined): string | null {
  if (object instanceof PDFString) return object.decodeText();
  if (object instanceof PDFHexString) return object.decodeText();
  if (object instanceof PDFName) return object.decodeText();
  return null;
}

function annotationsOf(page: SourcePage): readonly Annotation[] {
  const list = page.dict.lookup(PDFName.of('Annots'));
  if (!(list instanceof PDFArray)) return [];
  return list.asArray().flatMap((_, i) => {
    const dict = list.lookup(i);
    if (!(dict instanceof PDFDict)) return [];
    const box = boxOf(dict.lookup(PDFName.of('Rect')));
    const flags = dict.lookup(PDFName.of('F'));
    const isUnseen = flags instanceof PDFNumber && (flags.asNumber() & unseenFlags) !== 0;
    const subtype = dict.lookup(PDFName.of('Subtype'));
    if (box === null || isUnseen || !(subtype instanceof PDFName)) return [];
    return [{ dict, subtype: subtype.asString(), box }];
  });
}

/** The picture for normal use; a box to tick has one for each of its states. */
function normalPicture(dict: PDFDict): PDFObject | undefined {
  const appearances = dict.lookup(PDFName.of('AP'));
  if (!(appearances instanceof PDFDict)) return undefined;
  const normal = appearances.get(PDFName.of('N'));
  const states = dict.context.lookup(normal);
  if (!(states instanceof PDFDict)) return normal;
  const state = dict.lookup(PDFName.of('AS'));
  return state instanceof PDFName ? states.get(state) : undefined;
}

function matrixOf(dict: PDFDict): Matrix {
  const array = dict.lookup(PDFName.of('Matrix'));
  const [a, b, c, d, e, f] = array instanceof PDFArray ? numbersOf(array) : [];
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}
