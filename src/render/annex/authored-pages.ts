import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { PDFContext } from '@cantoo/pdf-lib';
import type { AuthoredPdf } from '../contract.ts';
import { copierInto } from './copy-objects.ts';
import type { Copier, CopyPolicy } from './copy-objects.ts';
import { subsetName } from './font-objects.ts';
import { linkToPage } from './link.ts';
import type { PdfFile } from './pdf-file.ts';
import { pagesOf } from './pdf-pages.ts';
import type { SourcePage } from './pdf-pages.ts';
import { reference } from './pdf-syntax.ts';

interface AuthoredDesk {
  readonly file: PdfFile;
  readonly pageTree: number;
  /** Object numbers of all pages of the dossier, authored ones first. */
  readonly pageObjects: readonly number[];
  /** Object number of the first page of an annex; null where no annex has the label. */
  readonly firstPageOf: (label: string) => number | null;
}

/** The authored part while it is copied. */
export interface AuthoredPages {
  readonly writePage: (index: number) => Promise<void>;
  /** Entries of the catalog that belong to the authored pages: their tags, if they have some. */
  readonly catalogEntries: () => Promise<string>;
}

const pageKeys: ReadonlySet<string> = new Set([
  '/Annots',
  '/MediaBox',
  '/Parent',
  '/Resources',
  '/Type',
]);
const linkKeys: ReadonlySet<string> = new Set(['/Border', '/F', '/P']);

/**
 * Opens our own pages for copying. Throws where their number is not the promised one: they were
 * made a moment ago, by us.
 */
export async function openAuthored(
  desk: AuthoredDesk,
  authored: AuthoredPdf,
): Promise<AuthoredPages> {
  const { context } = await PDFDocument.load(authored.bytes, { updateMetadata: false });
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  const { pages } = pagesOf(context, catalog);
  if (pages.length !== authored.pageCount) {
    throw new Error(`${pages.length} authored pages instead of ${authored.pageCount}`);
  }
  const copier = copierInto(desk.file, authoredPolicy(context, pages, desk.pageObjects));
  return {
    writePage: async (index) => {
      const page = pages[index];
      const objectNumber = desk.pageObjects[index];
      if (page === undefined || objectNumber === undefined) throw new Error(`No page ${index}`);
      const links = [...ownLinks(copier, page), ...annexLinks(desk, authored, index)];
      desk.file.object(objectNumber, pageDictionary(copier, page, desk.pageTree, links));
      await copier.drain();
    },
    catalogEntries: async () => {
      const entries = ['StructTreeRoot', 'MarkInfo'].flatMap((key) => {
        const value = catalog.get(PDFName.of(key));
        return value === undefined ? [] : [`/${key} ${copier.copy(value)}`];
      });
      await copier.drain();
      return entries.join(' ');
    },
  };
}

function authoredPolicy(
  context: PDFContext,
  pages: readonly SourcePage[],
  pageObjects: readonly number[],
): CopyPolicy {
  const placeOf = new Map(pages.map(({ ref }, i) => [ref, pageObjects[i]]));
  return {
    context,
    known: (ref) => placeOf.get(ref),
    mayKeep: () => true,
    mayCopy: (dict) => dict.get(PDFName.of('Type')) !== PDFName.of('Pages'),
    renamed: taggedFontName,
    hasRawStrings: () => false,
    placed: () => undefined,
  };
}

/** jsPDF embeds parts of fonts under the names of the whole ones. */
function taggedFontName(dict: PDFDict, key: string): string | null {
  if (key !== '/BaseFont' && key !== '/FontName') return null;
  const isEmbedded = ['FontDescriptor', 'DescendantFonts', 'FontFile2'].some((part) =>
    dict.has(PDFName.of(part)),
  );
  const name = dict.lookup(PDFName.of(key.slice(1)));
  if (!isEmbedded || !(name instanceof PDFName)) return null;
  const plain = name.asString().slice(1);
  return plain.includes('+') ? null : `/${subsetName(plain, 'authored')}`;
}

function pageDictionary(
  copier: Copier,
  page: SourcePage,
  pageTree: number,
  links: readonly string[],
): string {
  const { x0, y0, x1, y1 } = page.box;
  const annotations = links.length === 0 ? '' : `/Annots [${links.join(' ')}]`;
  return (
    `<< /Type /Page /Parent ${reference(pageTree)} /MediaBox [${x0} ${y0} ${x1} ${y1}] ` +
    `/Resources ${copier.copy(page.resources)} ${copier.entries(page.dict, pageKeys)} ${annotations} >>`
  );
}

/** The links that jsPDF wrote, without frames and kept in print. */
function ownLinks(copier: Copier, page: SourcePage): readonly string[] {
  const list = page.dict.lookup(PDFName.of('Annots'));
  if (!(list instanceof PDFArray)) return [];
  return list.asArray().flatMap((_, i) => {
    const link = list.lookup(i);
    if (!(link instanceof PDFDict)) return [];
    return [`<< ${copier.entries(link, linkKeys)} /F 4 /Border [0 0 0] >>`];
  });
}

function annexLinks(desk: AuthoredDesk, authored: AuthoredPdf, index: number): readonly string[] {
  return authored.annexLinks
    .filter(({ pageIndex }) => pageIndex === index)
    .flatMap(({ rect: { x, y, width, height }, label }) => {
      const target = desk.firstPageOf(label);
      if (target === null) return [];
      return [linkToPage({ x0: x, y0: y, x1: x + width, y1: y + height }, target)];
    });
}
