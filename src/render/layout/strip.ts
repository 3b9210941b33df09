import type { Canvas } from '../paint/canvas.ts';
import type { Tag } from '../paint/structure.ts';

/** Draws with its upper left corner at (x, y), in points from the upper left corner of the page. */
export type Draw = (canvas: Canvas, x: number, y: number) => void;

/** A horizontal slice of the dossier that never breaks: a line, a row of a table, a chart. */
export interface Strip {
  readonly heightPt: number;
  /** White space above; dropped at the top of a page. */
  readonly gapPt: number;
  /** True where this strip must not be the last one of its page. */
  readonly staysWithNext: boolean;
  readonly draw: Draw;
  /** Places in the dossier that begin here; they lead links and the table of contents. */
  readonly anchors: readonly string[];
  /** Drawn above this strip where it begins a page, such as the head of its table. */
  readonly repeated: readonly Strip[];
  /** Drawn at its lower edge where it ends a page in the middle of something, or null. */
  readonly closing: Draw | null;
}

export type StripDraft = Partial<Strip> & Pick<Strip, 'heightPt' | 'draw'>;

export function strip(draft: StripDraft): Strip {
  return {
    gapPt: 0,
    staysWithNext: false,
    anchors: [],
    repeated: [],
    closing: null,
    ...draft,
  };
}

/** The first strip changed, the others as they are. */
export function withFirst(
  strips: readonly Strip[],
  change: (first: Strip) => Strip,
): readonly Strip[] {
  const [first, ...rest] = strips;
  return first === undefined ? [] : [change(first), ...rest];
}

export function withGap(strips: readonly Strip[], gapPt: number): readonly Strip[] {
  return withFirst(strips, (first) => ({ ...first, gapPt: first.gapPt + gapPt }));
}

export function withAnchor(strips: readonly Strip[], anchor: string): readonly Strip[] {
  return withFirst(strips, (first) => ({ ...first, anchors: [...first.anchors, anchor] }));
}

/** All strips in one piece with what follows them. */
export function glued(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((each) => ({ ...each, staysWithNext: true }));
}

/** All strips on one page, free to be parted from what follows. */
export function together(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((each, index) => ({ ...each, staysWithNext: index < strips.length - 1 }));
}

/** Moved to the right. */
export function indented(strips: readonly Strip[], byPt: number): readonly Strip[] {
  return strips.map((each) => {
    const { draw, closing } = each;
    return {
      ...each,
      draw: (canvas, x, y) => draw(canvas, x + byPt, y),
      repeated: indented(each.repeated, byPt),
      closing: closing === null ? null : (canvas, x, y) => closing(canvas, x + byPt, y),
    };
  });
}

/** Draws inside tags, the first of them the outermost. */
export function drawWithin(canvas: Canvas, tags: readonly Tag[], draw: () => void): void {
  const [first, ...rest] = tags;
  if (first === undefined) draw();
  else canvas.within(first, () => drawWithin(canvas, rest, draw));
}

/** Strips that belong to one element, and that to the one around it. */
export function tagged(
  strips: readonly Strip[],
  tag: Tag,
  around: Tag | null = null,
): readonly Strip[] {
  const tags = around === null ? [tag] : [around, tag];
  return strips.map((each) => ({
    ...each,
    draw: (canvas, x, y) => drawWithin(canvas, tags, () => each.draw(canvas, x, y)),
  }));
}

/** Height of strips set one under the other, the first gap left out. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, each, index) => sum + each.heightPt + (index > 0 ? each.gapPt : 0), 0);
}

/** Draws strips one under the other, the first gap left out. */
export function drawStack(canvas: Canvas, strips: readonly Strip[], x: number, y: number): void {
  let top = y;
  strips.forEach((each, index) => {
    if (index > 0) top += each.gapPt;
    each.draw(canvas, x, top);
    top += each.heightPt;
  });
}
