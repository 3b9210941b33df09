import { faces, readFaceMetrics } from './font-face.ts';
import type { Face, FaceMetrics } from './font-face.ts';

/** The bytes of each face's TrueType file. */
export type FontFiles = Readonly<Record<Face, Uint8Array>>;

/** A word as the page needs it. */
export interface Shaped {
  /** Glyph indices, four hexadecimal digits each. */
  readonly hex: string;
  /** Thousandths of an em. */
  readonly width: number;
}

/** A character that no face can draw; it is printed as a visible box instead. */
export interface MissingGlyph {
  readonly character: string;
  /** Where the text stands, in words for the reader. */
  readonly place: string;
}

/** Measures and encodes text, and remembers which glyphs were used and which were missing. */
export interface FontSet {
  readonly files: FontFiles;
  readonly shape: (face: Face, text: string) => Shaped;
  /** Says where the texts that follow belong, for the report of missing glyphs. */
  readonly standAt: (place: string) => void;
  readonly usedCharacters: (face: Face) => string;
  readonly missing: () => readonly MissingGlyph[];
}

const replacements = ['\u25a1', '\u2022', '?'] as const;
/** Characters that direct or join and have no picture of their own. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;

function replacementIn(metrics: FaceMetrics): string {
  return replacements.find((mark) => metrics.glyphOf[mark.charCodeAt(0)] !== 0) ?? '?';
}

interface OpenFace {
  readonly metrics: FaceMetrics;
  readonly replacement: string;
  readonly cache: Map<string, Shaped>;
  readonly used: Set<string>;
}

function openFace(file: Uint8Array): OpenFace {
  const metrics = readFaceMetrics(file);
  return { metrics, replacement: replacementIn(metrics), cache: new Map(), used: new Set() };
}

/** Opens the font files once per dossier. */
export function openFontSet(files: FontFiles): FontSet {
  const open = new Map(faces.map((face) => [face, openFace(files[face])]));
  const missing = new Map<string, MissingGlyph>();
  let place = '';

  function faceOf(face: Face): OpenFace {
    const found = open.get(face);
    if (found === undefined) throw new Error(`No font file for ${face}`);
    return found;
  }

  function drawable(face: OpenFace, character: string): string {
    if (character.length === 1 && face.metrics.glyphOf[character.charCodeAt(0)] !== 0) {
      return character;
    }
    const key = `${character} ${place}`;
    if (!missing.has(key)) missing.set(key, { character, place });
    return face.replacement;
  }

  function shapeAnew(face: OpenFace, text: string): { shaped: Shaped; isWhole: boolean } {
    let hex = '';
    let width = 0;
    let isWhole = true;
    for (const character of text.normalize('NFC')) {
      if (unseen.test(character)) continue;
      const drawn = drawable(face, character);
      if (drawn !== character) isWhole = false;
      const glyph = face.metrics.glyphOf[drawn.charCodeAt(0)] ?? 0;
      face.used.add(drawn);
      hex += glyph.toString(16).padStart(4, '0');
      width += face.metrics.advanceOf[glyph] ?? 0;
    }
    return { shaped: { hex, width }, isWhole };
  }

  return {
    files,
    shape: (name, text) => {
      const face = faceOf(name);
      const known = face.cache.get(text);
      if (known !== undefined) return known;
      const { shaped, isWhole } = shapeAnew(face, text);
      // A word with a missing glyph is looked at each time, so that each place is reported.
      if (isWhole) face.cache.set(text, shaped);
      return shaped;
    },
    standAt: (next) => {
      place = next;
    },
    usedCharacters: (name) => [...faceOf(name).used].toSorted().join(''),
    missing: () => [...missing.values()],
  };
}
