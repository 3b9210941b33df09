import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { jsPDF } from 'jspdf';
import { nodeFonts } from '../../render/node-fonts.ts';
import { jpegOf, notice, scannedPage } from './picture.ts';
import { turnedBack } from './raster.ts';

/** One page of a generated document. */
export interface DocumentPage {
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface DocumentOptions {
  readonly isLandscape?: boolean;
  /** Locks the file against changes; it still opens without a password. */
  readonly ownerPassword?: string;
}

const fixedDate = "D:20260105080000+08'00'";
const fixedId = '00112233445566778899AABBCCDDEEFF';

function binary(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function newDocument({ isLandscape = false, ownerPassword }: DocumentOptions): jsPDF {
  const pdf = new jsPDF({
    unit: 'mm',
    format: 'a4',
    orientation: isLandscape ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
    ...(ownerPassword === undefined
      ? {}
      : { encryption: { userPassword: '', ownerPassword, userPermissions: ['print'] } }),
  });
  pdf.setFileId(fixedId);
  pdf.setCreationDate(fixedDate);
  const fonts = nodeFonts();
  pdf.addFileToVFS('text.ttf', binary(fonts.text));
  pdf.addFont('text.ttf', 'Text', 'normal');
  pdf.addFileToVFS('strong.ttf', binary(fonts.strong));
  pdf.addFont('strong.ttf', 'Text', 'bold');
  return pdf;
}

/** A text PDF with embedded fonts, each page headed by the notice. */
export function documentOf(
  pages: readonly DocumentPage[],
  options: DocumentOptions = {},
): Uint8Array {
  const pdf = newDocument(options);
  const width = pdf.internal.pageSize.getWidth() - 40;
  pages.forEach(({ heading, lines }, index) => {
    if (index > 0) pdf.addPage();
    pdf.setFont('Text', 'bold').setFontSize(11).setTextColor(150, 100, 20);
    pdf.text(notice, 20, 18);
    pdf.setFontSize(15).setTextColor(20, 40, 80);
    pdf.text(pdf.splitTextToSize(heading, width), 20, 30);
    pdf.setFont('Text', 'normal').setFontSize(11).setTextColor(30, 30, 30);
    let top = 46;
    for (const line of lines) {
      const wrapped: string[] = pdf.splitTextToSize(line, width);
      pdf.text(wrapped, 20, top);
      top += wrapped.length * 6 + 2;
    }
    pdf
      .setFontSize(9)
      .text(
        `Halaman ${String(index + 1)} dari ${String(pages.length)} (contoh)`,
        20,
        285 > width + 60 ? 285 : 200,
      );
  });
  return new Uint8Array(pdf.output('arraybuffer'));
}

/** A PDF of pages that lay turned on the scanner; the page dictionary turns them upright again. */
export async function scanOf(
  pages: readonly { readonly lines: readonly string[]; readonly turn: 0 | 90 | 180 | 270 }[],
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  for (const { lines, turn } of pages) {
    const raster = turnedBack(scannedPage(lines), turn / 90);
    const image = await pdf.embedJpg(jpegOf(raster));
    const isLying = raster.width > raster.height;
    const size: [number, number] = isLying ? [841.89, 595.28] : [595.28, 841.89];
    const page = pdf.addPage(size);
    page.drawImage(image, { x: 0, y: 0, width: size[0], height: size[1] });
    page.setRotation(degrees(turn));
  }
  return await pdf.save({ useObjectStreams: false });
}

/** The first part of a document: what is left when a copy broke off. */
export function cutOff(bytes: Uint8Array, part = 0.6): Uint8Array {
  return bytes.slice(0, Math.floor(bytes.length * part));
}
