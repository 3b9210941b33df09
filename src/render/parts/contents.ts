import type { AnnexPlan } from '../contract.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { baselineOf, plain, run, singleLine } from '../layout/paragraph.ts';
import { strip, together, withFirst, withGap } from '../layout/strip.ts';
import type { Strip } from '../layout/strip.ts';
import type { LinkTarget } from '../layout/inline.ts';
import type { Canvas } from '../paint/canvas.ts';
import { palette, type } from '../page-style.ts';
import { partTitle, widthOfPage } from './part.ts';
import type { Heading, Part, PartContext } from './part.ts';

export const contentsHeading: Heading = { anchor: 'contents', title: 'Daftar isi', depth: 1 };
export const annexHeadingTitle = 'Lampiran';

interface Entry {
  readonly title: string;
  readonly depth: 1 | 2 | 3;
  readonly target: LinkTarget;
  readonly pageOn: (canvas: Canvas) => number | null;
}

const numberColumn = 34;
const indents = { 1: 0, 2: 14, 3: 28 } as const;

function drawNumber(
  fonts: FontSet,
  entry: Entry,
  canvas: Canvas,
  right: number,
  y: number,
): number {
  const page = entry.pageOn(canvas);
  const style = entry.depth === 1 ? type.body : type.table;
  const face = entry.depth === 1 ? 'strong' : 'text';
  const text = page === null ? '' : String(page);
  const number = singleLine(fonts, [run(text, face, palette.ink)], style);
  canvas.line(number, right - number.widthPt, y, style.sizePt);
  return number.widthPt;
}

function entryStrips(fonts: FontSet, entry: Entry, widthPt: number): readonly Strip[] {
  const isPart = entry.depth === 1;
  const style = isPart ? type.body : type.table;
  const indent = indents[entry.depth];
  const lines = plain(fonts, entry.title, {
    style,
    widthPt: widthPt - indent - numberColumn,
    face: isPart ? 'strong' : 'text',
    colour: isPart ? palette.ink : palette.text,
  });
  const strips = lines.map((line, index) => ({
    ...line,
    heightPt: line.heightPt + (isPart ? 0 : 1.5),
    draw: (canvas: Canvas, x: number, y: number): void => {
      line.draw(canvas, x + indent, y);
      const { target } = entry;
      canvas.link({ x: x + indent, y, width: widthPt - indent, height: line.heightPt, target });
      if (index < lines.length - 1) return;
      const baseline = y + baselineOf(style);
      drawNumber(fonts, entry, canvas, x + widthPt, baseline);
    },
  }));
  const closed = isPart ? withFirst(strips, (first) => ruledAbove(first, widthPt)) : strips;
  return withGap(together(closed), isPart ? 9 : 0);
}

/** The page number stands far to the right of a part's title; a line leads the eye there. */
function ruledAbove(first: Strip, widthPt: number): Strip {
  return {
    ...first,
    heightPt: first.heightPt + 5,
    staysWithNext: true,
    draw: (canvas, x, y) => {
      canvas.rule({ x, y }, { x: x + widthPt, y }, { colour: palette.rule, widthPt: 0.6 });
      first.draw(canvas, x, y + 4);
    },
  };
}

function headingEntry(heading: Heading): Entry {
  return {
    title: heading.title,
    depth: heading.depth,
    target: { kind: 'anchor', name: heading.anchor },
    pageOn: (canvas) => canvas.pageOf(heading.anchor),
  };
}

function annexEntries(annexes: readonly AnnexPlan[]): readonly Entry[] {
  const [first] = annexes;
  if (first === undefined) return [];
  const entryOf = (plan: AnnexPlan, title: string, depth: 1 | 2): Entry => ({
    title,
    depth,
    target: { kind: 'annex', label: plan.label },
    pageOn: (canvas) => canvas.pageOfAnnex(plan.label),
  });
  return [
    entryOf(first, annexHeadingTitle, 1),
    ...annexes.map((plan) => {
      const title = plan.title.trim() === '' ? 'Tanpa judul' : plan.title;
      return entryOf(plan, `${plan.label}\u00a0\u00a0${title}`, 2);
    }),
  ];
}

/** The table of contents; its numbers are read when the pages are drawn, after all are known. */
export function contentsPart(context: PartContext, headings: readonly Heading[]): Part {
  const widthPt = widthOfPage('portrait');
  const entries = [...headings.map(headingEntry), ...annexEntries(context.annexes)];
  const title = partTitle(context.fonts, contentsHeading, '', widthPt);
  return {
    title: contentsHeading.title,
    orientation: 'portrait',
    strips: [
      ...title,
      ...entries.flatMap((entry) => entryStrips(context.fonts, entry, widthPt)),
      strip({ heightPt: 0, draw: () => undefined }),
    ],
    headings: [contentsHeading],
  };
}
