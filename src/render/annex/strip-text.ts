import { openFontSet } from '../fonts/font-set.ts';
import type { FontFiles } from '../fonts/font-set.ts';
import type { Colour } from '../page-style.ts';
import type { Face } from '../fonts/font-face.ts';
import { writeFont } from './font-objects.ts';
import type { PdfFile } from './pdf-file.ts';
import { decimal, decimals, reference } from './pdf-syntax.ts';

/** Faces that annex pages are headed and explained with. */
const stripFaces = ['text', 'strong', 'heading'] as const satisfies readonly Face[];
export type StripFace = (typeof stripFaces)[number];

const fontNames: Readonly<Record<StripFace, string>> = {
  text: 'SourceSans3-Regular',
  strong: 'SourceSans3-SemiBold',
  heading: 'PlusJakartaSans-Bold',
};

export interface Ink {
  readonly face: StripFace;
  readonly sizePt: number;
  readonly colour: Colour;
}

/** Sets and measures text for the pages that the assembler draws itself. */
export interface StripText {
  readonly width: (text: string, ink: Ink) => number;
  /** Operators that set the text with its baseline at (x, y), from the lower left corner. */
  readonly set: (text: string, x: number, y: number, ink: Ink) => string;
  /** The text, shortened with an ellipsis where it is wider than `widthPt`. */
  readonly fitted: (text: string, widthPt: number, ink: Ink) => string;
  /** Lines no wider than `widthPt`; a word that is wider alone is broken. */
  readonly lines: (text: string, widthPt: number, ink: Ink) => readonly string[];
  /** Entries of a Font resource dictionary. Every face that a page sets must be named in it. */
  readonly resources: (faces: readonly StripFace[]) => string;
  /** Writes the fonts, reduced to what was set; to be called once, after the last page. */
  readonly writeFonts: () => void;
}

export function openStripText(file: PdfFile, files: FontFiles): StripText {
  const fonts = openFontSet(files);
  const numbers = new Map(stripFaces.map((face) => [face, file.reserve()]));
  const used = new Set<StripFace>();

  function numberOf(face: StripFace): number {
    const objectNumber = numbers.get(face);
    if (objectNumber === undefined) throw new Error(`No font for ${face}`);
    return objectNumber;
  }

  const width = (text: string, { face, sizePt }: Ink) =>
    (fonts.shape(face, text).width * sizePt) / 1000;

  function fitted(text: string, widthPt: number, ink: Ink): string {
    if (width(text, ink) <= widthPt) return text;
    const characters = Array.from(text);
    while (characters.length > 0 && width(`${characters.join('')}…`, ink) > widthPt) {
      characters.pop();
    }
    return `${characters.join('').trimEnd()}…`;
  }

  function lines(text: string, widthPt: number, ink: Ink): readonly string[] {
    const all: string[] = [];
    let line = '';
    for (const word of text.split(/\s+/).filter((each) => each !== '')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (width(longer, ink) <= widthPt) {
        line = longer;
        continue;
      }
      if (line !== '') all.push(line);
      line = '';
      for (const character of word) {
        if (width(line + character, ink) > widthPt) {
          all.push(line);
          line = '';
        }
        line += character;
      }
    }
    return line === '' ? all : [...all, line];
  }

  return {
    width,
    fitted,
    lines,
    set: (text, x, y, ink) => {
      used.add(ink.face);
      const { hex } = fonts.shape(ink.face, text);
      return `BT ${ink.colour} rg /${ink.face} ${decimal(ink.sizePt)} Tf 1 0 0 1 ${decimals([x, y])} Tm <${hex}> Tj ET`;
    },
    resources: (faces) => faces.map((face) => `/${face} ${reference(numberOf(face))}`).join(' '),
    writeFonts: () => {
      for (const face of stripFaces.filter((each) => used.has(each))) {
        writeFont(file, {
          objectNumber: numberOf(face),
          name: fontNames[face],
          bytes: files[face],
          characters: fonts.usedCharacters(face),
        });
      }
    },
  };
}
