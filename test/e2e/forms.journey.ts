import type { Page } from '@playwright/test';
import { beginDraft, goTo, isSaved } from './acts.ts';
import { expect, test } from './journey.ts';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('the profile comes with the names of Kutai Timur, and all of them can be changed', async ({
  page,
}) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/profil`);
  await expect(field(page, 'Kabupaten')).toHaveValue('Kabupaten Kutai Timur');
  await expect(page.getByRole('heading', { name: 'Kecamatan (18)' })).toBeVisible();
  await field(page, 'Perangkat daerah pengelola').fill('Dinas Kominfo (contoh)');
  await page.getByLabel('Awal periode penilaian').fill('2025-01-01');
  await page.getByLabel('Akhir periode penilaian').fill('2024-12-31');
  await page.getByRole('button', { name: 'Simpan profil' }).click();
  await expect(page.getByText('Akhir periode tidak boleh mendahului awalnya.')).toBeVisible();
  await page.getByLabel('Akhir periode penilaian').fill('2025-12-31');
  await page.getByRole('button', { name: 'Simpan profil' }).click();
  await expect(page.getByText('Profil disimpan.')).toBeVisible();

  await field(page, 'Kecamatan baru').fill('Kecamatan Contoh');
  await page.getByRole('button', { name: 'Tambah Kecamatan' }).click();
  await expect(field(page, 'Kecamatan 19')).toHaveValue('Kecamatan Contoh');
  await page.getByRole('button', { name: 'Hapus Kecamatan 1', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Kecamatan (18)' })).toBeVisible();
  await isSaved(page);
  await page.reload();
  await expect(field(page, 'Perangkat daerah pengelola')).toHaveValue('Dinas Kominfo (contoh)');
  await expect(field(page, 'Kecamatan 18')).toHaveValue('Kecamatan Contoh');
});

test('an action is planned with its quarters; leaving a form that is not saved asks first', async ({
  page,
}) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/rencana-aksi`);
  await page.getByRole('link', { name: 'Tambah rencana aksi' }).click();
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByText('Isi kegiatannya.')).toBeVisible();
  await field(page, 'Rencana aksi (kegiatan)').fill('Bimbingan teknis admin (contoh)');
  await field(page, 'Penanggung jawab').fill('Diskominfo Staper');
  await field(page, 'Anggaran (rupiah)').fill('25000000');
  await expect(field(page, 'Anggaran (rupiah)')).toHaveValue('25.000.000');
  await page.getByLabel('Tahun target').selectOption('2027');
  await field(page, 'Target TW II').fill('2 angkatan');
  await page.getByLabel('Bulan mulai').fill('2027-05');
  await page.getByLabel('Bulan selesai').fill('2027-04');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByText('Bulan selesai tidak boleh mendahului bulan mulai.')).toBeVisible();

  await page.getByRole('link', { name: /^Bukti dukung/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click();
  await page.getByLabel('Bulan selesai').fill('2027-06');
  await page.getByRole('checkbox', { name: /^Dinas Kesehatan/ }).check();
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();

  const row = page
    .getByRole('table', { name: 'Daftar rencana aksi' })
    .getByRole('row')
    .filter({ hasText: 'Bimbingan teknis admin (contoh)' });
  await expect(row).toContainText('2 angkatan');
  await expect(row).toContainText('Belum dimulai');
  await isSaved(page);
  await page.reload();
  await row.getByRole('link').click();
  await expect(page.getByRole('checkbox', { name: /^Dinas Kesehatan/ })).toBeChecked();
  await expect(field(page, 'Anggaran (rupiah)')).toHaveValue('25.000.000');
});

