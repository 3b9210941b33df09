import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { jsPDF } from 'jspdf';
import { sha256 } from '#domain/ids.ts';
import { assemble } from '#render/annex/assemble.ts';
import { planAnnex } from '#render/annex/plan-annex.ts';
import type { AnnexPlan, AuthoredPdf } from '#render/contract.ts';
import type { FontFiles } from '#render/fonts/font-set.ts';
import { concat } from './make-pdf.ts';

function fontFile(path: string): Uint8Array {
  return new Uint8Array(readFileSync(`node_modules/@expo-google-fonts/${path}`));
}

export const fonts: FontFiles = {
  text: fontFile('source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  textItalic: fontFile('source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf'),
  strong: fontFile('source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  strongItalic: fontFile('source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf'),
  heading: fontFile('plus-jakarta-sans/700Bold/PlusJakartaSans_700Bold.ttf'),
};

/** Two authored pages in an embedded font; the first links to the second and to an annex. */
export function authoredOf(label = 'X1-a'): AuthoredPdf {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', putOnlyUsedFonts: true });
  doc.setFileId('00000000000000000000000000000000');
  doc.setCreationDate("D:20261124063200+00'00'");
  doc.addFileToVFS('text.ttf', Buffer.from(fonts.text).toString('latin1'));
  doc.addFont('text.ttf', 'body', 'normal');
  doc.setFont('body', 'normal');
  doc.text('Berkas usulan', 80, 120);
  doc.link(80, 100, 100, 24, { pageNumber: 2 });
  doc.addPage();
  doc.text('Daftar bukti', 80, 120);
  return {
    bytes: new Uint8Array(doc.output('arraybuffer')),
    pageCount: 2,
    outline: [
      { title: 'Sampul', pageIndex: 0, children: [] },
      {
        title: 'Bukti – daftar',
        pageIndex: 1,
        children: [{ title: 'Satu', pageIndex: 1, children: [] }],
      },
    ],
    annexLinks: [{ pageIndex: 1, rect: { x: 80, y: 700, width: 60, height: 14 }, label }],
    title: 'Usulan P4 – Kabupaten “Contoh”',
    author: 'Dinas Contoh (bukan data resmi)',
    language: 'id-ID',
    createdAt: '2026-11-24T06:32:00.000Z',
    contentSha256: 'ab'.repeat(32),
  };
}

export interface TestFile {
  readonly name: string;
  /** Null for a file that is named but not on this machine. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly title?: string;
}

/** The plans of files in order, labelled X1-a, X1-b …, and the store they are read from. */
export async function plansOf(files: readonly TestFile[]) {
  const store = new Map<string, ArrayBuffer>();
  const plans: AnnexPlan[] = [];
  const readFile = (hash: string) => Promise.resolve(store.get(hash) ?? null);
  for (const [i, { name, bytes, title }] of files.entries()) {
    const hash = createHash('sha256')
      .update(bytes ?? name)
      .digest('hex');
    if (bytes !== null) store.set(hash, bytes.slice().buffer);
    const label = `X1-${String.fromCharCode(97 + i)}`;
    const record = { label, title: title ?? name, fileName: name, mediaType: '' };
    plans.push(await planAnnex({ ...record, sha256: sha256.parse(hash) }, readFile));
  }
  return { plans, readFile, store };
}

export interface MadeDossier {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly plans: readonly AnnexPlan[];
  readonly pageCount: number;
}

/** Assembles the authored pages with the files; throws where that fails. */
export async function dossierOf(files: readonly TestFile[]): Promise<MadeDossier> {
  const { plans, readFile } = await plansOf(files);
  const chunks: Uint8Array[] = [];
  const made = await assemble(
    { authored: authoredOf(), annexes: plans, readFile, fonts },
    {
      write: (chunk) => void chunks.push(chunk),
      onPage: () => undefined,
      isCancelled: () => false,
    },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return { bytes: concat(...chunks), plans, pageCount: made.value.pageCount };
}
