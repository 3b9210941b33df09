import type { Page } from '@playwright/test';
import { goTo, introduce, openSample } from './acts.ts';
import { axeViolations } from './axe.ts';
import { expect, test } from './journey.ts';

/** Long enough for every screen twice, in light and in dark, on a busy machine. */
const patienceMs = 180_000;

/** Goes there, waits until nothing is loading any more, and expects no violation. */
async function isAccessible(page: Page, route: string, heading: string | RegExp): Promise<void> {
  await goTo(page, route);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(page.getByText(/^(Memuat|Membaca|Membuka)\b.*…$/)).toHaveCount(0);
  expect(await axeViolations(page), route).toEqual([]);
}

test('every screen before a draft is open meets WCAG 2.2 A and AA, in light and in dark', async ({
  page,
}) => {
  test.setTimeout(patienceMs);
  await isAccessible(page, '/', /Siapkan berkas usulan/);
  await isAccessible(page, '/contoh', /contoh/i);
  await isAccessible(page, '/pulihkan', 'Pulihkan dari cadangan');
  await isAccessible(page, '/tidak-ada', 'Halaman tidak ditemukan');
  await isAccessible(page, '/baru', 'Siapa Anda?');
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
  expect(await axeViolations(page), 'errors of a form').toEqual([]);
  await introduce(page);
  await page.getByRole('radio', { name: /UPP/ }).check();
  await isAccessible(page, '/baru', 'Apa yang Anda ikutkan?');
  await isAccessible(page, '/identitas', 'Ubah identitas');
});

test('every screen of a filled draft meets WCAG 2.2 A and AA, in light and in dark', async ({
  page,
}) => {
  test.setTimeout(patienceMs);
  const route = await openSample(page, /contoh instansi/i);
  const below = (path: string) => `${route}/${path}`;
  /** The route of the first row of the table there. */
  const firstRow = async (path: string) => {
    await goTo(page, below(path));
    await page.getByRole('row').nth(1).getByRole('link').first().click();
    await page.waitForURL((url) => !url.hash.endsWith(path));
    return /#(\/.*)/.exec(page.url())?.[1] ?? '';
  };
  await isAccessible(page, '/', 'Draf Anda');
  await isAccessible(page, below('ringkasan'), 'Ringkasan');
  await isAccessible(page, below('ringkasan?tampilan=tabel'), 'Ringkasan');
  await isAccessible(page, below('ringkasan/temuan'), 'Temuan');
  await isAccessible(page, below('ringkasan/karantina'), 'Karantina');
  await isAccessible(page, below('profil'), 'Profil');
  await isAccessible(page, below('penilaian'), 'Penilaian mandiri');
  await isAccessible(page, below('penilaian/A6'), 'Tindak lanjut laporan');
  await isAccessible(page, below('penilaian/syarat/G3'), /SK tim pengelola/);
  await isAccessible(page, below('bukti'), 'Bukti dukung');
  await isAccessible(page, await firstRow('bukti'), /./);
  await isAccessible(page, below('rencana-aksi'), 'Rencana aksi');
  await isAccessible(page, below('rencana-aksi/baru'), 'Rencana aksi baru');
  await isAccessible(page, await firstRow('rencana-aksi'), /./);
  await isAccessible(page, below('sop'), 'SOP');
  await isAccessible(page, below('sop/baru'), 'SOP baru');
  const sop = await firstRow('sop');
  await isAccessible(page, sop, /Pengelolaan Pengaduan/);
  await isAccessible(page, `${sop}/identitas`, /Pengelolaan Pengaduan/);
  await isAccessible(page, `${sop}/langkah/baru`, /^Langkah 13/);
  await isAccessible(page, await firstRow(sop.slice(route.length + 1)), 'Langkah 1');
  await isAccessible(page, below('berkas-usulan'), 'Berkas usulan');
  await isAccessible(page, below('cadangan'), 'Cadangan');
});

test('what opens over a screen meets WCAG 2.2 A and AA too', async ({ page }) => {
  test.setTimeout(patienceMs);
  const route = await openSample(page, /contoh instansi/i);
  const isOpenAndAccessible = async (name: string) => {
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeViolations(page), name).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await goTo(page, `${route}/penilaian/A6`);
  await page.keyboard.press('Control+k');
  await isOpenAndAccessible('the palette');
  await page.getByRole('button', { name: 'Tautkan bukti yang sudah ada' }).click();
  await isOpenAndAccessible('the picker of evidence');
  await page.getByRole('button', { name: 'Cadangkan sekarang' }).click();
  await expect(page.getByText(/sudah dibaca ulang dan cocok/)).toBeVisible();
  await isOpenAndAccessible('the backup');
  await page.getByRole('button', { name: /^Identitas Anda/ }).click();
  expect(await axeViolations(page), 'the menu of the person').toEqual([]);
  await goTo(page, '/');
  await page.getByRole('button', { name: /^Hapus Pemerintah/ }).click();
  await isOpenAndAccessible('the question before a draft is deleted');
});
