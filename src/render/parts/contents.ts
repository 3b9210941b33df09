import type { AnnexPlan } from '../contract.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { linesOf } from '../layout/line-break.ts';
import { baselineOf, run, singleLine } from '../layout/paragraph.ts';
import { strip, tagged, together, withFirst, withGap } from '../layout/strip.ts';
import type { Tag } from '../paint/structure.ts';
import type { Strip } from '../layout/strip.ts';
import type { LinkTarget } from '../layout/inline.ts';
import type { Canvas } from '../paint/canvas.ts';
import { palette, type } from '../page-style.ts';
import { partTitle, widthOfPage } from './part.ts';
import type { Heading, Part, PartContext } from './part.ts';

const contentsHeading: Heading = { anchor: 'contents', title: 'Daftar isi', depth: 1 };
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

const leaderGap = 5;

/** Dots from the title to the number, so that the eye keeps the line. */
function drawLeader(canvas: Canvas, from: number, to: number, baseline: number): void {
  if (to - from < 12) return;
  const stroke = { colour: palette.rule, widthPt: 0.9, dashPt: 1.4 };
  canvas.rule({ x: from, y: baseline - 0.4 }, { x: to, y: baseline - 0.4 }, stroke);
}

function entryStrips(fonts: FontSet, entry: Entry, widthPt: number): readonly Strip[] {
  const isPart = entry.depth === 1;
  const style = isPart ? type.body : type.table;
  const indent = indents[entry.depth];
  const [face, colour] = isPart
    ? (['strong', palette.ink] as const)
    : (['text', palette.text] as const);
  const width = widthPt - indent - numberColumn;
  const box = { fonts, style, widthPt: width, align: 'left' } as const;
  const lines = linesOf([run(entry.title, face, colour)], box);
  const strips = lines.map((line, index) =>
    strip({
      heightPt: style.leadingPt + (isPart ? 0 : 1.5),
      draw: (canvas, x, y) => {
        const baseline = y + baselineOf(style);
        canvas.line(line, x + indent, baseline, style.sizePt);
        const { target } = entry;
        canvas.link({ x: x + indent, y, width: widthPt - indent, height: style.leadingPt, target });
        if (index < lines.length - 1) return;
        const number = drawNumber(fonts, entry, canvas, x + widthPt, baseline);
        if (isPart) return;
        const from = x + indent + line.widthPt + leaderGap;
        drawLeader(canvas, from, x + widthPt - number - leaderGap, baseline);
      },
    }),
  );
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
  context.fonts.standAt('daftar isi');
  const entries = [...headings.map(headingEntry), ...annexEntries(context.annexes)];
  const title = partTitle(context.fonts, contentsHeading, '', widthPt);
  const list: Tag = { role: 'TOC' };
  return {
    title: contentsHeading.title,
    orientation: 'portrait',
    strips: [
      ...title,
      ...entries.flatMap((entry) =>
        tagged(entryStrips(context.fonts, entry, widthPt), { role: 'TOCI' }, list),
      ),
      strip({ heightPt: 0, draw: () => undefined }),
    ],
    headings: [contentsHeading],
  };
}
