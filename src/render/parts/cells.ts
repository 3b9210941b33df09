import type { Face } from '../fonts/font-face.ts';
import type { FontSet } from '../fonts/font-set.ts';
import type { Alignment } from '../layout/line-break.ts';
import { numberedList, plain } from '../layout/paragraph.ts';
import { withGap } from '../layout/strip.ts';
import type { Strip } from '../layout/strip.ts';
import { cell } from '../layout/table.ts';
import type { Cell } from '../layout/table.ts';
import { palette } from '../page-style.ts';
import type { Colour, TextStyle } from '../page-style.ts';

export interface WordsLook {
  readonly face?: Face;
  readonly colour?: Colour;
  readonly align?: Alignment;
}

/** Makes the cells of one table, all in the same size. */
export interface CellMaker {
  readonly words: (text: string, look?: WordsLook) => Cell;
  readonly head: (text: string, look?: WordsLook & { readonly columnSpan?: number }) => Cell;
  /** Numbered from 1; nothing where there is none, no number where there is only one. */
  readonly numbered: (items: readonly string[]) => Cell;
  readonly stack: (blocks: (widthPt: number) => readonly (readonly Strip[])[]) => Cell;
}

/** The first cell of a row; from it on, missing signs are reported as standing at `place`. */
export function standing(fonts: FontSet, place: string, first: Cell): Cell {
  return {
    ...first,
    content: (widthPt) => {
      fonts.standAt(place);
      return first.content(widthPt);
    },
  };
}

/** Blocks one under the other with a little white space; empty ones take no room. */
export function stacked(blocks: readonly (readonly Strip[])[], gapPt: number): readonly Strip[] {
  const strips: Strip[] = [];
  for (const block of blocks) {
    if (block.length === 0) continue;
    strips.push(...(strips.length === 0 ? block : withGap(block, gapPt)));
  }
  return strips;
}

export function cellMaker(fonts: FontSet, style: TextStyle): CellMaker {
  const words = (text: string, look: WordsLook = {}): Cell =>
    cell((widthPt) => plain(fonts, text, { style, widthPt, ...look }));
  return {
    words,
    head: (text, { columnSpan = 1, ...look } = {}) => ({
      ...words(text, { face: 'strong', colour: palette.ink, ...look }),
      columnSpan,
    }),
    numbered: (items) =>
      cell((widthPt) => {
        const written = items.filter((item) => item.trim() !== '');
        if (written.length === 1) return plain(fonts, written[0] ?? '', { style, widthPt });
        return stacked(numberedList(fonts, written, { style, widthPt }), 1.5);
      }),
    stack: (blocks) => cell((widthPt) => stacked(blocks(widthPt), 2)),
  };
}
