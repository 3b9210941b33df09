import { heightOf } from './strip.ts';
import type { Strip } from './strip.ts';

export interface PlacedStrip {
  readonly strip: Strip;
  /** Points from the top of the text area. */
  readonly topPt: number;
  /** True for the head of a table that was repeated here. */
  readonly isRepeat: boolean;
}

export interface StripPage {
  readonly placed: readonly PlacedStrip[];
  /** True where the last strip ends the page in the middle of something. */
  readonly isCut: boolean;
}

/** Runs of strips that hold together: each ends with the first strip that may be parted from the next. */
function chainsOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const chains: Strip[][] = [];
  let open: Strip[] = [];
  for (const strip of strips) {
    open.push(strip);
    if (strip.staysWithNext) continue;
    chains.push(open);
    open = [];
  }
  return open.length > 0 ? [...chains, open] : chains;
}

interface Builder {
  pages: StripPage[];
  placed: PlacedStrip[];
  usedPt: number;
}

function place(builder: Builder, strip: Strip, isRepeat: boolean): void {
  const gap = builder.placed.length === 0 ? 0 : strip.gapPt;
  builder.placed.push({ strip, topPt: builder.usedPt + gap, isRepeat });
  builder.usedPt += gap + strip.heightPt;
}

function turnPage(builder: Builder, next: Strip): void {
  builder.pages.push({ placed: builder.placed, isCut: next.repeated.length > 0 });
  builder.placed = [];
  builder.usedPt = 0;
  for (const strip of next.repeated) place(builder, strip, true);
}

function placeOneByOne(builder: Builder, chain: readonly Strip[], heightPt: number): void {
  for (const strip of chain) {
    const isFresh = builder.placed.every((each) => each.isRepeat);
    if (!isFresh && builder.usedPt + strip.gapPt + strip.heightPt > heightPt) {
      turnPage(builder, strip);
    }
    place(builder, strip, false);
  }
}

/**
 * Fills pages of `heightPt`. What holds together stays together wherever it fits on one page;
 * only a chain that is higher than a page is parted. Order is kept and nothing is lost.
 */
export function paginate(strips: readonly Strip[], heightPt: number): readonly StripPage[] {
  const builder: Builder = { pages: [], placed: [], usedPt: 0 };
  for (const chain of chainsOf(strips)) {
    const [first] = chain;
    if (first === undefined) continue;
    const fits = builder.usedPt + first.gapPt + heightOf(chain) <= heightPt;
    if (fits || builder.placed.length === 0) {
      placeOneByOne(builder, chain, heightPt);
      continue;
    }
    const fitsAlone = heightOf(first.repeated) + heightOf(chain) <= heightPt;
    // A chain that no page can hold begins where it stands, as long as some of it has room.
    if (fitsAlone || builder.usedPt > heightPt * 0.6) turnPage(builder, first);
    placeOneByOne(builder, chain, heightPt);
  }
  if (builder.placed.length > 0) builder.pages.push({ placed: builder.placed, isCut: false });
  return builder.pages;
}
