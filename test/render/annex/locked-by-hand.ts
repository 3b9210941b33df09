import { createHash } from 'node:crypto';
import { concat, latin1, pdfOf } from './make-pdf.ts';

/** What fills a password up to 32 bytes (ISO 32000-1, algorithm 2): here the whole of an empty one. */
const padding = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
);
const id = Buffer.from('00112233445566778899aabbccddeeff', 'hex');

function md5(...parts: readonly Uint8Array[]): Uint8Array {
  return createHash('md5')
    .update(concat(...parts))
    .digest();
}

function rc4(key: Uint8Array, input: Uint8Array): Uint8Array {
  const s = Array.from({ length: 256 }, (_, i) => i);
  const swap = (a: number, b: number) => ([s[a], s[b]] = [s[b] ?? 0, s[a] ?? 0]);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (s[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let j = 0;
  return input.map((byte, n) => {
    const i = (n + 1) & 255;
    j = (j + (s[i] ?? 0)) & 255;
    swap(i, j);
    return byte ^ (s[((s[i] ?? 0) + (s[j] ?? 0)) & 255] ?? 0);
  });
}

/** A string in brackets, every byte that could be taken for syntax escaped. */
function literal(bytes: Uint8Array): string {
  return `(${Array.from(bytes, (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')})`;
}

/**
 * A file of one page that old programs would lock with an owner's password (RC4, 40 bits): it shows
 * the last colour of a palette that is written as an encrypted string in brackets.
 */
export function lockedPalette(palette: Uint8Array): Uint8Array<ArrayBuffer> {
  const owner = rc4(md5(padding).subarray(0, 5), padding);
  const permissions = Uint8Array.of(0xfc, 0xff, 0xff, 0xff);
  const key = md5(padding, owner, permissions, id).subarray(0, 5);
  const locked = (object: number, bytes: Uint8Array) =>
    rc4(md5(key, Uint8Array.of(object, 0, 0, 0, 0)).subarray(0, 10), bytes);
  const sealed = (object: number, content: string, entries = '') =>
    `<< ${entries} /Length ${content.length} >>\nstream\n${Buffer.from(locked(object, latin1(content))).toString('latin1')}\nendstream`;
  const last = palette.length / 3 - 1;
  const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString('hex')}>`;
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Im 5 0 R >> >> >>',
      sealed(4, 'q 595 0 0 842 0 0 cm /Im Do Q'),
      sealed(
        5,
        String.fromCharCode(last),
        '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace 6 0 R',
      ),
      `[/Indexed /DeviceRGB ${last} ${literal(locked(6, palette))}]`,
      `<< /Filter /Standard /V 1 /R 2 /P -4 /O ${hex(owner)} /U ${hex(rc4(key, padding))} >>`,
    ],
    { trailer: `/Encrypt 7 0 R /ID [${hex(id)} ${hex(id)}]` },
  );
}
