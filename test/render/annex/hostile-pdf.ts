import { PDFDocument } from '@cantoo/pdf-lib';
import { concat, latin1, pdfOf, pdfWithPages } from './make-pdf.ts';

const threePages = [{ text: 'Satu' }, { text: 'Dua' }, { text: 'Tiga' }];

/** Three plain pages that say Satu, Dua, Tiga. */
export function goodPdf(): Uint8Array<ArrayBuffer> {
  return pdfWithPages(threePages);
}

export function cutShort(bytes: Uint8Array, share = 0.7): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes.subarray(0, Math.floor(bytes.length * share)));
}

/** Every offset of the xref table points elsewhere. */
export function withWrongXref(): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder('latin1').decode(goodPdf());
  return latin1(text.replaceAll(/\d{10} 00000 n/g, '0000000007 00000 n'));
}

export function withGarbageBefore(): Uint8Array<ArrayBuffer> {
  return concat(latin1('X-Mailer: garbage\r\n\r\n\0\0\0'), goodPdf());
}

export function withCircularTree(): Uint8Array<ArrayBuffer> {
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>',
    '<< /Type /Pages /Kids [4 0 R 2 0 R] /Count 2 >>',
    '<< /Type /Page /Parent 3 0 R /MediaBox [0 0 595 842] /Resources << >> >>',
  ]);
}

export function withoutPages(): Uint8Array<ArrayBuffer> {
  return pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']);
}

/** Encrypted with AES-256; without a user's password anybody may open it. */
export async function encrypted(
  userPassword: string,
  bytes: Uint8Array = goodPdf(),
): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  document.encrypt({ ownerPassword: 'rahasia', userPassword, permissions: {} });
  return new Uint8Array(await document.save());
}
