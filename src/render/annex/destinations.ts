import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import { textOf } from './pdf-annotations.ts';
import type { PdfSource } from './pdf-source.ts';

/** Page of the source, from 0, that a destination leads to; null where it leads nowhere. */
export type PageOfDestination = (destination: PDFObject) => number | null;

/** Reads the named destinations of a source once, when the first link asks. */
export function destinationsOf(source: PdfSource): PageOfDestination {
  const pageOfRef = new Map(source.pages.map(({ ref }, i) => [ref, i]));
  let names: ReadonlyMap<string, PDFObject> | null = null;

  return (destination) => {
    let value = source.context.lookup(destination);
    const name = textOf(value);
    if (name !== null) {
      names ??= namedIn(source.catalog);
      value = source.context.lookup(names.get(name));
    }
    // A named destination may be wrapped: << /D [page /Fit] >>.
    if (value instanceof PDFDict) value = value.lookup(PDFName.of('D'));
    if (!(value instanceof PDFArray) || value.size() === 0) return null;
    const first = value.get(0);
    if (first instanceof PDFRef) return pageOfRef.get(first) ?? null;
    return first instanceof PDFNumber && source.pages[first.asNumber()] !== undefined
      ? first.asNumber()
      : null;
  };
}

/** Both forms: the dictionary of PDF 1.1 and the tree of later ones, each node entered once. */
function namedIn(catalog: PDFDict): ReadonlyMap<string, PDFObject> {
  const found = new Map<string, PDFObject>();
  const old = catalog.lookup(PDFName.of('Dests'));
  if (old instanceof PDFDict) {
    for (const [name, value] of old.entries()) found.set(name.decodeText(), value);
  }
  const all = catalog.lookup(PDFName.of('Names'));
  const waiting = all instanceof PDFDict ? [all.lookup(PDFName.of('Dests'))] : [];
  const entered = new Set<PDFObject>();
  for (let node = waiting.pop(); node instanceof PDFDict; node = waiting.pop()) {
    if (entered.has(node)) continue;
    entered.add(node);
    const pairs = node.lookup(PDFName.of('Names'));
    if (pairs instanceof PDFArray) addPairs(pairs, found);
    const kids = node.lookup(PDFName.of('Kids'));
    if (kids instanceof PDFArray) {
      for (let i = 0; i < kids.size(); i += 1) {
        const kid = kids.lookup(i);
        if (kid instanceof PDFDict) waiting.push(kid);
      }
    }
  }
  return found;
}

function addPairs(pairs: PDFArray, found: Map<string, PDFObject>): void {
  for (let i = 0; i + 1 < pairs.size(); i += 2) {
    const name = textOf(pairs.lookup(i));
    if (name !== null) found.set(name, pairs.get(i + 1));
  }
}
