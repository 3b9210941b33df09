import { beginDraft, goTo, inNarrative, isSaved } from './acts.ts';
import { expect, openApp, test } from './journey.ts';

test('two tabs of one draft stay in step, also while both are typed in', async ({
  page,
  context,
}) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/penilaian/A1`);
  const here = await inNarrative(page);
  await page.keyboard.type('Dari tab pertama. ');
  const other = await openApp(context, `${route}/penilaian/A1`);
  const there = other.getByRole('textbox', { name: 'Narasi' });
  await expect(there).toHaveText('Dari tab pertama.');

  await other.getByRole('radio', { name: /^4/ }).check();
  await expect(page.getByRole('radio', { name: /^4/ })).toBeChecked();

  await inNarrative(other);
  await Promise.all([
    page.keyboard.type('aaaaaaaaaaaaaaaaaaaa', { delay: 20 }),
    other.keyboard.type('bbbbbbbbbbbbbbbbbbbb', { delay: 20 }),
  ]);
  for (const box of [here, there]) {
    await expect(box).toHaveText(/^Dari tab pertama\. [ab]{40}$/);
  }
  const text = await here.textContent();
  expect(await there.textContent()).toBe(text);
  expect(text?.match(/b/g)?.length).toBe(21);

  // Undo takes back one's own typing only, in one step or, after pauses, in several.
  await expect(async () => {
    await page.keyboard.press('Control+z');
    await expect(there).toHaveText(/b{20}$/, { timeout: 1000 });
  }).toPass();
  await isSaved(page);
  await isSaved(other);
  const kept = await there.textContent();
  await other.close();
  await page.reload();
  await expect(here).toHaveText(kept ?? '');
  await expect(page.getByRole('radio', { name: /^4/ })).toBeChecked();
});

test('what one tab attaches, the other one shows; a draft that is open elsewhere is not deleted', async ({
  page,
  context,
}) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/bukti`);
  const other = await openApp(context, `${route}/bukti`);
  await expect(other.getByText('Belum ada bukti dukung')).toBeVisible();
  await page.getByRole('button', { name: 'Catat bukti tanpa berkas' }).click();
  await page.getByRole('textbox', { name: 'Judul' }).fill('SK tim pengelola (contoh)');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(other.getByRole('link', { name: 'SK tim pengelola (contoh)' })).toBeVisible();

  await other.getByRole('link', { name: /ke daftar draf/ }).click();
  await other.getByRole('button', { name: /^Hapus Pemerintah/ }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Hapus draf' }).click();
  await expect(other.getByText(/sedang terbuka di tab lain, jadi tidak dihapus/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Judul' })).toHaveValue(/SK tim/);
});
