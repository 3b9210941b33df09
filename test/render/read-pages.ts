import { PDFArray, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import type { PDFPage } from '@cantoo/pdf-lib';
import { faces, readFaceMetrics } from '#render/fonts/font-face.ts';
import type { Face, FaceMetrics } from '#render/fonts/font-face.ts';
import { nodeFonts } from './node-fonts.ts';

/** A line of text as it stands on a page: points from the lower left corner. */
export interface ReadLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly ReadLine[];
  readonly text: string;
  readonly linkCount: number;
  readonly operators: string;
}

interface Decoder {
  readonly metrics: FaceMetrics;
  readonly characterOf: ReadonlyMap<number, string>;
}

function decoderFor(face: Face): Decoder {
  const metrics = readFaceMetrics(nodeFonts()[face]);
  const characterOf = new Map<number, string>();
  metrics.glyphOf.forEach((glyph, code) => {
    if (glyph !== 0 && !characterOf.has(glyph)) characterOf.set(glyph, String.fromCharCode(code));
  });
  return { metrics, characterOf };
}

const decoders = faces.map(decoderFor);
/** jsPDF counts its own fourteen fonts first. */
const firstResource = 15;

function operatorsOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  return streams
    .map((each) => page.doc.context.lookup(each))
    .flatMap((stream) =>
      stream instanceof PDFRawStream ? [decodePDFRawStream(stream).decode()] : [],
    )
    .map((bytes) => new TextDecoder('latin1').decode(bytes))
    .join('\n');
}

function readBlock(x: number, y: number, operators: string): ReadLine {
  let text = '';
  let width = 0;
  let decoder = decoders[0];
  let size = 0;
  const parts = /\/F(\d+) ([\d.]+) Tf|<([0-9a-f]+)>|(-?[\d.]+)(?= <)/gu;
  for (const [, resource, sizePt, hex, kern] of operators.matchAll(parts)) {
    if (resource !== undefined && sizePt !== undefined) {
      decoder = decoders[Number(resource) - firstResource];
      size = Number(sizePt);
    } else if (kern !== undefined) width -= (Number(kern) * size) / 1000;
    for (const code of hex?.match(/.{4}/gu) ?? []) {
      const glyph = Number.parseInt(code, 16);
      text += decoder?.characterOf.get(glyph) ?? '';
      width += ((decoder?.metrics.advanceOf[glyph] ?? 0) * size) / 1000;
    }
  }
  return { text: text.replaceAll('\u00a0', ' '), x, y, width };
}

function readPage(page: PDFPage): ReadPage {
  const lines: ReadLine[] = [];
  const blocks = /BT 1 0 0 1 (-?[\d.]+) (-?[\d.]+) Tm ([^]*?)ET/gu;
  const operators = operatorsOf(page);
  for (const [, x, y, block] of operators.matchAll(blocks)) {
    lines.push(readBlock(Number(x), Number(y), block ?? ''));
  }
  const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  return {
    width: page.getWidth(),
    height: page.getHeight(),
    lines,
    text: lines.map((line) => line.text).join('\n'),
    linkCount: annotations?.size() ?? 0,
    operators,
  };
}

/** Reads the authored pages back as a reader would see them. */
export async function readPages(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.getPages().map(readPage);
}
