import { PDFDocument } from '@cantoo/pdf-lib';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '#domain/dossier.ts';
import { sha256 } from '#domain/ids.ts';
import { buildDossier } from '#render/build-dossier.ts';
import type { DossierIssue, DossierProgress } from '#render/job.ts';
import { makeDossier } from './make-dossier.ts';
import { nodeFonts } from './node-fonts.ts';

const fonts = nodeFonts();

async function pdfOf(pageCount: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (let index = 0; index < pageCount; index += 1) document.addPage([595, 842]);
  return document.save();
}

/** A dossier whose evidence has real files: PDFs of one to four pages, and one that is none. */
async function dossierWithFiles() {
  const plain = makeDossier(6);
  const files = new Map<string, Uint8Array>();
  const evidence: Dossier['evidence'][number][] = [];
  for (const [index, record] of plain.evidence.entries()) {
    const bytes =
      index === 2 ? new TextEncoder().encode('bukan PDF') : await pdfOf((index % 4) + 1);
    const hash = sha256.parse(createHash('sha256').update(bytes).digest('hex'));
    files.set(hash, bytes);
    evidence.push(record.sha256 === null ? record : { ...record, sha256: hash });
  }
  return { dossier: { ...plain, evidence }, files };
}

async function build(
  dossier: Dossier,
  files: ReadonlyMap<string, Uint8Array>,
  cancelAfter?: number,
) {
  const progress: DossierProgress[] = [];
  const issues: DossierIssue[] = [];
  const result = await buildDossier(dossier, fonts, {
    readFile: (hash) => {
      const bytes = files.get(hash);
      return Promise.resolve(bytes === undefined ? null : new Uint8Array(bytes).buffer);
    },
    onProgress: (step) => progress.push(step),
    onIssue: (issue) => issues.push(issue),
    isCancelled: () => cancelAfter !== undefined && progress.length > cancelAfter,
  });
  return { result, progress, issues };
}

/** A dossier takes seconds on a machine that is busy with other tests. */
const patienceMs = 60_000;

describe('Berkas usulan lengkap', { timeout: patienceMs }, () => {
  let sample: Awaited<ReturnType<typeof dossierWithFiles>>;
  let built: Awaited<ReturnType<typeof build>>;

  beforeAll(async () => {
    sample = await dossierWithFiles();
    built = await build(sample.dossier, sample.files);
  }, patienceMs);

  async function bytesOf({ result }: typeof built): Promise<Buffer> {
    if (!result.ok) throw new Error(result.error.code);
    return Buffer.from(await result.value.file.arrayBuffer());
  }

  test('holds the authored pages and the pages of every annex, as its foot promises', async () => {
    if (!built.result.ok) throw new Error(built.result.error.code);
    const { pageCount, sizeBytes, file } = built.result.value;
    const document = await PDFDocument.load(await bytesOf(built));
    expect(document.getPageCount()).toBe(pageCount);
    expect(file.size).toBe(sizeBytes);
  });

  test('names every file whose pages are missing', () => {
    const codes = built.issues.flatMap((issue) =>
      issue.code === 'annex-problem' ? [issue.problem.code] : [],
    );
    expect(codes.toSorted()).toEqual(['no-file', 'not-what-name-says']);
  });

  test('is the same bytes for the same draft and files', async () => {
    const again = await build(sample.dossier, sample.files);
    expect((await bytesOf(again)).equals(await bytesOf(built))).toBe(true);
  });

  test('goes through its phases in order', () => {
    const phases = built.progress.map(({ phase }) => phase);
    expect([...new Set(phases)]).toEqual(['files', 'layout', 'pages', 'assembly']);
    expect(built.progress.every(({ done, total }) => done <= total)).toBe(true);
  });

  test('stops in any phase', async () => {
    for (const cancelAfter of [1, 8, 16, 40]) {
      const { result } = await build(sample.dossier, sample.files, cancelAfter);
      expect(result).toEqual({ ok: false, error: { code: 'cancelled' } });
    }
  });
});
