import type { FoundKind } from './file-problem.ts';

const kindOfExtension: Readonly<Record<string, FoundKind>> = {
  pdf: 'pdf',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  jpe: 'jpeg',
  jfif: 'jpeg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  heic: 'heic',
  heif: 'heic',
  tif: 'tiff',
  tiff: 'tiff',
  bmp: 'bmp',
  docx: 'office',
  xlsx: 'office',
  pptx: 'office',
  doc: 'old-office',
  xls: 'old-office',
  ppt: 'old-office',
  htm: 'html',
  html: 'html',
  svg: 'svg',
};

const kindOfMediaType: Readonly<Record<string, FoundKind>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
};

/** How far into a file readers look for the header of a PDF that has something before it. */
const pdfHeaderWithin = 1024;

/** What a file claims to be: by the end of its name, else by its media type, else null. */
export function declaredKind(name: string, mediaType: string): FoundKind | null {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return kindOfExtension[extension] ?? kindOfMediaType[mediaType] ?? null;
}

/** What a file is, by its first bytes alone. */
export function foundKind(bytes: Uint8Array): FoundKind {
  const head = String.fromCharCode(...bytes.subarray(0, pdfHeaderWithin));
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.includes('%PDF-')) return 'pdf';
  return otherKind(head);
}

function otherKind(head: string): FoundKind {
  if (/^GIF8[79]a/.test(head)) return 'gif';
  if (/^RIFF[^]{4}WEBP/.test(head)) return 'webp';
  if (/^[^]{4}ftyp(hei|hev|mif1|msf1|avif)/.test(head)) return 'heic';
  if (/^(II\*\0|MM\0\*)/.test(head)) return 'tiff';
  if (head.startsWith('PK\x03\x04')) return 'office';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'old-office';
  if (/^BM[^]{4}\0\0\0\0/.test(head)) return 'bmp';
  // The mark of UTF-8 may stand before the first tag.
  const markup = head
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  if (/^<(!doctype html|html|head|body)/.test(markup)) return 'html';
  if (/^(<\?xml[^>]*>\s*)?(<!doctype svg[^>]*>\s*)?<svg/.test(markup)) return 'svg';
  return 'unknown';
}
