import type { AnnexPlan } from './contract.ts';
import { paginate } from './layout/paginate.ts';
import type { StripPage } from './layout/paginate.ts';
import { pageShapes } from './page-style.ts';
import type { PageShape } from './page-style.ts';
import type { Heading, Part } from './parts/part.ts';

export interface MappedPage {
  readonly partTitle: string;
  readonly shape: PageShape;
  readonly content: StripPage;
}

export interface Anchor {
  /** From 1. */
  readonly page: number;
  /** Points from the top of the page. */
  readonly topPt: number;
}

/** All authored pages, and where everything stands. */
export interface MappedDossier {
  readonly pages: readonly MappedPage[];
  /** Authored pages and annexes together. */
  readonly totalPages: number;
  readonly headings: readonly Heading[];
  /** Throws on an anchor that nothing set: a link of ours that leads nowhere is a bug. */
  readonly anchorOf: (name: string) => Anchor;
  readonly pageOf: (name: string) => number;
  /** Page number, from 1, where an annex begins; null for a label without annex. */
  readonly pageOfAnnex: (label: string) => number | null;
}

function pagesOf(part: Part): readonly MappedPage[] {
  const shape = pageShapes[part.orientation];
  return paginate(part.strips, shape.bottom - shape.top).map((content) => ({
    partTitle: part.title,
    shape,
    content,
  }));
}

function anchorsOn(pages: readonly MappedPage[]): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  pages.forEach(({ shape, content }, index) => {
    for (const { strip, topPt, isRepeat } of content.placed) {
      if (isRepeat) continue;
      for (const name of strip.anchors) {
        anchors.set(name, { page: index + 1, topPt: shape.top + topPt });
      }
    }
  });
  return anchors;
}

function annexStarts(
  annexes: readonly AnnexPlan[],
  authoredPages: number,
): { readonly starts: ReadonlyMap<string, number>; readonly totalPages: number } {
  const starts = new Map<string, number>();
  let page = authoredPages + 1;
  for (const plan of annexes) {
    starts.set(plan.label, page);
    page += plan.pageCount;
  }
  return { starts, totalPages: page - 1 };
}

/** Fills the pages of all parts, each part on a new page, and numbers them with the annexes behind. */
export function mapPages(parts: readonly Part[], annexes: readonly AnnexPlan[]): MappedDossier {
  const pages = parts.flatMap(pagesOf);
  const anchors = anchorsOn(pages);
  const { starts, totalPages } = annexStarts(annexes, pages.length);
  const anchorOf = (name: string): Anchor => {
    const anchor = anchors.get(name);
    if (anchor === undefined) throw new Error(`Nothing stands at the anchor ${name}`);
    return anchor;
  };
  return {
    pages,
    totalPages,
    headings: parts.flatMap((part) => part.headings),
    anchorOf,
    pageOf: (name) => anchorOf(name).page,
    pageOfAnnex: (label) => starts.get(label) ?? null,
  };
}
