import { latin1 } from './pdf-file.ts';
import type { Box } from './pdf-pages.ts';
import { decimals, hexString, reference } from './pdf-syntax.ts';

/** Flag 4 keeps the link in print, as archives ask; no frame is drawn around it. */
function link(box: Box, action: string): string {
  const rect = decimals([box.x0, box.y0, box.x1, box.y1]);
  return `<< /Type /Annot /Subtype /Link /Rect [${rect}] /F 4 /Border [0 0 0] ${action} >>`;
}

export function linkToPage(box: Box, pageObject: number): string {
  return link(box, `/Dest ${topOf(pageObject)}`);
}

/** The reader keeps its zoom. */
export function topOf(pageObject: number): string {
  return `[${reference(pageObject)} /XYZ null null null]`;
}

/** Addresses are ASCII (RFC 3986); anything else in them is escaped. */
export function linkTo(box: Box, uri: string): string {
  // Half of a surrogate pair has no escape.
  const whole = uri.replaceAll(/\p{Surrogate}/gu, '');
  const ascii = encodeURI(whole).replaceAll('%25', '%');
  return link(box, `/A << /Type /Action /S /URI /URI ${hexString(latin1(ascii))} >>`);
}
