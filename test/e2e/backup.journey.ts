import { unzipSync, zipSync } from 'fflate';
import * as z from 'zod/mini';
import {
  beginDraft,
  choosePackage,
  draftRoute,
  goTo,
  inNarrative,
  introduce,
  isSaved,
  makeBackup,
  openSample,
  packageFile,
  shipped,
} from './acts.ts';
import { downloaded, expect, test } from './journey.ts';

const listed = z.looseObject({
  format: z.int(),
  documents: z.array(z.looseObject({ path: z.string() })),
  files: z.array(z.looseObject({ path: z.string() })),
});

function opened(bytes: Uint8Array) {
  const { 'manifest.json': manifest, ...parts } = unzipSync(new Uint8Array(bytes));
  return { manifest: listed.parse(JSON.parse(new TextDecoder().decode(manifest))), parts };
}

test('a backup restores on another browser byte for byte', async ({ page, browser, faults }) => {
  const route = await openSample(page, /contoh instansi/i);
  await goTo(page, `${route}/penilaian/A1`);
  await inNarrative(page);
  await page.keyboard.type(' Ditambahkan sebelum pindah komputer.');
  await isSaved(page);
  const { name, bytes } = await makeBackup(page);
  expect(name).toMatch(/\.siapp4$/);
  await expect(page.getByText(/^Cadangan terakhir/)).toBeVisible();

  const fresh = await browser.newContext();
  await faults.watch(fresh);
  const there = await fresh.newPage();
  await choosePackage(there, packageFile(name, bytes));
  await expect(there.getByText('Pemerintah Kabupaten Kutai Timur (contoh)')).toBeVisible();
  await expect(there.getByText('Penguji, Pranata Humas, Diskominfo Contoh')).toBeVisible();
  await there.getByRole('button', { name: 'Pulihkan', exact: true }).click();
  await expect(there.getByText(/sudah dipulihkan dan diperiksa/)).toBeVisible();
  await there.getByRole('link', { name: 'Buka draf' }).click();
  await introduce(there);
  expect(await draftRoute(there)).toBe(route);
  await goTo(there, `${route}/penilaian/A1`);
  await expect(there.getByText(/Ditambahkan sebelum pindah komputer/)).toBeVisible();

  const [first, second] = [opened(bytes), opened((await makeBackup(there)).bytes)];
  expect(second.manifest.documents).toEqual(first.manifest.documents);
  expect(second.manifest.files).toEqual(first.manifest.files);
  expect(Object.keys(second.parts)).toEqual(Object.keys(first.parts));
  for (const [path, part] of Object.entries(first.parts)) {
    expect(Buffer.compare(Buffer.from(second.parts[path] ?? []), Buffer.from(part)), path).toBe(0);
  }
  await fresh.close();
});

test('a backup that is older than the draft overwrites nothing and can become a copy', async ({
  page,
}) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/penilaian/A1`);
  const before = await makeBackup(page);
  await page.getByRole('radio', { name: /^2/ }).check();
  await isSaved(page);

  await choosePackage(page, packageFile(before.name, before.bytes));
  await page.getByRole('button', { name: 'Pulihkan', exact: true }).click();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText(/sudah memuat seluruh isi cadangan, dan lebih baru/);
  await notice.getByRole('button', { name: 'Pulihkan sebagai salinan' }).click();
  await expect(page.getByText(/Draf dipulihkan sebagai salinan/)).toBeVisible();

  await page.getByRole('link', { name: 'Ke daftar draf', exact: true }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
  await goTo(page, `${route}/penilaian/A1`);
  await expect(page.getByRole('radio', { name: /^2/ })).toBeChecked();
});

test('the page of backups says how old the last one is and makes a new one', async ({ page }) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/cadangan`);
  await expect(page.getByText('belum ada cadangan', { exact: true })).toBeVisible();
  const { name } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Buat cadangan penuh' }).click(),
  );
  await expect(page.getByText(/Isinya sudah dibaca ulang dan cocok/)).toBeVisible();
  await page.getByRole('button', { name: 'Selesai' }).click();
  await expect(page.getByText(new RegExp(`^Cadangan terakhir .*: ${name}`))).toBeVisible();
  await expect(page.getByText('tidak ada perubahan sesudahnya')).toBeVisible();
  await goTo(page, `${route}/penilaian/A1`);
  await page.getByRole('radio', { name: /^2/ }).check();
  await goTo(page, `${route}/cadangan`);
  await expect(page.getByText('ada perubahan sesudah cadangan terakhir')).toBeVisible();
});

test('a package that is not whole is refused with a sentence, and the draft here stays as it is', async ({
  page,
}) => {
  const route = await openSample(page, /unit penyelenggara/i);
  const sample = await shipped('contoh-upp.siapp4');
  const flipped = Buffer.from(sample);
  flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] ?? 0) ^ 4;
  const { manifest, parts } = opened(sample);
  const newer = zipSync(
    {
      'manifest.json': new TextEncoder().encode(JSON.stringify({ ...manifest, format: 2 })),
      ...parts,
    },
    { level: 0 },
  );
  const cases = [
    ['terpotong.siapp4', sample.subarray(0, sample.length >> 1), /terpotong atau berubah/],
    ['berubah.siapp4', flipped, /terpotong atau berubah/],
    ['lebih-baru.siapp4', newer, /dibuat oleh versi SIAP P4 yang lebih baru/],
    ['bukan.siapp4', Buffer.from('%PDF-1.7'), /bukan cadangan SIAP P4/],
    ['kosong.siapp4', Buffer.alloc(0), /bukan cadangan SIAP P4|terpotong/],
  ] as const;
  for (const [name, bytes, sentence] of cases) {
    await choosePackage(page, packageFile(name, bytes));
    const restore = page.getByRole('button', { name: 'Pulihkan', exact: true });
    const notice = page.getByRole('alert');
    await expect(restore.or(notice)).toBeVisible();
    // What is spoilt behind the cover is found while it is restored.
    if (await restore.isVisible()) await restore.click();
    await expect(notice, name).toContainText(sentence);
    await expect(notice, name).toContainText('Draf di peramban ini tidak berubah.');
    await notice.getByRole('button', { name: 'Pilih berkas lain' }).click();
  }
  await goTo(page, '/');
  await expect(page.getByRole('article')).toHaveCount(1);
  await goTo(page, `${route}/penilaian`);
  await expect(page.getByText(/^Tersimpan/)).toBeVisible();
  expect(opened((await makeBackup(page)).bytes).manifest.documents).toEqual(manifest.documents);
});
