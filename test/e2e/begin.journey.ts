import { draftRoute, goTo, introduce } from './acts.ts';
import { expect, openApp, test } from './journey.ts';

test('a new user learns what the app is for and makes the first draft of an institution', async ({
  page,
}) => {
  await page.goto('.');
  await expect(page.getByRole('heading', { name: /Siapkan berkas usulan/ })).toBeVisible();
  await expect(page.getByText(/Isian dan berkas Anda disimpan di dalam peramban/)).toBeVisible();
  await expect(page.getByText(/Menghapus data situs .* juga menghapus draf/)).toBeVisible();
  for (const name of [/^Coba contoh/, /^Pulihkan dari cadangan/, /^Buat draf/]) {
    await expect(page.getByRole('link', { name })).toBeVisible();
  }
  await page.getByRole('link', { name: /^Buat draf/ }).click();

  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
  await expect(page.getByText('Isi nama Anda.')).toBeVisible();
  await introduce(page);

  const entries = page.getByRole('group', { name: 'Jalur keikutsertaan' });
  await expect(entries.getByRole('radio')).toHaveCount(3);
  const institution = entries.getByRole('radio', { name: 'Instansi pemerintah' });
  await expect(institution).toHaveAccessibleDescription(
    /Dinilai sekaligus untuk.*Pengelolaan dan Perubahan.*Keberlanjutan, Konektivitas, dan Dampak/,
  );
  await page.getByRole('button', { name: 'Buat draf' }).click();
  await expect(page.getByText('Pilih salah satu jalur.')).toBeVisible();
  await institution.check();
  await expect(page.getByRole('textbox', { name: 'Nama instansi' })).toHaveValue(
    'Pemerintah Kabupaten Kutai Timur',
  );
  await page.getByRole('button', { name: 'Buat draf' }).click();

  const route = await draftRoute(page);
  await expect(page.getByText(/^Tersimpan/)).toBeVisible();
  await goTo(page, `${route}/penilaian`);
  await expect(page.getByText('0 dari 27', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: /ke daftar draf/ }).click();
  await expect(page.getByText('0 dari 27 indikator dinilai')).toBeVisible();
});

test('an achievement is entered only when an earlier award is named', async ({ page }) => {
  await goTo(page, '/baru');
  await introduce(page);
  const entry = page.getByRole('radio', { name: 'Outstanding Achievement' });
  await expect(entry).toBeDisabled();
  await expect(page.getByText(/hanya untuk pemenang Kompetisi P4/).first()).toBeVisible();
  await page
    .getByRole('textbox', { name: /^Sebutkan penghargaan P4/ })
    .fill('Terbaik P4, 2024, piagam nomor 12 (contoh)');
  await entry.check();
  await page.getByRole('button', { name: 'Buat draf' }).click();
  const route = await draftRoute(page);
  await goTo(page, `${route}/penilaian/syarat/G5`);
  await expect(page.getByRole('radio', { name: 'Ya' })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Catatan' })).toHaveValue(/piagam nomor 12/);
});

test('a service unit enters with its parent institution', async ({ page }) => {
  await goTo(page, '/baru');
  await introduce(page);
  await page.getByRole('radio', { name: /UPP/ }).check();
  await page.getByRole('button', { name: 'Buat draf' }).click();
  await expect(page.getByText('Isi nama peserta.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Nama unit pelayanan publik' }).fill('Mal Pelayanan');
  await expect(page.getByRole('textbox', { name: 'Instansi induk' })).toHaveValue(
    'Pemerintah Kabupaten Kutai Timur',
  );
  await page.getByRole('button', { name: 'Buat draf' }).click();
  const route = await draftRoute(page);
  await goTo(page, `${route}/penilaian/U1`);
  await expect(page.getByRole('heading', { name: 'Fasilitas tatap muka' })).toBeVisible();
  await goTo(page, `${route}/penilaian/A1`);
  await expect(page.getByRole('heading', { name: 'Baris tidak ditemukan' })).toBeVisible();
});

test('a draft whose browser was left is still there, and so is the one who wrote it', async ({
  ownBrowser,
}) => {
  const first = await ownBrowser();
  const page = await openApp(first.context, '/baru');
  await introduce(page);
  await page.getByRole('radio', { name: 'Instansi pemerintah' }).check();
  await page.getByRole('button', { name: 'Buat draf' }).click();
  await draftRoute(page);
  await first.close();
  const second = await ownBrowser(first.profile);
  const again = await openApp(second.context);
  await again.getByRole('link', { name: /^Buka Pemerintah Kabupaten Kutai Timur/ }).click();
  await expect(again.getByText(/^Tersimpan/)).toBeVisible();
  await again.getByRole('button', { name: 'Identitas Anda: Penguji' }).click();
  await expect(again.getByText('Pranata Humas')).toBeVisible();
});
