import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { AnnexPlan } from '../contract.ts';
import type { Layers } from './annex-policy.ts';
import type { AnnexDesk, AnnexPage } from './annex-page.ts';
import type { Assembled, Assembly, AssemblyError, AssemblyHooks } from './assembly.ts';
import { openAuthored } from './authored-pages.ts';
import { breather } from './breath.ts';
import { writeCatalog } from './catalog.ts';
import { deflated, flate } from './deflate.ts';
import { frame } from './frame.ts';
import type { FrameFacts } from './frame.ts';
import { openAnnex } from './open-annex.ts';
import { latin1, openPdfFile } from './pdf-file.ts';
import type { PdfFile } from './pdf-file.ts';
import { decimals, reference } from './pdf-syntax.ts';
import { openStripText } from './strip-text.ts';
import type { StripText } from './strip-text.ts';

/** Everything that the steps of one assembly share. */
interface Work {
  readonly assembly: Assembly;
  readonly file: PdfFile;
  readonly text: StripText;
  readonly layers: Layers;
  readonly pageTree: number;
  /** Object number of page `index` of the dossier. */
  readonly pageObjects: readonly number[];
  /** Index over the whole dossier of the first page of each annex. */
  readonly firstPages: readonly number[];
  /** To be called before page `index`; false where the work is to end. */
  readonly turn: (index: number) => Promise<boolean>;
}

/**
 * Writes the dossier as one PDF: the authored pages as they are, then every page of every annex
 * under a strip that says which annex it is. One annex is in memory at a time and the file never
 * is. The same input gives the same bytes.
 */
export async function assemble(
  assembly: Assembly,
  hooks: AssemblyHooks,
): Promise<Result<Assembled, AssemblyError>> {
  const work = begin(assembly, hooks);
  const { file, text, pageObjects } = work;
  const entries = await writeAuthored(work);
  if (entries === null) return err({ code: 'cancelled' });
  for (const index of assembly.annexes.keys()) {
    const outcome = await writeAnnex(work, index);
    if (!outcome.ok) return outcome;
  }
  text.writeFonts();
  const trailer = await writeCatalog(file, { ...assembly, ...work, entries });
  const sizeBytes = await file.finish(trailer);
  hooks.onPage(pageObjects.length, pageObjects.length);
  return ok({ pageCount: pageObjects.length, sizeBytes });
}

/** Numbers all pages first, so that a link can lead to a page that is not written yet. */
function begin(assembly: Assembly, hooks: AssemblyHooks): Work {
  const { authored, annexes, fonts } = assembly;
  const file = openPdfFile(hooks.write);
  const text = openStripText(file, fonts);
  const total = annexes.reduce((sum, { pageCount }) => sum + pageCount, authored.pageCount);
  const breathe = breather();
  return {
    assembly,
    file,
    text,
    layers: { all: [], hidden: [] },
    pageTree: file.reserve(),
    pageObjects: Array.from({ length: total }, () => file.reserve()),
    firstPages: firstPagesOf(authored.pageCount, annexes),
    turn: async (index) => {
      hooks.onPage(index, total);
      await file.drain();
      await breathe();
      return !hooks.isCancelled();
    },
  };
}

/** The entries of the catalog that come with the authored pages, or null where it was cancelled. */
async function writeAuthored(work: Work): Promise<string | null> {
  const { assembly, firstPages, pageObjects, turn } = work;
  const { authored, annexes } = assembly;
  const firstPageOf = (label: string) => {
    const first = firstPages[annexes.findIndex((annex) => annex.label === label)];
    return first === undefined ? null : (pageObjects[first] ?? null);
  };
  const pages = await openAuthored({ ...work, firstPageOf }, authored);
  for (let index = 0; index < authored.pageCount; index += 1) {
    if (!(await turn(index))) return null;
    await pages.writePage(index);
  }
  return pages.catalogEntries();
}

function firstPagesOf(authoredPages: number, annexes: readonly AnnexPlan[]): readonly number[] {
  let next = authoredPages;
  return annexes.map(({ pageCount }) => {
    const first = next;
    next += pageCount;
    return first;
  });
}

async function writeAnnex(work: Work, position: number): Promise<Result<null, AssemblyError>> {
  const { assembly, firstPages, pageObjects, turn } = work;
  const plan = assembly.annexes[position];
  const first = firstPages[position];
  if (plan === undefined || first === undefined) throw new Error(`No annex ${position}`);
  const pageObject = (index: number): number => {
    const objectNumber = pageObjects[first + index];
    if (objectNumber === undefined) throw new Error(`The dossier has no page ${first + index}`);
    return objectNumber;
  };
  const { label, title } = plan;
  const dossierTitle = assembly.authored.title;
  const desk = { ...work, pageObject };
  const annex = await openAnnex(desk, plan, assembly.readFile);
  const { pageCount, problem } = annex;
  if (pageCount !== plan.pageCount || (problem !== null && plan.problem === null)) {
    return err({ code: 'annex-differs', label, pageCount, problem });
  }
  for (let index = 0; index < pageCount; index += 1) {
    if (!(await turn(first + index))) return err({ code: 'cancelled' });
    const page = await annex.page(index);
    if (!page.ok) return err({ code: 'annex-differs', label, pageCount: 1, problem: page.error });
    const numbers = { page: index + 1, pageCount, dossierPage: first + index + 1 };
    const facts = { label, title, ...numbers, dossierPageCount: pageObjects.length, dossierTitle };
    writeSheet(desk, page.value, facts, { objectNumber: pageObject(index), ...work });
  }
  return ok(null);
}

function writeSheet(
  { file, text }: AnnexDesk,
  page: AnnexPage,
  facts: FrameFacts,
  { objectNumber, pageTree }: { readonly objectNumber: number; readonly pageTree: number },
): void {
  const { sheet, annotations } = page;
  const operators = `${page.operators}\n${frame(text, sheet, facts)}`;
  const content = file.reserve();
  file.stream(content, flate, deflated(latin1(operators)));
  const links = annotations.length === 0 ? '' : `/Annots [${annotations.join(' ')}] `;
  file.object(
    objectNumber,
    `<< /Type /Page /Parent ${reference(pageTree)} ` +
      `/MediaBox [${decimals([0, 0, sheet.width, sheet.height])}] ` +
      `/Resources << /Font << ${text.resources(page.faces)} >> /XObject << ${page.xObjects} >> >> ` +
      `/Contents ${reference(content)} ${links}>>`,
  );
}
