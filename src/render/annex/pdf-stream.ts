import { PDFArray, PDFDict, PDFName, PDFNumber, decodePDFRawStream } from '@cantoo/pdf-lib';
import type { PDFRawStream } from '@cantoo/pdf-lib';

/**
 * The bytes of a stream with its filters undone, or null where that cannot be done: a filter for
 * pictures, a damaged stream, or rows stored as differences (which no content stream uses).
 */
export function decodedStream(stream: PDFRawStream): Uint8Array | null {
  if (hasPredictor(stream)) return null;
  try {
    return decodePDFRawStream(stream).decode();
  } catch {
    // The library throws whatever its decoders stumble over; to the caller it is one fact.
    return null;
  }
}

function hasPredictor(stream: PDFRawStream): boolean {
  const parms = stream.dict.lookup(PDFName.of('DecodeParms'));
  const all = parms instanceof PDFArray ? parms.asArray().map((_, i) => parms.lookup(i)) : [parms];
  return all.some((each) => {
    const predictor = each instanceof PDFDict ? each.lookup(PDFName.of('Predictor')) : undefined;
    return predictor instanceof PDFNumber && predictor.asNumber() > 1;
  });
}
