/** Bytes of latin-1 text: what a PDF written by hand is made of. */
export function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A stream object with its dictionary entries, uncompressed. */
export function stream(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** A PDF of the given objects, numbered from 1; object 1 is the catalog. The xref table is right. */
export function pdfOf(objects: readonly string[], { trailer = '' } = {}): Uint8Array<ArrayBuffer> {
  let body = '%PDF-1.6\n%\xe2\xe3\xcf\xd3\n';
  const offsets: number[] = [];
  objects.forEach((object, i) => {
    offsets.push(body.length);
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return latin1(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${rows}` +
      `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

export interface PageSpec {
  readonly text: string;
  /** Entries of the page dictionary beside Type, Parent, Resources and Contents. */
  readonly entries?: string;
  /** Operators drawn before the text. */
  readonly operators?: string;
  /** Entries of its resources beside the font. */
  readonly resources?: string;
  /** In place of the reference to its one content stream. */
  readonly contents?: string;
}

/**
 * A PDF whose pages each say their text in Helvetica at (72, 120). Objects: 1 catalog, 2 pages,
 * 3 font, then a page and its content each; `more` follow.
 */
export function pdfWithPages(
  pages: readonly PageSpec[],
  { catalog = '', more = [] }: { catalog?: string; more?: readonly string[] } = {},
): Uint8Array<ArrayBuffer> {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap(
      (
        { text, entries = '/MediaBox [0 0 595 842]', operators = '', resources = '', contents },
        i,
      ) => [
        `<< /Type /Page /Parent 2 0 R ${entries} /Resources << /Font << /F1 3 0 R >> ${resources} >> /Contents ${contents ?? `${5 + 2 * i} 0 R`} >>`,
        stream(`${operators} BT /F1 18 Tf 72 120 Td (${text}) Tj ET`),
      ],
    ),
    ...more,
  ]);
}
