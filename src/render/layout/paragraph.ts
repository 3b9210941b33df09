import type { FontSet } from '../fonts/font-set.ts';
import type { Role, Tag } from '../paint/structure.ts';
import { palette } from '../page-style.ts';
import type { Colour, TextStyle } from '../page-style.ts';
import type { Face } from '../fonts/font-face.ts';
import type { InlineRun, LinkTarget, Run } from './inline.ts';
import { linesOf } from './line-break.ts';
import type { Alignment, Line, ParagraphBox } from './line-break.ts';
import { indented, strip, withFirst } from './strip.ts';
import type { Strip } from './strip.ts';

/** Where the baseline stands in a line that is `leadingPt` high. */
export function baselineOf(style: TextStyle): number {
  return style.leadingPt / 2 + style.sizePt * 0.34;
}

function lineStrip(line: Line, style: TextStyle, staysWithNext: boolean, tag: Tag): Strip {
  const baseline = baselineOf(style);
  return strip({
    heightPt: style.leadingPt,
    staysWithNext,
    draw: (canvas, x, y) =>
      canvas.within(tag, () => canvas.line(line, x, y + baseline, style.sizePt)),
  });
}

/** A paragraph, one strip a line: neither its first nor its last line is ever alone on a page. */
export function paragraph(
  runs: readonly InlineRun[],
  box: ParagraphBox,
  role: Role = 'P',
): readonly Strip[] {
  const tag: Tag = { role };
  const lines = linesOf(runs, box);
  return lines.map((line, index) =>
    lineStrip(
      line,
      box.style,
      lines.length > 1 && (index === 0 || index === lines.length - 2),
      tag,
    ),
  );
}

export interface PlainLook {
  readonly style: TextStyle;
  readonly widthPt: number;
  readonly face?: Face;
  readonly colour?: Colour;
  readonly align?: Alignment;
  readonly target?: LinkTarget;
  readonly role?: Role;
}

/** A run of plain text in the given look. */
export function run(text: string, face: Face, colour: Colour, target?: LinkTarget): Run {
  return target === undefined ? { text, face, colour } : { text, face, colour, target };
}

/** A paragraph of plain text; line ends in it stay line ends. */
export function plain(fonts: FontSet, text: string, look: PlainLook): readonly Strip[] {
  const face = look.face ?? 'text';
  const colour = look.colour ?? palette.text;
  const lines = text.split(/\r\n|\r|\n/u);
  const runs = lines.flatMap((line, index): InlineRun[] => {
    const words = run(line, face, colour, look.target);
    return index === 0 ? [words] : ['break', words];
  });
  const { style, widthPt, align = 'left' } = look;
  return paragraph(runs, { fonts, style, widthPt, align }, look.role);
}

/** Numbered paragraphs; the numbers hang in an indent that is wide enough for the last one. */
export function numberedList(
  fonts: FontSet,
  texts: readonly string[],
  look: PlainLook,
): readonly (readonly Strip[])[] {
  const widest = `${'0'.repeat(String(texts.length).length)}.\u00a0`;
  const mark = singleLine(fonts, [run(widest, 'text', palette.text)], look.style);
  const indent = mark.widthPt + 1.5;
  return texts.map((text, index) => hanging(fonts, `${String(index + 1)}.`, text, look, indent));
}

function hanging(
  fonts: FontSet,
  mark: string,
  text: string,
  look: PlainLook,
  indent: number,
): readonly Strip[] {
  const { style, colour = palette.text } = look;
  const line = singleLine(fonts, [run(mark, 'text', colour)], style);
  const strips = plain(fonts, text, { ...look, widthPt: Math.max(8, look.widthPt - indent) });
  return withFirst(indented(strips, indent), (first) => ({
    ...first,
    draw: (canvas, x, y) => {
      canvas.within({ role: 'P' }, () => canvas.line(line, x, y + baselineOf(style), style.sizePt));
      first.draw(canvas, x, y);
    },
  }));
}

/** A single line, cut nowhere: for words of ours that are known to fit. */
export function singleLine(
  fonts: FontSet,
  runs: readonly Run[],
  style: TextStyle,
  widthPt = Number.MAX_SAFE_INTEGER,
): Line {
  const [line] = linesOf(runs, { fonts, style, widthPt, align: 'left' });
  return line ?? { pieces: [], widthPt: 0, adjustPt: 0, offsetPt: 0 };
}

/** A line that shows how much of the text fits, with an ellipsis where it does not. */
export function clippedLine(fonts: FontSet, words: Run, style: TextStyle, widthPt: number): Line {
  const whole = singleLine(fonts, [words], style);
  if (whole.widthPt <= widthPt) return whole;
  const characters = Array.from(words.text);
  const shares = Math.max(1, Math.floor((characters.length * widthPt) / whole.widthPt));
  for (let count = shares; count > 0; count -= 1) {
    const text = `${characters.slice(0, count).join('').trimEnd()}…`;
    const line = singleLine(fonts, [{ ...words, text }], style);
    if (line.widthPt <= widthPt) return line;
  }
  return whole;
}
