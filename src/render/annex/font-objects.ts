import { readFaceMetrics, tableAt } from '../fonts/font-face.ts';
import { deflated, flate } from './deflate.ts';
import type { PdfFile } from './pdf-file.ts';
import { latin1 } from './pdf-file.ts';
import { reference } from './pdf-syntax.ts';
import { subsetFont } from './subset-font.ts';

/**
 * Six capital letters before a name say that the font is a part of the whole one (ISO 32000-1,
 * 9.6.4). Two parts of one font need different letters, or a reader takes one for the other.
 */
export function subsetName(name: string, salt: string): string {
  // FNV-1a: the same name always gets the same letters.
  let hash = 0x811c9dc5;
  for (const char of salt + name) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  let letters = '';
  for (let i = 0; i < 6; i += 1) {
    letters += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return `${letters}+${name}`;
}

interface FontSpec {
  readonly objectNumber: number;
  /** PostScript name of the whole font. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Every character that was set in it. */
  readonly characters: string;
}

/** Writes a TrueType font, reduced to the characters used, whose codes are glyph numbers. */
export function writeFont(
  file: PdfFile,
  { objectNumber, name, bytes, characters }: FontSpec,
): void {
  const metrics = readFaceMetrics(bytes);
  // Two characters may share a glyph, such as the two spaces; it reads back as the first.
  const characterOf = new Map<number, string>();
  for (const character of characters) {
    const glyph = metrics.glyphOf[character.charCodeAt(0)] ?? 0;
    if (!characterOf.has(glyph)) characterOf.set(glyph, character);
  }
  const glyphs = Array.from(characterOf, ([glyph, character]) => ({ glyph, character })).toSorted(
    (a, b) => a.glyph - b.glyph,
  );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const descendant = file.reserve();
  const descriptor = file.reserve();
  const outlines = file.reserve();
  const unicode = file.reserve();
  const tagged = `/${subsetName(name, 'strip')}`;

  file.object(
    objectNumber,
    `<< /Type /Font /Subtype /Type0 /BaseFont ${tagged} /Encoding /Identity-H ` +
      `/DescendantFonts [${reference(descendant)}] /ToUnicode ${reference(unicode)} >>`,
  );
  const widths = glyphs.map(({ glyph }) => `${glyph} [${metrics.advanceOf[glyph] ?? 0}]`).join(' ');
  file.object(
    descendant,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${tagged} /CIDToGIDMap /Identity ` +
      `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ` +
      `/FontDescriptor ${reference(descriptor)} /DW 0 /W [${widths}] >>`,
  );
  file.object(
    descriptor,
    `<< /Type /FontDescriptor /FontName ${tagged} /Flags 4 ${descriptorMetrics(view)} ` +
      `/FontFile2 ${reference(outlines)} >>`,
  );
  const subset = subsetFont(
    bytes,
    glyphs.map(({ glyph }) => glyph),
  );
  file.stream(outlines, `${flate} /Length1 ${subset.length}`, deflated(subset));
  file.stream(unicode, flate, deflated(latin1(unicodeMap(glyphs))));
}

function descriptorMetrics(view: DataView): string {
  const head = tableAt(view, 'head');
  const hhea = tableAt(view, 'hhea');
  const thousandths = (units: number) => Math.round((units * 1000) / view.getUint16(head + 18));
  const box = [36, 38, 40, 42].map((at) => thousandths(view.getInt16(head + at)));
  const ascent = thousandths(view.getInt16(hhea + 4));
  const descent = thousandths(view.getInt16(hhea + 6));
  return `/FontBBox [${box.join(' ')}] /ItalicAngle 0 /Ascent ${ascent} /Descent ${descent} /CapHeight ${ascent} /StemV 80`;
}

/** Glyph numbers back to characters, so that the text can be searched and copied. */
function unicodeMap(glyphs: readonly { character: string; glyph: number }[]): string {
  const hex = (value: number) => value.toString(16).padStart(4, '0');
  const lines = glyphs.map(
    ({ character, glyph }) => `<${hex(glyph)}> <${hex(character.charCodeAt(0))}>`,
  );
  const blocks: string[] = [];
  // A block holds a hundred lines at most (Adobe technical note 5014).
  for (let from = 0; from < lines.length; from += 100) {
    const block = lines.slice(from, from + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
