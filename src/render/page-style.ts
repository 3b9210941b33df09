/** Sizes in points (1/72 inch), from the upper left corner of the page. A4. */
export interface PageShape {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Where the text area begins and ends. */
  readonly top: number;
  readonly bottom: number;
  readonly headerBaseline: number;
  readonly footerBaseline: number;
}

export type Orientation = 'portrait' | 'landscape';

const a4Short = 595.28;
const a4Long = 841.89;
/** 25 mm on the side that is punched or stapled, 20 mm on the other. */
const bindingMargin = 70.87;
const outerMargin = 56.69;

export const pageShapes: Readonly<Record<Orientation, PageShape>> = {
  portrait: {
    width: a4Short,
    height: a4Long,
    left: bindingMargin,
    right: a4Short - outerMargin,
    top: 82,
    bottom: a4Long - 68,
    headerBaseline: 48,
    footerBaseline: a4Long - 36,
  },
  landscape: {
    width: a4Long,
    height: a4Short,
    left: outerMargin,
    right: a4Long - outerMargin,
    // A landscape page is bound at its upper edge.
    top: 96,
    bottom: a4Short - 60,
    headerBaseline: 66,
    footerBaseline: a4Short - 34,
  },
};

/** Red, green and blue as a PDF operand. */
export type Colour = string;

function colour(hex: string): Colour {
  return [1, 3, 5]
    .map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(3))
    .join(' ');
}

/** The colours of the screen, so that paper and screen are recognised as one. */
export const palette = {
  ink: colour('#12305c'),
  text: colour('#1f2937'),
  quiet: colour('#566173'),
  action: colour('#00797a'),
  actionTint: colour('#e0f1f0'),
  actionSoft: colour('#9fd0cd'),
  accent: colour('#c08a2b'),
  accentTint: colour('#fbf0da'),
  accentText: colour('#7a5514'),
  alarm: colour('#a3261f'),
  alarmTint: colour('#fbe6e4'),
  rule: colour('#d9dee6'),
  ground: colour('#f6f5f1'),
  white: colour('#ffffff'),
} as const;

export interface TextStyle {
  readonly sizePt: number;
  readonly leadingPt: number;
}

export const type = {
  body: { sizePt: 10.5, leadingPt: 15 },
  small: { sizePt: 8.5, leadingPt: 11.5 },
  table: { sizePt: 9, leadingPt: 12 },
  tableTight: { sizePt: 8, leadingPt: 10.5 },
  label: { sizePt: 8.5, leadingPt: 15 },
  question: { sizePt: 10.5, leadingPt: 14.5 },
  part: { sizePt: 21, leadingPt: 26 },
  section: { sizePt: 14.5, leadingPt: 19 },
  item: { sizePt: 12, leadingPt: 16 },
} as const satisfies Record<string, TextStyle>;

/** Width of the column that holds the names of an indicator's parts, with its gap. */
export const labelColumn = 86;
