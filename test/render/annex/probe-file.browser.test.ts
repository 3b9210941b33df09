import { expect, test } from 'vitest';
import { probeFile } from '#render/annex/probe-file.ts';
import { pdfWithPages } from './make-pdf.ts';

test('a file is read, hashed and probed away from the page', async () => {
  const file = new Blob([pdfWithPages([{ text: 'Satu' }])], { type: 'application/pdf' });
  const { sha256, outcome } = await probeFile(file, 'surat.pdf');
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(outcome).toMatchObject({ ok: true, value: { kind: 'pdf', pageCount: 1 } });
});

test('files that are asked for together each get their own answer', async () => {
  const answers = await Promise.all([
    probeFile(new Blob([]), 'kosong.pdf'),
    probeFile(new Blob(['halo']), 'surat.pdf'),
  ]);
  expect(answers.map(({ outcome }) => !outcome.ok && outcome.error.code)).toEqual([
    'empty',
    'not-what-name-says',
  ]);
});
