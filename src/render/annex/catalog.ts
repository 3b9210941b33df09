import type { AnnexPlan, AuthoredPdf, OutlineEntry } from '../contract.ts';
import type { Layers } from './annex-policy.ts';
import { topOf } from './link.ts';
import { infoDictionary, xmpPacket } from './metadata.ts';
import { writeOutline } from './outline.ts';
import type { PdfFile } from './pdf-file.ts';
import { hexString, reference, textString } from './pdf-syntax.ts';

export interface CatalogFacts {
  readonly authored: AuthoredPdf;
  readonly annexes: readonly AnnexPlan[];
  /** Index over the whole dossier of the first page of each annex, in their order. */
  readonly firstPages: readonly number[];
  readonly pageObjects: readonly number[];
  readonly pageTree: number;
  readonly layers: Layers;
  /** Entries that came with the authored pages. */
  readonly entries: string;
}

/** Writes what belongs to the file as a whole and returns its trailer. */
export async function writeCatalog(file: PdfFile, facts: CatalogFacts): Promise<string> {
  const { authored, pageObjects, pageTree } = facts;
  const kids = pageObjects.map(reference).join(' ');
  file.object(pageTree, `<< /Type /Pages /Count ${pageObjects.length} /Kids [${kids}] >>`);
  const info = file.reserve();
  file.object(info, infoDictionary(authored));
  const metadata = file.reserve();
  // Programs that know no PDF look for the packet in the raw bytes, so it stays uncompressed.
  file.stream(metadata, '/Type /Metadata /Subtype /XML', xmpPacket(authored));
  const outline = writeOutline(file, outlineOf(facts), pageObjects);
  const catalog = file.reserve();
  file.object(
    catalog,
    [
      `<< /Type /Catalog /Pages ${reference(pageTree)} /Metadata ${reference(metadata)}`,
      `/Lang ${textString(authored.language)} /ViewerPreferences << /DisplayDocTitle true >>`,
      ...(outline === null ? [] : [`/Outlines ${reference(outline)} /PageMode /UseOutlines`]),
      namedDestinations(facts),
      layerDictionary(facts.layers),
      facts.entries,
      '>>',
    ].join(' '),
  );
  const id = await fileId(facts);
  return `/Root ${reference(catalog)} /Info ${reference(info)} /ID [${id} ${id}]`;
}

function outlineOf({ authored, annexes, firstPages }: CatalogFacts): readonly OutlineEntry[] {
  const [first] = firstPages;
  if (first === undefined) return authored.outline;
  const children = annexes.map(({ label, title }, i) => ({
    title: `${label} · ${title}`,
    pageIndex: firstPages[i] ?? first,
    children: [],
  }));
  return [...authored.outline, { title: 'Lampiran', pageIndex: first, children }];
}

/** `annex-<label>` leads to an annex from outside, as in `berkas.pdf#annex-X1-c`. Sorted, as a name tree must be. */
function namedDestinations({ annexes, firstPages, pageObjects }: CatalogFacts): string {
  const pages = new Map<string, number>();
  annexes.forEach(({ label }, i) => {
    const page = pageObjects[firstPages[i] ?? -1];
    if (page !== undefined && !pages.has(label)) pages.set(label, page);
  });
  if (pages.size === 0) return '';
  const names = [...pages.keys()]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((label) => `${textString(`annex-${label}`)} ${topOf(pages.get(label) ?? 0)}`);
  return `/Names << /Dests << /Names [${names.join(' ')}] >> >>`;
}

/** What was hidden in a source stays hidden. */
function layerDictionary({ all, hidden }: Layers): string {
  if (all.length === 0) return '';
  const refs = (numbers: readonly number[]) => `[${numbers.map(reference).join(' ')}]`;
  return `/OCProperties << /OCGs ${refs(all)} /D << /OFF ${refs(hidden)} >> >>`;
}

/** The same dossier gets the same id: it comes from what is printed and from the files' hashes. */
async function fileId({ authored, annexes }: CatalogFacts): Promise<string> {
  const said = JSON.stringify([authored.contentSha256, annexes]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(said));
  return hexString(new Uint8Array(digest, 0, 16));
}
