import { PDFContext } from '@cantoo/pdf-lib';

/**
 * Compressed by the library's own code and not by the browser: every browser and version must give
 * the same bytes for the same dossier.
 */
export function deflated(bytes: Uint8Array): Uint8Array {
  return PDFContext.create().flateStream(bytes).contents;
}

export const flate = '/Filter /FlateDecode';
