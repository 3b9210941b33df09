/** How values are written in a PDF (ISO 32000-1, 7.3). */

/** At most five decimals, never an exponent. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 1e5) / 1e5;
  if (Object.is(rounded, -0)) return '0';
  return Math.abs(rounded) < 1e-4 && rounded !== 0 ? rounded.toFixed(5) : String(rounded);
}

/** Coordinates or a matrix, separated by spaces. */
export function decimals(values: readonly number[]): string {
  return values.map(decimal).join(' ');
}

export function reference(objectNumber: number): string {
  return `${objectNumber} 0 R`;
}

export function hexString(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return `<${hex}>`;
}

/** Text for people: plain where it is ASCII, else UTF-16 with its mark. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replaceAll(/[\\()]/g, '\\$&')})`;
  let hex = 'feff';
  for (let i = 0; i < text.length; i += 1) hex += text.charCodeAt(i).toString(16).padStart(4, '0');
  return `<${hex}>`;
}

/** 'D:20261124063200Z' for '2026-11-24T06:32:00.000Z'. */
export function pdfDate(instant: string): string {
  return `(D:${instant.replace(/\.\d+/, '').replaceAll(/[-T:]/g, '')})`;
}
