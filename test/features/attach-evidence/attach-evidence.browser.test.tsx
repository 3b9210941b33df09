import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { attachEvidence } from '#draft/attach.ts';
import { editRow } from '#draft/rows.ts';
import { attachEvidence as feature } from '#features/attach-evidence/feature.ts';
import type { Workspace } from '#workspace/open-workspace.ts';
import { violationsInBothSchemes } from '../../axe.ts';
import { pdfWithPages } from '../../render/annex/make-pdf.ts';
import { showFeature } from '../show-feature.tsx';

type Shown = Awaited<ReturnType<typeof showFeature>>;
let shown: Shown;
afterEach(() => shown.close());

function evidenceOf({ projection }: Workspace) {
  return projection.current().evidence;
}

function add(workspace: Workspace, title: string, targets: readonly string[] = []): string {
  return attachEvidence(
    workspace.session,
    workspace.projection.current(),
    { title },
    targets.map((targetId) => ({ target: 'indicator', targetId })),
  );
}

async function choose(...files: File[]): Promise<void> {
  await userEvent.upload(
    await screen.findByLabelText(/^pilih berkas/u, { selector: 'input' }),
    files,
    { applyAccept: false },
  );
}

function pdf(text: string): Uint8Array<ArrayBuffer> {
  return pdfWithPages([{ text }]);
}

test('says what may be attached before anything is chosen', async () => {
  shown = await showFeature(feature, 'bukti');
  await screen.findByText('Belum ada bukti dukung');
  expect(screen.getByText('PDF, JPG, atau PNG, paling besar 100 MB tiap berkas')).toBeVisible();
  expect(await violationsInBothSchemes()).toEqual([]);
});

test('several files at once: the good ones are listed, each other one is told in a sentence', async () => {
  shown = await showFeature(feature, 'bukti');
  await choose(
    new File([pdf('SK')], 'SK Tim.pdf', { type: 'application/pdf' }),
    new File(['<!doctype html>'], 'surat.pdf', { type: 'application/pdf' }),
    new File([], 'kosong.png', { type: 'image/png' }),
    new File([pdf('SK')], 'salinan.pdf', { type: 'application/pdf' }),
    new File([pdf('Potong').slice(0, 300)], 'potong.pdf', { type: 'application/pdf' }),
  );
  await screen.findByText('potong.pdf terlampir, perlu dilihat', {}, { timeout: 15_000 });
  expect(screen.getByText('1 berkas terlampir.')).toBeVisible();
  expect(screen.getByText(/isinya halaman web\. Draf dan berkas asli Anda tidak/u)).toBeVisible();
  expect(screen.getByText(/Berkas ini kosong/u)).toBeVisible();
  expect(screen.getByText('salinan.pdf sudah ada')).toBeVisible();
  const table = screen.getByRole('table');
  expect(within(table).getByRole('link', { name: 'SK Tim' })).toBeVisible();
  expect(within(table).getByText('berkas terpotong')).toBeVisible();
  expect(evidenceOf(shown.workspace)).toHaveLength(2);
  expect(await violationsInBothSchemes()).toEqual([]);
});

test('files dropped anywhere on the page are attached', async () => {
  shown = await showFeature(feature, 'bukti');
  const heading = await screen.findByRole('heading', { name: 'Bukti dukung' });
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([pdf('Jatuh')], 'jatuh.pdf', { type: 'application/pdf' }));
  heading.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  await screen.findByRole('link', { name: 'jatuh' }, { timeout: 15_000 });
});

test('the register finds, narrows and pages', async () => {
  shown = await showFeature(feature, 'bukti', {
    fill: (workspace) => {
      for (let n = 1; n <= 60; n += 1) add(workspace, `Notula ${String(n)}`, n > 55 ? ['X1'] : []);
    },
  });
  await screen.findByText('1–50 dari 60 bukti');
  await userEvent.click(screen.getByRole('button', { name: 'Berikutnya' }));
  await screen.findByRole('link', { name: 'Notula 1' });
  await userEvent.selectOptions(screen.getByLabelText('Perlu dilihat'), 'unlinked');
  await screen.findByText('1–50 dari 55 bukti');
  await userEvent.type(screen.getByLabelText('Cari bukti'), '55');
  await screen.findByText('1 bukti');
  await userEvent.type(screen.getByLabelText('Cari bukti'), 'x');
  await userEvent.click(await screen.findByRole('button', { name: 'Tampilkan semua bukti' }));
  await screen.findByText('1–50 dari 60 bukti');
});

