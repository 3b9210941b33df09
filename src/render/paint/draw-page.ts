import type { Dossier } from '#domain/dossier.ts';
import { pageOfTotal } from '../contract.ts';
import type { AnnexLink } from '../contract.ts';
import type { Face } from '../fonts/font-face.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { clippedLine, run, singleLine } from '../layout/paragraph.ts';
import type { MappedDossier, MappedPage } from '../page-map.ts';
import { palette, type } from '../page-style.ts';
import type { PageShape } from '../page-style.ts';
import { openCanvas } from './canvas.ts';
import { openMarker } from './marker.ts';
import type { Structure } from './structure.ts';
import type { Canvas, PlacedLink } from './canvas.ts';
import type { PageLink } from './pdf-writer.ts';

export interface DrawTools {
  readonly dossier: Dossier;
  readonly fonts: FontSet;
  readonly structure: Structure;
  readonly resourceOf: (face: Face) => string;
}

export interface DrawnPage {
  readonly shape: PageShape;
  readonly operators: string;
  readonly links: readonly PageLink[];
  readonly annexLinks: readonly AnnexLink[];
}

/** Applicant and part above, with a line below them. */
function drawHeader(canvas: Canvas, page: MappedPage, tools: DrawTools): void {
  const { shape } = canvas;
  const size = type.small.sizePt;
  const title = run(page.partTitle, 'strong', palette.ink);
  const right = singleLine(tools.fonts, [title], type.small);
  const room = shape.right - shape.left - right.widthPt - 24;
  const { applicantName } = tools.dossier.cover;
  const left = clippedLine(
    tools.fonts,
    run(applicantName, 'text', palette.quiet),
    type.small,
    room,
  );
  canvas.line(left, shape.left, shape.headerBaseline, size);
  canvas.line(right, shape.right - right.widthPt, shape.headerBaseline, size);
  const y = shape.headerBaseline + 8;
  canvas.rule({ x: shape.left, y }, { x: shape.right, y }, { colour: palette.rule, widthPt: 0.6 });
}

function drawFooter(canvas: Canvas, number: number, total: number, tools: DrawTools): void {
  const { shape } = canvas;
  const size = type.small.sizePt;
  const edition = run(tools.dossier.cover.editionName, 'text', palette.quiet);
  const words = run(pageOfTotal(number, total), 'strong', palette.quiet);
  const right = singleLine(tools.fonts, [words], type.small);
  const room = shape.right - shape.left - right.widthPt - 24;
  const left = clippedLine(tools.fonts, edition, type.small, room);
  canvas.line(left, shape.left, shape.footerBaseline, size);
  canvas.line(right, shape.right - right.widthPt, shape.footerBaseline, size);
}

function drawContent(canvas: Canvas, page: MappedPage): void {
  const { shape, content } = page;
  for (const { strip, topPt, isRepeat } of content.placed) {
    const draw = (): void => strip.draw(canvas, shape.left, shape.top + topPt);
    if (isRepeat) canvas.asArtifact(draw);
    else draw();
  }
  const last = content.placed.at(-1);
  if (last === undefined || !content.isCut || last.strip.closing === null) return;
  last.strip.closing(canvas, shape.left, shape.top + last.topPt + last.strip.heightPt);
}

function annexLink(
  link: PlacedLink,
  label: string,
  pageIndex: number,
  shape: PageShape,
): AnnexLink {
  return {
    pageIndex,
    label,
    rect: {
      x: link.x,
      y: shape.height - link.y - link.height,
      width: link.width,
      height: link.height,
    },
  };
}

/** A little air above the place a link leads to. */
const airAbove = 12;

/** Draws one page; `index` counts from 0. */
export function drawPage(
  page: MappedPage,
  index: number,
  map: MappedDossier,
  tools: DrawTools,
): DrawnPage {
  const { shape } = page;
  const marker = openMarker(tools.structure, index);
  const canvas = openCanvas(shape, map, marker, tools.resourceOf);
  drawContent(canvas, page);
  canvas.asArtifact(() => {
    if (page.partTitle !== '') drawHeader(canvas, page, tools);
    drawFooter(canvas, index + 1, map.totalPages, tools);
  });
  const links: PageLink[] = [];
  const annexLinks: AnnexLink[] = [];
  for (const link of canvas.links()) {
    if (link.target.kind === 'anchor') {
      const { page: target, topPt } = map.anchorOf(link.target.name);
      const { x, y, width, height } = link;
      links.push({ x, y, width, height, page: target, topPt: Math.max(0, topPt - airAbove) });
    } else if (map.pageOfAnnex(link.target.label) !== null) {
      annexLinks.push(annexLink(link, link.target.label, index, shape));
    }
  }
  return { shape, operators: canvas.operators(), links, annexLinks };
}
