import { beginDraft, goTo, inNarrative, isSaved } from './acts.ts';
import { expect, test } from './journey.ts';

test('a level is chosen by a person: zero counts, nothing does not, and the line follows', async ({
  page,
}) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/penilaian/A1`);
  const levels = page.getByRole('group', { name: 'Tingkat capaian' });
  await expect(levels.getByRole('radio')).toHaveCount(6);
  await expect(levels.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByText(/Belum dinilai. Tingkat 0 juga sebuah jawaban/)).toBeVisible();

  await levels.getByRole('radio', { name: /^0/ }).check();
  await expect(page.getByText('Dinilai: tingkat 0.')).toBeVisible();
  const tree = page.getByRole('navigation', { name: 'Indikator dan syarat' });
  await expect(tree.getByRole('link', { name: /^A1 Komitmen pimpinan.*0/ })).toBeVisible();

  await page.getByRole('link', { name: /^Berikutnya: A2/ }).click();
  await expect(page.getByRole('heading', { name: 'Kelembagaan', exact: true })).toBeVisible();
  await levels.getByRole('radio', { name: /^4/ }).check();
  await isSaved(page);
  await page.reload();
  await expect(levels.getByRole('radio', { name: /^4/ })).toBeChecked();

  await page.getByRole('button', { name: 'Kosongkan pilihan' }).click();
  await expect(levels.getByRole('radio', { checked: true })).toHaveCount(0);
  await goTo(page, `${route}/penilaian`);
  await expect(page.getByText('1 dari 27', { exact: true })).toBeVisible();
  await expect(page.getByText(/Rentang, karena/).first()).toBeVisible();
});

test('an indicator that does not apply is set aside only with a reason', async ({ page }) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/penilaian/KN4`);
  await page.getByRole('radio', { name: /^2/ }).check();
  await page.getByRole('checkbox', { name: 'Tidak berlaku bagi kami' }).check();
  await expect(page.getByText('Belum dianggap selesai: alasan belum diisi')).toBeVisible();
  await expect(page.getByRole('radio', { name: /^2/ })).toBeDisabled();
  await page
    .getByRole('textbox', { name: 'Alasan tidak berlaku' })
    .fill('Tidak ada aplikasi lain yang dapat dihubungkan (contoh).');
  await expect(page.getByText('Belum dianggap selesai: alasan belum diisi')).toBeHidden();
  await isSaved(page);
  await goTo(page, `${route}/penilaian`);
  await expect(page.getByText('0 dari 26', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /^KN4/ })).toContainText('TB');
});

test('a gate is a yes, a no or still open, and says for whom it holds', async ({ page }) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/penilaian/syarat/G2`);
  await expect(page.getByRole('radio', { name: 'Belum dijawab' })).toBeChecked();
  await expect(page.getByText('Berlaku untuk')).toBeVisible();
  await page.getByRole('radio', { name: 'Tidak' }).check();
  await expect(page.getByText(/menghalangi pendaftaran/)).toBeVisible();
  await page.getByRole('radio', { name: 'Ya' }).check();
  await expect(page.getByText(/menghalangi pendaftaran/)).toBeHidden();
  await page.getByRole('textbox', { name: 'Catatan' }).fill('Diterapkan sejak 2019 (contoh)');
  await page.getByRole('textbox', { name: 'Catatan' }).blur();
  await isSaved(page);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Ya' })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Catatan' })).toHaveValue(/sejak 2019/);
});

test('a narrative keeps its paragraphs, bold, lists and tables', async ({ page }) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/penilaian/A1`);
  const box = await inNarrative(page);
  await page.keyboard.type('Bupati memimpin ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('rapat');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' setiap triwulan.');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Daftar', exact: true }).click();
  await page.keyboard.type('undangan');
  await page.keyboard.press('Enter');
  await page.keyboard.type('notula');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tabel' }).click();
  await page.getByRole('menuitem', { name: 'Sisipkan tabel' }).click();
  await page.keyboard.type('Triwulan');
  await expect(page.getByText(/^8 dari .* kata/)).toBeVisible();
  await isSaved(page);

  await page.reload();
  await expect(box.locator('strong')).toHaveText('rapat');
  await expect(box.getByRole('listitem')).toHaveText(['undangan', 'notula']);
  await expect(box.getByRole('row')).toHaveCount(3);
  await expect(box.getByRole('columnheader').first()).toHaveText('Triwulan');
});

test('undo and redo reach over the whole draft', async ({ page }) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/penilaian/A1`);
  await page.getByRole('radio', { name: /^3/ }).check();
  await page.getByRole('link', { name: /^Berikutnya: A2/ }).click();
  await page.getByRole('radio', { name: /^5/ }).check();
  const box = await inNarrative(page);
  await page.keyboard.type('Tim sudah dibentuk.');
  await isSaved(page);

  await page.keyboard.press('Control+z');
  await expect(box).toHaveText('');
  await box.click();
  await expect(page.getByRole('button', { name: 'Ulangi' })).toBeEnabled();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(page.getByRole('radio', { name: /^5/ })).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Ulangi' })).toBeEnabled();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(page.getByRole('button', { name: 'Urungkan' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Ulangi' })).toBeEnabled();
  await goTo(page, `${route}/penilaian/A1`);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

  await page.getByRole('button', { name: 'Ulangi' }).click();
  await expect(page.getByRole('radio', { name: /^3/ })).toBeChecked();
  await page.getByRole('button', { name: 'Ulangi' }).click();
  await page.getByRole('button', { name: 'Ulangi' }).click();
  await goTo(page, `${route}/penilaian/A2`);
  await expect(page.getByRole('radio', { name: /^5/ })).toBeChecked();
  await expect(box).toHaveText('Tim sudah dibentuk.');
});