test('a record saves what is valid by itself, and undo comes back into the form', async () => {
  let id = '';
  shown = await showFeature(feature, 'bukti', {
    fill: (workspace) => {
      id = add(workspace, 'Surat');
    },
  });
  await shown.go(`bukti/${id}`);
  const title = await screen.findByLabelText('Judul');
  await userEvent.clear(title);
  await userEvent.type(screen.getByLabelText('Nomor'), '188/2025');
  await userEvent.tab();
  await screen.findByText('Isi judul bukti.');
  expect(evidenceOf(shown.workspace)).toMatchObject([{ title: 'Surat', number: '188/2025' }]);
  await userEvent.type(title, 'Surat keputusan');
  await userEvent.tab();
  await waitFor(() =>
    expect(evidenceOf(shown.workspace)).toMatchObject([{ title: 'Surat keputusan' }]),
  );
  shown.workspace.undo.undo();
  await waitFor(() => expect(title).toHaveValue('Surat'));
  editRow(shown.workspace.session, 'evidence', id, { issuer: 'Bupati' });
  await waitFor(() => expect(screen.getByLabelText('Penerbit')).toHaveValue('Bupati'));
});

test('what was typed is saved when the page is left in the middle of it', async () => {
  let id = '';
  shown = await showFeature(feature, 'bukti', {
    fill: (workspace) => {
      id = add(workspace, 'Surat');
    },
  });
  await shown.go(`bukti/${id}`);
  await userEvent.type(await screen.findByLabelText('Keterangan'), 'Halaman 4');
  await shown.go('bukti');
  await screen.findByRole('heading', { name: 'Bukti dukung' });
  expect(evidenceOf(shown.workspace)).toMatchObject([{ caption: 'Halaman 4' }]);
});

test('one record is linked to many lines, each with its own page', async () => {
  let id = '';
  shown = await showFeature(feature, 'bukti', {
    fill: (workspace) => {
      id = add(workspace, 'Surat', ['X1']);
    },
  });
  await shown.go(`bukti/${id}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Tautkan' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Tautkan ke Y2 Nama Y2' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tautkan ke Z1 Syarat Z1' }));
  expect(await violationsInBothSchemes()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Selesai' }));
  await userEvent.type(await screen.findByLabelText('Halaman untuk Y2-a'), 'hlm. 4');
  await userEvent.click(screen.getByRole('button', { name: 'Lepas tautan ke Nama X1' }));
  expect(shown.workspace.projection.current().links).toMatchObject([
    { targetId: 'Y2', pages: 'hlm. 4' },
    { targetId: 'Z1', target: 'gate', pages: '' },
  ]);
  expect(await violationsInBothSchemes()).toEqual([]);
});

test('a deleted record is asked about first and can be brought back with its links', async () => {
  let id = '';
  shown = await showFeature(feature, 'bukti', {
    fill: (workspace) => {
      id = add(workspace, 'Surat', ['X1', 'X2']);
    },
  });
  await shown.go(`bukti/${id}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Hapus bukti' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/lepas dari 2 tempat/u)).toBeVisible();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Hapus bukti' }));
  await screen.findByText('Belum ada bukti dukung');
  expect(evidenceOf(shown.workspace)).toEqual([]);
  await userEvent.click(screen.getByText('Terhapus (1)'));
  await userEvent.click(screen.getByRole('button', { name: 'Kembalikan Surat' }));
  await screen.findByRole('link', { name: 'Surat' });
  expect(shown.workspace.projection.current().links).toHaveLength(2);
});

test('evidence without a file is a record all the same', async () => {
  shown = await showFeature(feature, 'bukti');
  await userEvent.click(await screen.findByRole('button', { name: 'Catat bukti tanpa berkas' }));
  await userEvent.type(await screen.findByLabelText('Judul'), 'Papan pengumuman');
  await userEvent.selectOptions(screen.getByLabelText('Jenis'), 'publication');
  await userEvent.click(screen.getByRole('button', { name: 'Simpan' }));
  await waitFor(() =>
    expect(evidenceOf(shown.workspace)).toMatchObject([
      { title: 'Papan pengumuman', kind: 'publication', fileSha: null },
    ]),
  );
  expect(screen.getByText(/dicatat tanpa berkas\. Jika berkasnya ada/u)).toBeVisible();
});

test('a record whose file is not on this machine says so and keeps everything else', async () => {
  let id = '';
  shown = await showFeature(feature, 'bukti', {
    fill: ({ session, projection }) => {
      const fields = { title: 'Hilang', fileSha: 'a'.repeat(64), fileName: 'hilang.pdf' };
      id = attachEvidence(session, projection.current(), fields, []);
    },
  });
  await shown.go(`bukti/${id}`);
  await screen.findByText(/Berkas bukti ini tidak ada di perangkat/u);
  expect(screen.queryByRole('button', { name: 'Unduh' })).toBeNull();
  expect(await violationsInBothSchemes()).toEqual([]);
});
