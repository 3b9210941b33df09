/** Reading and rewriting TrueType tables (OpenType specification, 'glyf' and 'loca'). */
interface Table {
  readonly at: number;
  readonly length: number;
}

/** Tables that a PDF needs of an embedded font; the character map is in the PDF itself. */
const keptTags = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const;

const isCompound = -1;
/** Flags of a part of a compound glyph. */
const hasWords = 0x1;
const hasScale = 0x8;
const hasMore = 0x20;
const hasTwoScales = 0x40;
const hasMatrix = 0x80;

/**
 * The font with the outlines of the given glyphs alone. Glyphs keep their numbers, so text is
 * encoded the same before and after. Throws on a file that is no TrueType font: the files are ours.
 */
export function subsetFont(font: Uint8Array, glyphs: Iterable<number>): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = tablesOf(view);
  const kept = closure(view, tables, glyphs);
  const { glyf, loca } = outlinesOf(font, view, tables, kept);
  const head = bytesOf(font, need(tables, 'head')).slice();
  // Long offsets; the checksum of the whole file is not looked at inside a PDF.
  new DataView(head.buffer).setUint16(50, 1);
  new DataView(head.buffer).setUint32(8, 0);
  const rewritten = new Map<string, Uint8Array>([
    ['glyf', glyf],
    ['loca', loca],
    ['head', head],
  ]);
  const parts = keptTags.flatMap((tag) => {
    const old = tables.get(tag);
    const bytes = rewritten.get(tag) ?? (old === undefined ? null : bytesOf(font, old));
    return bytes === null ? [] : [{ tag, bytes }];
  });
  return fontFile(parts);
}

function tablesOf(view: DataView): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const entry = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    tables.set(tag, { at: view.getUint32(entry + 8), length: view.getUint32(entry + 12) });
  }
  return tables;
}

function need(tables: ReadonlyMap<string, Table>, tag: string): Table {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`The font has no table ${tag}`);
  return table;
}

function bytesOf(font: Uint8Array, { at, length }: Table): Uint8Array {
  return font.subarray(at, at + length);
}

/** Where the outline of a glyph stands in 'glyf', as [from, to). */
function outlineAt(
  view: DataView,
  tables: ReadonlyMap<string, Table>,
  glyph: number,
): readonly [number, number] {
  const isLong = view.getUint16(need(tables, 'head').at + 50) === 1;
  const loca = need(tables, 'loca').at;
  const offset = (index: number) =>
    isLong ? view.getUint32(loca + index * 4) : view.getUint16(loca + index * 2) * 2;
  return [offset(glyph), offset(glyph + 1)];
}

/** The glyphs and all that they are put together from. Glyph 0 stands for what is missing. */
function closure(
  view: DataView,
  tables: ReadonlyMap<string, Table>,
  glyphs: Iterable<number>,
): ReadonlySet<number> {
  const kept = new Set([0, ...glyphs]);
  for (const glyph of kept) {
    const [from, to] = outlineAt(view, tables, glyph);
    if (from === to) continue;
    const start = need(tables, 'glyf').at + from;
    if (view.getInt16(start) === isCompound) partsOf(view, start).forEach((part) => kept.add(part));
  }
  return kept;
}

function partsOf(view: DataView, start: number): readonly number[] {
  const parts: number[] = [];
  let at = start + 10;
  for (;;) {
    const flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += 4 + (flags & hasWords ? 4 : 2);
    if (flags & hasScale) at += 2;
    else if (flags & hasTwoScales) at += 4;
    else if (flags & hasMatrix) at += 8;
    if (!(flags & hasMore)) return parts;
  }
}

function outlinesOf(
  font: Uint8Array,
  view: DataView,
  tables: ReadonlyMap<string, Table>,
  kept: ReadonlySet<number>,
): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const count = view.getUint16(need(tables, 'maxp').at + 4);
  const source = bytesOf(font, need(tables, 'glyf'));
  const outlines: Uint8Array[] = [];
  const loca = new DataView(new ArrayBuffer((count + 1) * 4));
  let size = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    loca.setUint32(glyph * 4, size);
    if (!kept.has(glyph)) continue;
    const outline = source.subarray(...outlineAt(view, tables, glyph));
    outlines.push(outline);
    size += padded(outline.length);
  }
  loca.setUint32(count * 4, size);
  const glyf = new Uint8Array(size);
  let at = 0;
  for (const outline of outlines) {
    glyf.set(outline, at);
    at += padded(outline.length);
  }
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function fontFile(parts: readonly { tag: string; bytes: Uint8Array }[]): Uint8Array {
  const headerSize = 12 + parts.length * 16;
  const size = parts.reduce((sum, { bytes }) => sum + padded(bytes.length), headerSize);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(parts.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, parts.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * parts.length - 16 * 2 ** power);
  let at = headerSize;
  parts.forEach(({ tag, bytes }, i) => {
    const entry = 12 + i * 16;
    file.set(bytes, at);
    for (let byte = 0; byte < 4; byte += 1) view.setUint8(entry + byte, tag.charCodeAt(byte));
    view.setUint32(entry + 4, checksum(view, at, padded(bytes.length)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    at += padded(bytes.length);
  });
  return file;
}

function checksum(view: DataView, at: number, length: number): number {
  let sum = 0;
  for (let i = at; i < at + length; i += 4) sum = (sum + view.getUint32(i)) >>> 0;
  return sum;
}
