import type { Dossier } from '#domain/dossier.ts';
import type { AnnexPlan } from '../contract.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { baselineOf, plain, run, singleLine } from '../layout/paragraph.ts';
import { glued, indented, strip, withAnchor, withFirst, withGap } from '../layout/strip.ts';
import type { Strip } from '../layout/strip.ts';
import { labelColumn, pageShapes, palette, type } from '../page-style.ts';
import type { Orientation, TextStyle } from '../page-style.ts';

/** A line of the table of contents and of the bookmarks. */
export interface Heading {
  readonly anchor: string;
  readonly title: string;
  readonly depth: 1 | 2 | 3;
}

/** A part of the dossier; it begins on a new page. */
export interface Part {
  /** Printed at the head of its pages; empty for the cover, which has no head. */
  readonly title: string;
  readonly orientation: Orientation;
  readonly strips: readonly Strip[];
  readonly headings: readonly Heading[];
}

export interface PartContext {
  readonly dossier: Dossier;
  readonly annexes: readonly AnnexPlan[];
  readonly fonts: FontSet;
}

export function widthOfPage(orientation: Orientation): number {
  const shape = pageShapes[orientation];
  return shape.right - shape.left;
}

/** The title of a part, with a short gold line below it and a sentence that says what follows. */
export function partTitle(
  fonts: FontSet,
  heading: Heading,
  lead: string,
  widthPt: number,
): readonly Strip[] {
  const title = plain(fonts, heading.title, {
    style: type.part,
    widthPt,
    role: 'H1',
    face: 'heading',
    colour: palette.ink,
  });
  const line = strip({
    heightPt: 14,
    draw: (canvas, x, y) => canvas.box(x, y + 5, 34, 2.4, palette.accent),
  });
  const sentence =
    lead === ''
      ? []
      : plain(fonts, lead, {
          style: type.body,
          widthPt: Math.min(widthPt, 470),
          colour: palette.quiet,
        });
  return withAnchor(
    glued([...title, line, ...sentence, strip({ heightPt: 12, draw: () => undefined })]),
    heading.anchor,
  );
}

/** The title of a section inside a part. */
export function sectionTitle(fonts: FontSet, heading: Heading, widthPt: number): readonly Strip[] {
  const title = plain(fonts, heading.title, {
    style: type.section,
    widthPt,
    role: 'H2',
    face: 'heading',
    colour: palette.ink,
  });
  return withAnchor(withGap(glued(title), 22), heading.anchor);
}

/** Content in the right column, with its name in the left one beside the first line. */
export function labelled(
  fonts: FontSet,
  label: string,
  content: readonly Strip[],
  style: TextStyle,
): readonly Strip[] {
  const name = singleLine(fonts, [run(label, 'strong', palette.quiet)], type.label);
  return withFirst(indented(content, labelColumn), (first) => ({
    ...first,
    draw: (canvas, x, y) => {
      canvas.line(name, x, y + baselineOf(style), type.label.sizePt);
      first.draw(canvas, x, y);
    },
  }));
}

/** Width of the right column beside the labels. */
export function contentWidth(orientation: Orientation): number {
  return widthOfPage(orientation) - labelColumn;
}

/** A sentence that stands where nothing was written. */
export function nothing(fonts: FontSet, sentence: string, widthPt: number): readonly Strip[] {
  return plain(fonts, sentence, {
    style: type.body,
    widthPt,
    face: 'textItalic',
    colour: palette.quiet,
  });
}

/** A line across the column, with white space around it. */
export function divider(widthPt: number, gapPt: number): Strip {
  return strip({
    heightPt: 12,
    gapPt,
    staysWithNext: true,
    draw: (canvas, x, y) => {
      // At the top of a page the line of the head is there already.
      if (y <= canvas.shape.top) return;
      canvas.rule({ x, y }, { x: x + widthPt, y }, { colour: palette.rule, widthPt: 0.8 });
    },
  });
}