test('a SOP has its identity, its actors and its steps with a decision', async ({ page }) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/sop`);
  await page.getByRole('link', { name: 'Tambah SOP' }).click();
  await field(page, 'Nama SOP').fill('Pengelolaan Pengaduan (contoh)');
  await field(page, 'Nomor SOP').fill('000/contoh');
  await page.getByLabel('Tanggal pembuatan').fill('2026-01-05');
  await page.getByRole('button', { name: 'Simpan dan lanjut ke langkah' }).click();
  await field(page, 'Pelaksana baru').fill('Admin instansi');
  await page.getByRole('button', { name: 'Tambah Pelaksana' }).click();

  await page.getByRole('link', { name: 'Tambah langkah' }).click();
  const activity = field(page, 'Uraian kegiatan');
  await activity.fill('Menerima laporan');
  await page.getByLabel('Simbol').selectOption({ label: 'Mulai/selesai' });
  await page.getByRole('checkbox', { name: 'Admin instansi' }).check();
  await field(page, 'Waktu').fill('1,5');
  await page.getByLabel('Satuan waktu').selectOption({ label: 'jam' });
  await page.getByRole('button', { name: 'Simpan dan tambah lagi' }).click();
  await expect(page.getByRole('heading', { name: 'Langkah 2, baru' })).toBeVisible();
  await activity.fill('Memeriksa kelengkapan');
  await page.getByLabel('Simbol').selectOption({ label: 'Keputusan' });
  await field(page, 'Nama cabang 1').fill('Lengkap');
  await field(page, 'Nama cabang 2').fill('Belum');
  await page.getByLabel('Cabang 2 menuju').selectOption({ label: '1. Menerima laporan' });
  await page.getByRole('button', { name: 'Simpan langkah' }).click();

  const steps = page.getByRole('table', { name: 'Langkah SOP' }).getByRole('row');
  await expect(steps).toHaveCount(3);
  await expect(steps.filter({ hasText: 'Menerima laporan' })).toContainText('1,5 jam');
  await expect(steps.filter({ hasText: 'Memeriksa kelengkapan' })).toContainText('Belum 1');
  await page.getByRole('button', { name: 'Turunkan langkah 1' }).click();
  await expect(steps.nth(1)).toContainText('Memeriksa kelengkapan');
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(steps.nth(1)).toContainText('Menerima laporan');

  await page.getByRole('link', { name: 'Identitas', exact: true }).click();
  await field(page, 'Dasar hukum baru').fill('Perbup 17/2022 (contoh)');
  await page.getByRole('button', { name: 'Tambah Dasar hukum' }).click();
  await isSaved(page);
  await page.reload();
  await expect(field(page, 'Dasar hukum 1')).toHaveValue('Perbup 17/2022 (contoh)');
  await expect(field(page, 'Nomor SOP')).toHaveValue('000/contoh');
});

test('the summary counts, shows what is missing, and says the same as a table', async ({
  page,
}) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/penilaian/B1`);
  for (const [points, next] of [
    [5, 'B2'],
    [4, 'B3'],
    [3, 'B4'],
    [2, 'KB1'],
  ] as const) {
    await page.getByRole('radio', { name: new RegExp(`^${String(points)}`) }).check();
    await page.getByRole('link', { name: new RegExp(`^Berikutnya: ${next}`) }).click();
  }
  await page.getByRole('radio', { name: /^1/ }).check();
  await page.getByRole('link', { name: 'Ringkasan' }).click();
  await expect(page.getByRole('figure').filter({ hasText: /radar/ })).toBeVisible();
  await page.getByRole('button', { name: 'Lihat sebagai tabel' }).click();
  const row = (table: string, name: string) =>
    page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: name });
  await expect(row('Nilai per aspek', 'Perubahan')).toContainText('3,5');
  await expect(row('Nilai per aspek', 'Perubahan')).toContainText('4 dari 4');
  // One of four equal weights is a 1; the others are still anything from 0 to 5.
  await expect(row('Nilai per aspek', 'Keberlanjutan')).toContainText('0,3–4,0');
  await expect(row('Nilai per kategori', 'Pengelolaan dan Perubahan')).toContainText('4 dari 14');

  await page.getByRole('link', { name: /^Semua \d+ temuan/ }).click();
  await expect(page.getByRole('heading', { name: 'Temuan' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: /B1/ }).first().click();
  await expect(page.getByRole('heading', { name: 'Pendorong perubahan' })).toBeVisible();
});
