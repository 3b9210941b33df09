import type { FontSet } from '../fonts/font-set.ts';
import { type } from '../page-style.ts';
import type { TextStyle } from '../page-style.ts';

const padding = 11;
/** A column is never narrower than this many points. */
const leastColumn = 26;

interface Wish {
  /** Width of the longest word. */
  readonly least: number;
  /** Width of the longest line, unbroken. */
  readonly most: number;
}

function widthOf(fonts: FontSet, text: string, style: TextStyle): number {
  return (fonts.shape('strong', text).width * style.sizePt) / 1000;
}

function wishOf(fonts: FontSet, texts: readonly string[], style: TextStyle): Wish {
  let least = leastColumn;
  let most = leastColumn;
  for (const text of texts) {
    for (const line of text.split('\n')) {
      const words = line.split(/\s+/u).filter((word) => word !== '');
      const widths = words.map((word) => widthOf(fonts, word, style));
      least = Math.max(least, ...widths.map((width) => width + padding));
      const spaces = Math.max(0, words.length - 1) * style.sizePt * 0.2;
      most = Math.max(most, widths.reduce((sum, width) => sum + width, spaces) + padding);
    }
  }
  return { least, most: Math.max(least, most) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Scaled to add up to `widthPt`. */
function scaled(values: readonly number[], widthPt: number): readonly number[] {
  const total = sum(values);
  return values.map((value) => (value * widthPt) / total);
}

/** Columns that need no more than their fair share get what they need; the others part the rest. */
function settled(wishes: readonly Wish[], widthPt: number): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (let isNew = true; isNew;) {
    isNew = false;
    const open = wishes.length - widths.size;
    const fair = (widthPt - sum([...widths.values()])) / Math.max(1, open);
    for (const [index, { most }] of wishes.entries()) {
      if (widths.has(index) || most > fair) continue;
      widths.set(index, most);
      isNew = true;
    }
  }
  return widths;
}

function share(wishes: readonly Wish[], widthPt: number): readonly number[] {
  if (sum(wishes.map((wish) => wish.least)) >= widthPt) {
    // Words that are too long are cut; no column may take more than its share for one of them.
    return scaled(
      wishes.map((wish) => Math.min(wish.least, widthPt / 2)),
      widthPt,
    );
  }
  const done = settled(wishes, widthPt);
  if (done.size === wishes.length) {
    return scaled(
      wishes.map((wish) => wish.most),
      widthPt,
    );
  }
  // Each open column first gets room for its longest word, then a part that grows with its text.
  const base = wishes.map((wish, index) => done.get(index) ?? wish.least);
  const rest = widthPt - sum(base);
  if (rest < 0)
    return scaled(
      wishes.map((wish) => wish.least),
      widthPt,
    );
  const pulls = wishes.map((wish, index) => (done.has(index) ? 0 : Math.sqrt(wish.most)));
  const total = sum(pulls);
  return base.map((width, index) => width + (rest * (pulls[index] ?? 0)) / total);
}

/** Column widths that add up to `widthPt`. `isTight` asks for the smaller type size. */
export function shareWidth(
  fonts: FontSet,
  rows: readonly (readonly string[])[],
  style: TextStyle,
  widthPt: number,
): { readonly columns: readonly number[]; readonly isTight: boolean } {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const texts = Array.from({ length: count }, (_, column) => rows.map((row) => row[column] ?? ''));
  const wishes = texts.map((column) => wishOf(fonts, column, style));
  const isTight = sum(wishes.map((wish) => wish.least)) > widthPt;
  const used = isTight ? texts.map((column) => wishOf(fonts, column, type.tableTight)) : wishes;
  return { columns: share(used, widthPt), isTight };
}
