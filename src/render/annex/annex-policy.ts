import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { CopyPolicy } from './copy-objects.ts';
import type { PdfSource } from './pdf-source.ts';

/** Things that act, that lead out of the page, or that only a whole document can use. */
const forbiddenKeys: ReadonlySet<string> = new Set([
  '/AA',
  '/AF',
  '/JS',
  '/JavaScript',
  '/LastModified',
  '/Metadata',
  '/Names',
  '/OpenAction',
  '/OPI',
  '/Parent',
  '/PieceInfo',
  '/Ref',
  '/StructParent',
  '/StructParents',
  '/Thumb',
  '/XFA',
]);

/** What the drawing of a page never needs. */
const forbiddenTypes: ReadonlySet<string> = new Set([
  '/Action',
  '/Annot',
  '/Catalog',
  '/EmbeddedFile',
  '/Filespec',
  '/F',
  '/ObjStm',
  '/Outlines',
  '/Page',
  '/Pages',
  '/Sig',
  '/StructElem',
  '/StructTreeRoot',
  '/XRef',
]);

const actionKinds: ReadonlySet<string> = new Set([
  '/GoTo3DView',
  '/GoToE',
  '/GoToR',
  '/Hide',
  '/ImportData',
  '/JavaScript',
  '/Launch',
  '/Movie',
  '/Named',
  '/Rendition',
  '/ResetForm',
  '/RichMediaExecute',
  '/SetOCGState',
  '/Sound',
  '/SubmitForm',
  '/Thread',
  '/Trans',
  '/URI',
]);

/** Layers of all annexes, gathered while they are copied; some programs hide what is not meant to be read. */
export interface Layers {
  readonly all: number[];
  readonly hidden: number[];
}

/** Lets through what draws the pages of somebody else's file, and nothing that acts. */
export function annexPolicy(source: PdfSource, layers: Layers): CopyPolicy {
  const isHidden = hiddenLayersOf(source);
  return {
    context: source.context,
    known: () => undefined,
    mayKeep: (_, key) => !forbiddenKeys.has(key),
    mayCopy: (dict) =>
      !forbiddenTypes.has(nameIn(dict, 'Type')) && !actionKinds.has(nameIn(dict, 'S')),
    renamed: () => null,
    hasRawStrings: (ref) =>
      source.isEncrypted && (ref === null || !source.packed.has(ref.objectNumber)),
    placed: (ref, object, objectNumber) => {
      if (!(object instanceof PDFDict) || nameIn(object, 'Type') !== '/OCG') return;
      layers.all.push(objectNumber);
      if (isHidden(ref)) layers.hidden.push(objectNumber);
    },
  };
}

function nameIn(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.asString() : '';
}

/** Layers are shown unless the default configuration says otherwise (ISO 32000-1, 8.11.4.3). */
function hiddenLayersOf(source: PdfSource): (ref: PDFRef) => boolean {
  const properties = source.catalog.lookup(PDFName.of('OCProperties'));
  const defaults = properties instanceof PDFDict ? properties.lookup(PDFName.of('D')) : undefined;
  if (!(defaults instanceof PDFDict)) return () => false;
  const shown = refsIn(defaults, 'ON');
  const hidden = refsIn(defaults, 'OFF');
  const isOff = nameIn(defaults, 'BaseState') === '/OFF';
  return (ref) => hidden.has(ref) || (isOff && !shown.has(ref));
}

function refsIn(dict: PDFDict, key: string): ReadonlySet<PDFRef> {
  const array = dict.lookup(PDFName.of(key));
  if (!(array instanceof PDFArray)) return new Set();
  return new Set(array.asArray().filter((item) => item instanceof PDFRef));
}
