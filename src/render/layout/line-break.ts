import type { FontSet } from '../fonts/font-set.ts';
import type { TextStyle } from '../page-style.ts';
import { cutToWidth, tokensOf } from './inline.ts';
import type { InlineRun, Piece, Token } from './inline.ts';

export type Alignment = 'left' | 'justify' | 'right' | 'center';

/** One set line. Its pieces stand one after the other, spaces included. */
export interface Line {
  readonly pieces: readonly Piece[];
  /** Width as set, after the spaces were widened or narrowed. */
  readonly widthPt: number;
  /** What each space gets more than its own width. */
  readonly adjustPt: number;
  /** How far from the left edge of the box the line begins. */
  readonly offsetPt: number;
}

export interface ParagraphBox {
  readonly fonts: FontSet;
  readonly style: TextStyle;
  readonly widthPt: number;
  readonly align: Alignment;
}

/**
 * A space may lose a quarter of itself, and grow by three of itself before a line stays ragged. The
 * space of Source Sans 3 is narrow (a fifth of an em), so these are a little more than TeX allows.
 */
const shrinkPart = 0.25;
const stretchPart = 0.9;
const widestPart = 3;
const insideWordPenalty = 300;
const loneWordPenalty = 120;

interface Measure {
  readonly widthPt: number;
  readonly spacePt: number;
}

function costOf(set: Measure, box: ParagraphBox, isLast: boolean, breaksWord: boolean): number {
  const slack = box.widthPt - set.widthPt;
  const penalty = breaksWord ? insideWordPenalty : 0;
  if (isLast && slack >= 0) return slack > box.widthPt * 0.85 ? loneWordPenalty : 0;
  const give =
    box.align === 'justify'
      ? set.spacePt * (slack < 0 ? shrinkPart : stretchPart)
      : box.widthPt * 0.15;
  const ratio = Math.min(Math.abs(slack) / Math.max(give, 0.1), 40);
  return (1 + 100 * ratio ** 3) ** 1.5 / 100 + penalty;
}

function mayHold(set: Measure, box: ParagraphBox): boolean {
  const shrink = box.align === 'justify' ? set.spacePt * shrinkPart : 0;
  return set.widthPt - shrink <= box.widthPt + 0.001;
}

/** For each token the first token of the best line that ends with it: least total cost, as in TeX. */
function bestStarts(tokens: readonly Token[], box: ParagraphBox): readonly number[] {
  const cost: number[] = [0];
  const starts: number[] = [];
  tokens.forEach((last, end) => {
    let best = Number.POSITIVE_INFINITY;
    let bestStart = end;
    let set: Measure = { widthPt: 0, spacePt: 0 };
    const isLast = last.endsLine || end === tokens.length - 1;
    for (let start = end; start >= 0; start -= 1) {
      const token = tokens[start];
      if (token === undefined || (start < end && token.endsLine)) break;
      const space = start < end ? (token.space?.widthPt ?? 0) : 0;
      set = { widthPt: set.widthPt + token.widthPt + space, spacePt: set.spacePt + space };
      if (start < end && !mayHold(set, box)) break;
      const own = costOf(set, box, isLast, last.space === null && !isLast);
      const total = (cost[start] ?? 0) + own;
      if (total < best) {
        best = total;
        bestStart = start;
      }
    }
    cost.push(best);
    starts.push(bestStart);
  });
  return starts;
}

function lineOf(tokens: readonly Token[], box: ParagraphBox, isLast: boolean): Line {
  const pieces = tokens.flatMap((token, index) =>
    index < tokens.length - 1 && token.space !== null
      ? [...token.pieces, token.space]
      : token.pieces,
  );
  const natural = pieces.reduce((sum, piece) => sum + piece.widthPt, 0);
  const spaces = pieces.filter((piece) => piece.isSpace);
  const slack = box.widthPt - natural;
  const perSpace = spaces.length > 0 ? slack / spaces.length : 0;
  const widest = (spaces[0]?.widthPt ?? 0) * widestPart;
  const isSpread = box.align === 'justify' && (slack < 0 || (!isLast && perSpace <= widest));
  const adjustPt = isSpread ? perSpace : 0;
  const widthPt = natural + adjustPt * spaces.length;
  const free = box.widthPt - widthPt;
  const offsetPt = box.align === 'right' ? free : box.align === 'center' ? free / 2 : 0;
  return { pieces, widthPt, adjustPt, offsetPt };
}

/** Breaks tokens into lines, none wider than the box. */
function breakLines(tokens: readonly Token[], box: ParagraphBox): readonly Line[] {
  const starts = bestStarts(tokens, box);
  const lines: Line[] = [];
  let end = tokens.length - 1;
  while (end >= 0) {
    const start = starts[end] ?? end;
    const isLast = end === tokens.length - 1 || tokens[end]?.endsLine === true;
    lines.push(lineOf(tokens.slice(start, end + 1), box, isLast));
    end = start - 1;
  }
  return lines.toReversed();
}

/** The lines of a paragraph. An empty paragraph has none. */
export function linesOf(runs: readonly InlineRun[], box: ParagraphBox): readonly Line[] {
  const tokens = tokensOf(box.fonts, runs, box.style.sizePt);
  return breakLines(cutToWidth(box.fonts, tokens, box.style.sizePt, box.widthPt), box);
}
