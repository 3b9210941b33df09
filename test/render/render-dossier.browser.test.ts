import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { dossierOf } from '#domain/dossier-of.ts';
import type { DossierIssue, DossierProgress } from '#render/job.ts';
import { renderDossier } from '#render/render-dossier.ts';
import { makeEdition } from '../make.ts';
import { makeDraft } from './make-draft.ts';

const edition = makeEdition();
const dossier = dossierOf(edition, makeDraft(edition, 5));

async function scan(): Promise<ArrayBuffer> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([595, 842]);
  document.addPage([842, 595]);
  return new Uint8Array(await document.save()).buffer;
}

function start(readFile: () => Promise<ArrayBuffer | null>) {
  const progress: DossierProgress[] = [];
  const issues: DossierIssue[] = [];
  const job = renderDossier(dossier, {
    readFile,
    onProgress: (step) => progress.push(step),
    onIssue: (issue) => issues.push(issue),
  });
  return { job, progress, issues };
}

describe('Berkas usulan di peramban', () => {
  test('is made in a worker from plain values and files by hash', async () => {
    const { job, progress, issues } = start(scan);
    const result = await job.result;
    if (!result.ok) throw new Error(result.error.code);
    const document = await PDFDocument.load(await result.value.file.arrayBuffer());
    expect(document.getPageCount()).toBe(result.value.pageCount);
    expect(new Set(progress.map(({ phase }) => phase)).has('assembly')).toBe(true);
    expect(issues.map(({ code }) => code)).toEqual(['annex-problem']);
  });

  test('says of each file that is not on this machine that it is missing', async () => {
    const { job, issues } = start(() => Promise.resolve(null));
    expect((await job.result).ok).toBe(true);
    expect(issues).toHaveLength(dossier.evidence.length);
  });

  test('ends at once where it is cancelled', async () => {
    const { job } = start(() => new Promise<never>(() => undefined));
    job.cancel();
    expect(await job.result).toEqual({ ok: false, error: { code: 'cancelled' } });
  });
});
