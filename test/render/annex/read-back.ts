import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingPdfTools } from '#test/scripts/pdf-tools.ts';
import { latin1 } from './make-pdf.ts';

/** True where the programs that read a PDF back are installed. */
export const canReadBack = missingPdfTools().length === 0;

function withFile<T>(bytes: Uint8Array, read: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'siap-annex-'));
  try {
    const path = join(folder, 'berkas.pdf');
    writeFileSync(path, bytes);
    return read(path, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of each page as a reader sees it, runs of white space made one blank. */
export function textOf(bytes: Uint8Array): readonly string[] {
  const text = withFile(bytes, (path) =>
    execFileSync('pdftotext', ['-layout', path, '-']),
  ).toString();
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/\s+/g, ' ').trim());
}

/** The file as another program locks it: anybody may open it, the owner's password is needed to edit. */
export function ownerLocked(
  bytes: Uint8Array,
  bits: string,
  packing: string,
): Uint8Array<ArrayBuffer> {
  return withFile(bytes, (path, folder) => {
    const out = join(folder, 'terkunci.pdf');
    const cipher = bits === '128' ? ['--use-aes=y'] : [];
    execFileSync('qpdf', [packing, path, '--encrypt', '', 'pemilik', bits, ...cipher, '--', out]);
    return new Uint8Array(readFileSync(out));
  });
}

/** What qpdf says of the file: a sentence without warnings, or it throws. */
export function checked(bytes: Uint8Array): string {
  return withFile(bytes, (path) => execFileSync('qpdf', ['--check', path])).toString();
}

export interface FontRow {
  readonly name: string;
  readonly isEmbedded: boolean;
}

export function fontsOf(bytes: Uint8Array): readonly FontRow[] {
  const table = withFile(bytes, (path) => execFileSync('pdffonts', [path])).toString();
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) => ({
      name: row.split(' ')[0] ?? '',
      isEmbedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/.exec(row)?.[1] === 'yes',
    }));
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue at a share of width and height from the upper left corner. */
  readonly at: (x: number, y: number) => readonly number[];
}

/** A page drawn at 36 dots per inch. `page` counts from 1. */
export function drawn(bytes: Uint8Array, page: number): Picture {
  const ppm = withFile(bytes, (path, folder) => {
    const out = join(folder, 'page');
    execFileSync('pdftoppm', [
      '-r',
      '36',
      '-f',
      `${page}`,
      '-l',
      `${page}`,
      '-singlefile',
      path,
      out,
    ]);
    return readFileSync(`${out}.ppm`);
  });
  const header = /^P6\s(\d+)\s(\d+)\s255\s/.exec(ppm.subarray(0, 40).toString('latin1'));
  const [all, width, height] = [header?.[0] ?? '', Number(header?.[1]), Number(header?.[2])];
  return {
    width,
    height,
    at: (x, y) => {
      const index = Math.floor(y * height) * width + Math.floor(x * width);
      return [...ppm.subarray(all.length + index * 3, all.length + index * 3 + 3)];
    },
  };
}

/** True where the bytes hold the word, outside compressed streams. */
export function holds(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes).includes(Buffer.from(latin1(word)));
}
