import type { Page } from '@playwright/test';
import { canReadBack, checked, fontsOf, textOf } from '#test/render/annex/read-back.ts';
import { goTo, isSaved, openSample } from './acts.ts';
import { downloaded, expect, test } from './journey.ts';
import { readPdf } from './read-pdf.ts';

async function makeDossier(page: Page, button = 'Buat PDF') {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByText(/^PDF selesai/)).toBeVisible({ timeout: 60_000 });
  return downloaded(page, () => page.getByRole('link', { name: 'Unduh PDF' }).click());
}

/** Parts of the dossier, in their order. */
const parts = [
  'Sampul',
  'Daftar isi',
  'Profil',
  'Ringkasan nilai',
  'Syarat',
  'Penilaian mandiri',
  'Daftar bukti dukung',
  'Rencana aksi',
  'Standar operasional prosedur',
  'Daftar sumber rubrik',
  'Lampiran',
];

test('the dossier of the sample is one PDF whose contents, links and annexes are right', async ({
  page,
}) => {
  const route = await openSample(page, /contoh instansi/i);
  await goTo(page, `${route}/berkas-usulan`);
  await expect(page.getByText(/Berita acara serah terima akun admin/).first()).toBeVisible();
  const { name, bytes } = await makeDossier(page);
  expect(name).toMatch(/^berkas-usulan-pemerintah-kabupaten-kutai-timur-.*\.pdf$/);
  await expect(page.getByRole('alert')).toContainText(/Lampiran KB2-b .*terpotong/);

  const pdf = await readPdf(bytes);
  expect(pdf.title).toContain('Berkas Usulan Pemerintah Kabupaten Kutai Timur (contoh)');
  expect(pdf.author).toBe('Pemerintah Kabupaten Kutai Timur (contoh)');
  expect(pdf.language).toBe('id-ID');
  expect(pdf.bookmarks.filter(({ depth }) => depth === 0).map(({ title }) => title)).toEqual(parts);
  expect(pdf.bookmarks.every((mark) => mark.page > 0)).toBe(true);
  const annexStart = pdf.bookmarks.find(({ title }) => title === 'Lampiran')?.page ?? 0;
  const annexes = pdf.bookmarks.filter(({ page: at, depth }) => depth > 0 && at >= annexStart);
  expect(annexes.length).toBeGreaterThan(12);
  expect(pdf.links.length).toBeGreaterThan(50);
  expect(pdf.links.filter(({ to }) => to === 0)).toEqual([]);

  test.skip(!canReadBack, 'qpdf and poppler are not installed');
  expect(checked(bytes)).toContain('No syntax or stream encoding errors');
  expect(fontsOf(bytes).filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  const texts = textOf(bytes);
  expect(texts.length).toBe(pdf.pageCount);
  texts.forEach((text, index) => {
    expect(text).toContain(`Halaman ${String(index + 1)} dari ${String(pdf.pageCount)}`);
  });

  // A quarter's column is wide enough for the word of a target.
  expect(texts.join(' ')).toContain('harmonisasi');

  const contents = texts.slice(1, 3).join(' ');
  for (const { title, page: at } of pdf.bookmarks.slice(2)) {
    const printed = title.replace(' · ', ' ');
    expect(contents, title).toContain(`${printed} ${String(at)}`);
    expect(pdf.links, title).toContainEqual({ from: expect.any(Number), to: at });
  }
  annexes.forEach(({ title, page: first }, index) => {
    const [label = ''] = title.split(' ');
    const end = annexes[index + 1]?.page ?? pdf.pageCount + 1;
    for (let at = first; at < end; at += 1) expect(texts[at - 1]).toContain(`Lampiran ${label}`);
  });
  const broken = annexes.find(({ title }) => title.startsWith('KB2-b'))?.page ?? 0;
  expect(texts[broken - 1]).toMatch(/terpotong/);
  const whole = texts.join(' ');
  expect(whole).toMatch(/CONTOH, bukan data resmi/i);
  expect(whole).toContain('bobot internal');
  expect(whole).not.toMatch(/undefined|NaN|\[object/);
});

test('the same draft gives the same bytes whenever it is made; a changed one is told from it', async ({
  page,
}) => {
  const route = await openSample(page, /contoh instansi/i);
  await goTo(page, `${route}/berkas-usulan`);
  const first = await makeDossier(page);
  await page.reload();
  const again = await makeDossier(page);
  expect(again.name).toBe(first.name);
  expect(Buffer.compare(again.bytes, first.bytes)).toBe(0);
  // The sample was last changed on 5 October 2026; nothing in it says when the PDF was made.
  expect((await readPdf(first.bytes)).createdAt).toMatch(/^2026-10-05T/);

  await page.getByRole('link', { name: /^Penilaian mandiri/ }).click();
  await page.getByRole('link', { name: /^A1 / }).click();
  await page.getByRole('radio', { name: /^1/ }).check();
  await isSaved(page);
  await page.getByRole('link', { name: /^Berkas usulan/ }).click();
  await expect(page.getByText('Draf sudah berubah')).toBeVisible();
  const changed = await makeDossier(page, 'Buat PDF lagi');
  expect(Buffer.compare(changed.bytes, first.bytes)).not.toBe(0);
  await expect(page.getByText('Draf sudah berubah')).toBeHidden();
});

test('the making of a dossier can be stopped, and begun again', async ({ page }) => {
  const route = await openSample(page, /unit penyelenggara/i);
  await goTo(page, `${route}/berkas-usulan`);
  await page.getByRole('button', { name: 'Buat PDF' }).click();
  await page.getByRole('button', { name: 'Batal' }).click();
  await expect(page.getByText(/dibatalkan. Draf Anda tidak berubah/)).toBeVisible();
  const made = await makeDossier(page, 'Buat PDF lagi');
  expect((await readPdf(made.bytes)).pageCount).toBeGreaterThan(10);
});
