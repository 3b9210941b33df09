import {
  PDFArray,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import type { SourcePage } from './pdf-pages.ts';

export interface Damage {
  /** Parts that are there but make no sense. */
  readonly invalid: number;
  /** References that lead nowhere; legal, and normal in some programs, but not in a file cut short. */
  readonly missing: number;
}

/**
 * Looks at what a reader needs to show the pages: their content streams, and the pictures, forms
 * and fonts that their resources name. Finer parts of a font may be damaged and a reader copes.
 */
export function damageIn(context: PDFContext, pages: readonly SourcePage[]): Damage {
  const seen = new Set<PDFObject>();
  const waiting: PDFObject[] = [];
  let invalid = 0;
  let missing = 0;

  function visit(object: PDFObject | undefined): PDFObject | undefined {
    if (object === undefined || seen.has(object)) return undefined;
    const value = context.lookup(object);
    if (object instanceof PDFRef) {
      seen.add(object);
      if (value === undefined) missing += 1;
    }
    if (value instanceof PDFInvalidObject) invalid += 1;
    return value;
  }

  for (const page of pages) {
    if (page.resources !== undefined) waiting.push(page.resources);
    const contents = visit(page.dict.get(PDFName.of('Contents')));
    if (contents instanceof PDFArray) contents.asArray().forEach(visit);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const resources = visit(next);
      if (!(resources instanceof PDFDict)) continue;
      valuesOf(resources, 'Font').forEach(visit);
      for (const entry of valuesOf(resources, 'XObject')) {
        const drawn = visit(entry);
        const inner =
          drawn instanceof PDFRawStream ? drawn.dict.get(PDFName.of('Resources')) : undefined;
        if (inner !== undefined) waiting.push(inner);
      }
    }
  }
  return { invalid, missing };
}

function valuesOf(resources: PDFDict, name: string): readonly PDFObject[] {
  const group = resources.lookup(PDFName.of(name));
  return group instanceof PDFDict ? group.values() : [];
}
