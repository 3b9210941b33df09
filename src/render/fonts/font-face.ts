/** Faces of the dossier; each is one TrueType file that is embedded as a subset. */
export const faces = ['text', 'textItalic', 'strong', 'strongItalic', 'heading'] as const;
export type Face = (typeof faces)[number];

/** What measuring and checking need of a TrueType file. Widths are in thousandths of an em. */
export interface FaceMetrics {
  /** Glyph index of each UTF-16 unit; 0 where the font has none. */
  readonly glyphOf: Uint16Array;
  /** Advance of each glyph. */
  readonly advanceOf: Uint16Array;
}

const planeSize = 0x10000;

/** Where a table of a TrueType file begins. */
export function tableAt(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    if (name === tag) return view.getUint32(entry + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

function unicodeSubtable(view: DataView, cmap: number): number {
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    if (view.getUint16(at) === 4) return at;
  }
  throw new Error('The font has no character map of format 4');
}

function readGlyphs(view: DataView): Uint16Array {
  const glyphs = new Uint16Array(planeSize);
  const at = unicodeSubtable(view, tableAt(view, 'cmap'));
  const doubled = view.getUint16(at + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = view.getUint16(at + 14 + segment);
    const start = view.getUint16(at + 16 + doubled + segment);
    const delta = view.getUint16(at + 16 + doubled * 2 + segment);
    const offsetAt = at + 16 + doubled * 3 + segment;
    const offset = view.getUint16(offsetAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const raw = offset === 0 ? code : view.getUint16(offsetAt + offset + (code - start) * 2);
      glyphs[code] = raw === 0 ? 0 : (raw + delta) & 0xffff;
    }
  }
  return glyphs;
}

/** Metrics of a TrueType file. Throws on a file that is none: the files are ours. */
export function readFaceMetrics(file: Uint8Array): FaceMetrics {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const unitsPerEm = view.getUint16(tableAt(view, 'head') + 18);
  const metricCount = view.getUint16(tableAt(view, 'hhea') + 34);
  const glyphCount = view.getUint16(tableAt(view, 'maxp') + 4);
  const hmtx = tableAt(view, 'hmtx');
  const advanceOf = new Uint16Array(glyphCount);
  for (let glyph = 0; glyph < glyphCount; glyph += 1) {
    const units = view.getUint16(hmtx + Math.min(glyph, metricCount - 1) * 4);
    // The PDF states widths as whole thousandths; measuring must not know better than the reader.
    advanceOf[glyph] = Math.trunc((units * 1000) / unitsPerEm);
  }
  return { glyphOf: readGlyphs(view), advanceOf };
}
