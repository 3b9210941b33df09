import { PDFArray, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { Copier } from './copy-objects.ts';
import { deflated, flate } from './deflate.ts';
import type { PdfFile } from './pdf-file.ts';
import type { SourcePage } from './pdf-pages.ts';
import { decodedStream } from './pdf-stream.ts';
import { decimals } from './pdf-syntax.ts';

/** Entries of a content stream that describe its own bytes. */
const sizeKeys: ReadonlySet<string> = new Set([
  '/Length',
  '/F',
  '/FFilter',
  '/FDecodeParms',
  '/DL',
]);

/**
 * Writes the content of a source page as a form, which keeps its names of fonts and its graphics
 * state apart from the strip around it. A single stream is copied as it is; several are one text
 * for a reader, cut anywhere, and have to be joined. Returns false where a stream could not be.
 */
export function writePageForm(
  file: PdfFile,
  copier: Copier,
  page: SourcePage,
  objectNumber: number,
): boolean {
  const streams = contentStreams(page);
  const { x0, y0, x1, y1 } = page.box;
  const group = page.dict.get(PDFName.of('Group'));
  const entries = [
    `/Type /XObject /Subtype /Form /BBox [${decimals([x0, y0, x1, y1])}]`,
    `/Resources ${page.resources === undefined ? '<< >>' : copier.copy(page.resources, page.ref)}`,
    ...(group === undefined ? [] : [`/Group ${copier.copy(group, page.ref)}`]),
  ].join(' ');
  const [only] = streams;
  if (streams.length === 1 && only !== undefined) {
    file.stream(objectNumber, `${entries} ${copier.entries(only.dict, sizeKeys)}`, only.contents);
    return true;
  }
  const parts = streams.map(decodedStream);
  file.stream(objectNumber, `${entries} ${flate}`, deflated(joined(parts)));
  return !parts.includes(null);
}

function contentStreams(page: SourcePage): readonly PDFRawStream[] {
  const contents = page.dict.lookup(PDFName.of('Contents'));
  const all =
    contents instanceof PDFArray
      ? contents.asArray().map((_, i) => contents.lookup(i))
      : [contents];
  return all.filter((object) => object instanceof PDFRawStream);
}

/** A line break stands between two streams: neither may end in the middle of a word. */
function joined(parts: readonly (Uint8Array | null)[]): Uint8Array {
  const known = parts.filter((part) => part !== null);
  const all = new Uint8Array(known.reduce((sum, part) => sum + part.length + 1, 0));
  let at = 0;
  for (const part of known) {
    all.set(part, at);
    all[at + part.length] = 0x0a;
    at += part.length + 1;
  }
  return all;
}
