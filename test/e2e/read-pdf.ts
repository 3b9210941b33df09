import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** A bookmark and the page that it leads to, counted from 1. */
export interface Bookmark {
  readonly title: string;
  readonly depth: number;
  readonly page: number;
}

export interface PdfLink {
  readonly from: number;
  /** 0 where it leads to no page of this file. */
  readonly to: number;
}

export interface ReadPdf {
  readonly pageCount: number;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly createdAt: string;
  /** In the order of a reader that follows them all. */
  readonly bookmarks: readonly Bookmark[];
  readonly links: readonly PdfLink[];
}

function textOf(object: PDFObject | undefined): string {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';
}

function bookmarksBelow(
  parent: PDFDict,
  depth: number,
  pageOf: (dest: PDFArray) => number,
): readonly Bookmark[] {
  const all: Bookmark[] = [];
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item !== undefined) {
    const title = textOf(item.lookup(PDFName.of('Title')));
    all.push({ title, depth, page: pageOf(item.lookup(PDFName.of('Dest'), PDFArray)) });
    all.push(...bookmarksBelow(item, depth + 1, pageOf));
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return all;
}

/** What a reader program finds in the file beside its text. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = pdf.getPages();
  const pageOf = (dest: PDFArray) => pages.findIndex(({ ref }) => ref === dest.get(0)) + 1;
  const links = pages.flatMap((page, index) => {
    const annots = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    return (annots?.asArray() ?? []).map((_, at): PdfLink => {
      const dest = annots?.lookup(at, PDFDict).lookupMaybe(PDFName.of('Dest'), PDFArray);
      return { from: index + 1, to: dest === undefined ? 0 : pageOf(dest) };
    });
  });
  const outlines = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  return {
    pageCount: pages.length,
    title: pdf.getTitle() ?? '',
    author: pdf.getAuthor() ?? '',
    language: textOf(pdf.catalog.lookup(PDFName.of('Lang'))),
    createdAt: pdf.getCreationDate()?.toISOString() ?? '',
    bookmarks: outlines === undefined ? [] : bookmarksBelow(outlines, 0, pageOf),
    links,
  };
}
