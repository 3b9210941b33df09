import { PDFDocument } from '@cantoo/pdf-lib';
import { configure, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { indicatorId, sha256 } from '#domain/ids.ts';
import { attachEvidence } from '#draft/attach.ts';
import { saveAnswer } from '#draft/commands.ts';
import { exportDossier } from '#features/export-dossier/feature.ts';
import { storeFile } from '#storage/files.ts';
import { violationsInBothSchemes } from '../../axe.ts';
import { pdfWithPages } from '../../render/annex/make-pdf.ts';
import { showFeature } from '../show-feature.tsx';

configure({ asyncUtilTimeout: 15_000 });

let shown: Awaited<ReturnType<typeof showFeature>>;
afterEach(() => shown.close());

/** Evidence for the first indicator, with a file of three pages, or with one that is not here. */
async function attach(title: string, file: 'here' | 'missing'): Promise<void> {
  const { environment, workspace } = shown;
  const bytes = pdfWithPages([{ text: 'Satu' }, { text: 'Dua' }, { text: 'Tiga' }]);
  const mediaType = 'application/pdf';
  const stored = await storeFile(environment.database, new Blob([bytes], { type: mediaType }));
  if (!stored.ok) throw new Error(stored.error.code);
  attachEvidence(
    workspace.session,
    workspace.projection.current(),
    {
      title,
      fileSha: file === 'here' ? stored.value.sha : sha256.parse('0'.repeat(64)),
      fileName: `${title}.pdf`,
      mediaType,
      sizeBytes: bytes.length,
      pageCount: 3,
    },
    [{ target: 'indicator', targetId: 'X1' }],
  );
}

test('says what will be in it and what is missing before anything is made', async () => {
  shown = await showFeature(exportDossier, 'berkas-usulan');
  await attach('SK Tim', 'here');
  await attach('Notula', 'missing');
  const files = await screen.findByRole('region', { name: 'Berkas yang tidak dapat ditampilkan' });
  expect(within(files).getByRole('link', { name: 'Notula' })).toBeTruthy();
  expect(within(files).queryByRole('link', { name: 'SK Tim' })).toBeNull();
  expect(within(files).getByText(/tidak ada di perangkat/u)).toBeTruthy();
  expect(screen.getByText('2 berkas, 6 halaman dari berkas yang terbaca')).toBeTruthy();
  expect(screen.getByRole('link', { name: /X1 Nama X1: tingkat belum dipilih/u })).toBeTruthy();
  expect(await violationsInBothSchemes()).toEqual([]);
});

test('the PDF holds the pages of the files, and says when the draft has moved on', async () => {
  shown = await showFeature(exportDossier, 'berkas-usulan');
  await attach('SK Tim', 'here');
  await attach('Notula', 'missing');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Buat PDF' }));
  const link = await screen.findByRole('link', { name: 'Unduh PDF' });
  expect(link.getAttribute('download')).toMatch(
    /^berkas-usulan-kabupaten-uji-\d{4}-\d\d-\d\d\.pdf$/u,
  );
  const file = await fetch(link.getAttribute('href') ?? '');
  const document = await PDFDocument.load(await file.arrayBuffer());
  expect(
    screen.getByText(new RegExp(`^PDF selesai: ${String(document.getPageCount())} halaman`)),
  ).toBeTruthy();
  expect(screen.getByText(/^Lampiran X1-b Notula: Berkas bukti ini tidak ada/u)).toBeTruthy();
  expect(screen.queryByText(/X1-a SK Tim:/u)).toBeNull();
  expect(screen.queryByText('Draf sudah berubah')).toBeNull();
  expect(await violationsInBothSchemes()).toEqual([]);

  saveAnswer(shown.workspace.session, indicatorId.parse('X1'), { level: 2 });
  expect(await screen.findByText('Draf sudah berubah')).toBeTruthy();
});

test('a cancelled PDF leaves the draft as it was and can be begun again', async () => {
  shown = await showFeature(exportDossier, 'berkas-usulan');
  const before = shown.workspace.projection.current();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Buat PDF' }));
  await user.click(screen.getByRole('button', { name: 'Batal' }));
  expect(await screen.findByText(/dibatalkan\. Draf Anda tidak berubah/u)).toBeTruthy();
  expect(shown.workspace.projection.current()).toBe(before);
  expect(screen.getByRole('button', { name: 'Buat PDF lagi' })).toBeTruthy();
});
