import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { goodPdf } from './hostile-pdf.ts';
import { authoredOf, dossierOf } from './make-assembly.ts';
import { jpegOf } from './make-image.ts';
import { canReadBack, checked, holds } from './read-back.ts';

let bytes: Uint8Array<ArrayBuffer>;
let document: PDFDocument;

beforeAll(async () => {
  const files = [
    { name: 'foto.jpg', bytes: jpegOf(), title: 'Foto loket' },
    { name: 'sk.pdf', bytes: goodPdf(), title: 'Keputusan' },
  ];
  ({ bytes } = await dossierOf(files));
  document = await PDFDocument.load(bytes, { updateMetadata: false });
});

function pageOf(ref: unknown): number {
  return document.getPages().findIndex((page) => page.ref === ref);
}

interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly children: readonly Bookmark[];
}

/** The children of an outline item, by following First and Next as a reader does. */
function bookmarksBelow(parent: PDFDict): readonly Bookmark[] {
  const all: Bookmark[] = [];
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item !== undefined) {
    all.push({
      title: item.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText(),
      page: pageOf(item.lookup(PDFName.of('Dest'), PDFArray).get(0)),
      children: bookmarksBelow(item),
    });
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return all;
}

test('the bookmarks are the authored ones and one for each annex', () => {
  expect(bookmarksBelow(document.catalog.lookup(PDFName.of('Outlines'), PDFDict))).toEqual([
    { title: 'Sampul', page: 0, children: [] },
    { title: 'Bukti – daftar', page: 1, children: [{ title: 'Satu', page: 1, children: [] }] },
    {
      title: 'Lampiran',
      page: 2,
      children: [
        { title: 'X1-a · Foto loket', page: 2, children: [] },
        { title: 'X1-b · Keputusan', page: 3, children: [] },
      ],
    },
  ]);
});

test('links lead to pages of the dossier, without frames and kept in print', () => {
  const links = document.getPages().flatMap((page, from) => {
    const annots = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    return (annots?.asArray() ?? []).map((_, i) => {
      const link = annots?.lookup(i, PDFDict);
      return {
        from,
        to: pageOf(link?.lookup(PDFName.of('Dest'), PDFArray).get(0)),
        flags: link?.lookup(PDFName.of('F'), PDFNumber).asNumber(),
        border: link?.lookup(PDFName.of('Border'), PDFArray).toString(),
      };
    });
  });
  const look = { flags: 4, border: '[ 0 0 0 ]' };
  expect(links).toEqual([
    { from: 0, to: 1, ...look },
    { from: 1, to: 2, ...look },
  ]);
});

test('each annex has a name that leads to it from outside', () => {
  const names = document.catalog
    .lookup(PDFName.of('Names'), PDFDict)
    .lookup(PDFName.of('Dests'), PDFDict)
    .lookup(PDFName.of('Names'), PDFArray);
  const pairs = [0, 2].map((i) => [
    names.lookup(i, PDFString).decodeText(),
    pageOf(names.lookup(i + 1, PDFArray).get(0)),
  ]);
  expect(pairs).toEqual([
    ['annex-X1-a', 2],
    ['annex-X1-b', 3],
  ]);
});

test('title, author, language and dates come from the draft', () => {
  const { title, author } = authoredOf();
  expect(document.getTitle()).toBe(title);
  expect(document.getAuthor()).toBe(author);
  expect(document.getCreationDate()?.toISOString()).toBe('2026-11-24T06:32:00.000Z');
  expect(document.catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe('id-ID');
  const preferences = document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
  expect(preferences.toString()).toContain('/DisplayDocTitle true');
  const metadata = document.catalog.lookup(PDFName.of('Metadata'));
  const packet =
    metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.contents) : '';
  expect(packet).toContain(`<rdf:li xml:lang="x-default">${title}</rdf:li>`);
  expect(packet).toContain(`<rdf:li>${author}</rdf:li>`);
  expect(packet).toContain('<xmp:CreateDate>2026-11-24T06:32:00Z</xmp:CreateDate>');
});

test('the file is a whole PDF 1.7 with nothing left over', () => {
  expect(holds(bytes.subarray(0, 9), '%PDF-1.7')).toBe(true);
  expect(document.context.trailerInfo.ID?.toString()).toMatch(/^\[ <([0-9a-f]{32})> <\1> \]$/);
  const referred = new Set<string>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    const text = object instanceof PDFRawStream ? object.dict.toString() : object.toString();
    for (const [ref] of text.matchAll(/\d+ 0 R/g)) referred.add(ref);
  }
  const { Root, Info } = document.context.trailerInfo;
  const written = document.context.enumerateIndirectObjects().map(([ref]) => ref.toString());
  const roots = [Root, Info].map((ref) => (ref instanceof PDFRef ? ref.toString() : ''));
  expect(written.filter((ref) => !referred.has(ref) && !roots.includes(ref))).toEqual([]);
});

test.skipIf(!canReadBack)('qpdf finds nothing to say', () => {
  expect(checked(bytes)).not.toMatch(/warning/i);
});
