import type { Face } from '../fonts/font-face.ts';
import type { FontSet } from '../fonts/font-set.ts';
import type { Colour } from '../page-style.ts';

/** Where a click leads: a place in the authored pages, or the first page of an annex. */
export type LinkTarget =
  | { readonly kind: 'anchor'; readonly name: string }
  | { readonly kind: 'annex'; readonly label: string };

/** Text of one look. White space of any kind and length is one space; a no-break space stays. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly colour: Colour;
  readonly target?: LinkTarget;
  /** Ground behind the words, as of a chip. */
  readonly tint?: Colour;
}

/** `'break'` ends the line. */
export type InlineRun = Run | 'break';

/** A stretch of glyphs that is set in one go. */
export interface Piece {
  readonly text: string;
  readonly hex: string;
  readonly widthPt: number;
  readonly isSpace: boolean;
  readonly run: Run;
}

/** What stands between two places where a line may end. */
export interface Token {
  readonly pieces: readonly Piece[];
  readonly widthPt: number;
  /** The space that follows and vanishes at the end of a line. */
  readonly space: Piece | null;
  readonly endsLine: boolean;
}

/** White space in the sense of `\s` but for the two spaces that forbid a break. */
const breakingSpace = /[^\S\u00a0\u202f]+/gu;
/** Inside a word: after a hyphen, a slash or an underscore with a letter behind it, as in file names. */
const insideWord = /(?<=[\p{L}\p{N}][-–/_])(?=\p{L})/u;

function pieceOf(fonts: FontSet, run: Run, text: string, sizePt: number): Piece {
  const shaped = fonts.shape(run.face, text);
  return {
    text,
    hex: shaped.hex,
    widthPt: (shaped.width * sizePt) / 1000,
    isSpace: text === ' ',
    run,
  };
}

function tokenOf(pieces: readonly Piece[], space: Piece | null, endsLine: boolean): Token {
  return {
    pieces,
    widthPt: pieces.reduce((sum, piece) => sum + piece.widthPt, 0),
    space,
    endsLine,
  };
}

/** Parts the runs where a line may break. Every character but superfluous white space comes back. */
export function tokensOf(
  fonts: FontSet,
  runs: readonly InlineRun[],
  sizePt: number,
): readonly Token[] {
  const tokens: Token[] = [];
  let open: Piece[] = [];
  function close(space: Piece | null, endsLine: boolean): void {
    if (open.length > 0 || endsLine) tokens.push(tokenOf(open, space, endsLine));
    open = [];
  }
  for (const run of runs) {
    if (run === 'break') {
      close(null, true);
      continue;
    }
    const text = run.text.replaceAll(breakingSpace, ' ');
    for (const part of text.match(/ |[^ ]+/gu) ?? []) {
      if (part === ' ') {
        close(pieceOf(fonts, run, ' ', sizePt), false);
        continue;
      }
      part.split(insideWord).forEach((bit, index) => {
        if (index > 0) close(null, false);
        open.push(pieceOf(fonts, run, bit, sizePt));
      });
    }
  }
  close(null, false);
  return tokens;
}

function splitPiece(fonts: FontSet, piece: Piece, sizePt: number, widthPt: number): Piece[] {
  const bits: Piece[] = [];
  let text = '';
  let width = 0;
  for (const character of piece.text) {
    const own = (fonts.shape(piece.run.face, character).width * sizePt) / 1000;
    if (text !== '' && width + own > widthPt) {
      bits.push(pieceOf(fonts, piece.run, text, sizePt));
      text = '';
      width = 0;
    }
    text += character;
    width += own;
  }
  return [...bits, pieceOf(fonts, piece.run, text, sizePt)];
}

/** Cuts words that are wider than a line between characters; all other tokens stay as they are. */
export function cutToWidth(
  fonts: FontSet,
  tokens: readonly Token[],
  sizePt: number,
  widthPt: number,
): readonly Token[] {
  return tokens.flatMap((token) => {
    if (token.widthPt <= widthPt) return [token];
    const bits = token.pieces.flatMap((piece) => splitPiece(fonts, piece, sizePt, widthPt));
    return bits.map((piece, index) => {
      const isLast = index === bits.length - 1;
      return tokenOf([piece], isLast ? token.space : null, isLast && token.endsLine);
    });
  });
}
