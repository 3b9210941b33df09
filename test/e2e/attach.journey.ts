import { truncate, writeFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { fileLimitBytes } from '#domain/evidence.ts';
import { cutOff } from '#test/sample/files/document.ts';
import { sampleFiles } from '#test/sample/files/generate.ts';
import { beginDraft, goTo, isSaved, type GivenFile } from './acts.ts';
import { downloaded, expect, test } from './journey.ts';

const scan = 'Daftar Hadir Bimtek (pindaian).pdf';
const photo = 'Foto Meja Layanan.jpg';
const screen = 'Tangkapan Layar Dasbor.png';

async function given(name: string): Promise<GivenFile> {
  const make = sampleFiles[name];
  if (make === undefined) throw new Error(`There is no sample file ${name}`);
  return { name, mimeType: '', buffer: Buffer.from(await make()) };
}

function named(name: string, content: string | Buffer): GivenFile {
  return { name, mimeType: '', buffer: Buffer.from(content) };
}

/** A PDF that opens only with its password. */
async function locked(bytes: Uint8Array): Promise<Buffer> {
  const pdf = await PDFDocument.load(bytes);
  pdf.encrypt({ userPassword: 'rahasia', ownerPassword: 'pemilik' });
  return Buffer.from(await pdf.save());
}

test('several files become evidence at once, and one of them proves a second indicator', async ({
  page,
}) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/penilaian/A4`);
  const side = page.getByRole('complementary', { name: /^Bukti/ });
  await expect(side.getByText('PDF, JPG, atau PNG, paling besar 100 MB tiap berkas')).toBeVisible();
  await side
    .getByLabel(/^pilih berkas/)
    .setInputFiles([await given(scan), await given(photo), await given(screen)]);
  await expect(side.getByText('3 berkas terlampir.')).toBeVisible();
  await expect(side.getByRole('article', { name: 'Bukti A4-c' })).toBeVisible();
  await side
    .getByRole('article', { name: 'Bukti A4-a' })
    .getByRole('textbox', { name: 'Halaman' })
    .fill('2');

  await goTo(page, `${route}/penilaian/A6`);
  await side.getByRole('button', { name: 'Tautkan bukti yang sudah ada' }).click();
  await page.getByRole('textbox', { name: 'Cari bukti' }).fill('dasbor');
  await page.getByRole('button', { name: 'Tautkan Tangkapan Layar Dasbor' }).click();
  await page.getByRole('button', { name: 'Selesai' }).click();
  await expect(side.getByRole('article', { name: 'Bukti A6-a' })).toBeVisible();

  await page.getByRole('link', { name: /^Bukti dukung/ }).click();
  const rows = page.getByRole('table', { name: 'Daftar bukti dukung' }).getByRole('row');
  await expect(rows).toHaveCount(4);
  await expect(rows.filter({ hasText: 'Dasbor' })).toContainText('A4');
  await expect(rows.filter({ hasText: 'Dasbor' })).toContainText('A6');
  await expect(rows.filter({ hasText: 'Bimtek' })).toContainText('2 hlm.');
});

test('a file dropped on the register is described, read back, and comes back after deletion', async ({
  page,
}) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/bukti`);
  const file = await given(scan);
  const transfer = await page.evaluateHandle(
    ({ name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name));
      return data;
    },
    { name: file.name, base64: file.buffer.toString('base64') },
  );
  await page
    .getByRole('heading', { name: 'Bukti dukung' })
    .dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByRole('link', { name: 'Daftar Hadir Bimtek (pindaian)' }).click();

  await page.getByRole('combobox', { name: 'Jenis' }).selectOption({ label: 'Daftar hadir' });
  await page.getByRole('textbox', { name: 'Nomor' }).fill('005/12 (contoh)');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByRole('button', { name: 'Tautkan', exact: true }).click();
  await page.getByRole('button', { name: /^Tautkan ke A4/ }).click();
  await page.getByRole('button', { name: /^Tautkan ke G3/ }).click();
  await page.getByRole('button', { name: 'Selesai' }).click();
  await isSaved(page);
  const copy = await downloaded(page, () => page.getByRole('button', { name: 'Unduh' }).click());
  expect(copy.name).toBe(file.name);
  expect(Buffer.compare(copy.bytes, file.buffer)).toBe(0);

  await page.getByRole('button', { name: 'Hapus bukti' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus bukti' }).click();
  await page.getByText('Terhapus (1)').click();
  await page.getByRole('button', { name: 'Kembalikan Daftar Hadir Bimtek (pindaian)' }).click();
  const row = page.getByRole('row').filter({ hasText: '005/12 (contoh)' });
  await expect(row).toContainText('A4');
  await expect(row).toContainText('G3');
});

test('files that cannot serve are refused one by one, each with a sentence, and the others stay', async ({
  page,
}) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/penilaian/A4`);
  const side = page.getByRole('complementary', { name: /^Bukti/ });
  const whole = await given(scan);
  await side
    .getByLabel(/^pilih berkas/)
    .setInputFiles([
      named('Kosong.pdf', ''),
      named('Bukan gambar.png', whole.buffer),
      named('Naskah.docx', 'PK\u0003\u0004[Content_Types].xml'),
      named('Terkunci.pdf', await locked(whole.buffer)),
      named('Terpotong.pdf', Buffer.from(cutOff(new Uint8Array(whole.buffer)))),
      whole,
      named('Salinan.pdf', whole.buffer),
    ]);
  const notice = (title: string) =>
    side
      .getByRole('alert')
      .or(side.getByRole('status'))
      .or(side.locator('section, div'))
      .filter({
        has: page.getByText(title, { exact: true }),
      });
  for (const [title, sentence] of [
    ['Kosong.pdf tidak dilampirkan', /kosong \(0 bita\).*tidak berubah.*Salin ulang/],
    ['Bukan gambar.png tidak dilampirkan', /isinya PDF.*tidak berubah.*Ganti akhiran/],
    ['Naskah.docx tidak dilampirkan', /tidak dapat dilampirkan.*tidak berubah.*Simpan sebagai PDF/],
    ['Terpotong.pdf terlampir, perlu dilihat', /terpotong.*tetap terlampir utuh/],
    ['Terkunci.pdf terlampir, perlu dilihat', /terkunci kata sandi.*tetap terlampir utuh/],
    ['Salinan.pdf sudah ada', /Tidak dibuat catatan kedua/],
  ] as const) {
    await expect(notice(title).last()).toContainText(sentence);
  }
  await expect(side.getByRole('article')).toHaveCount(3);
  await isSaved(page);
});

test('a file over the limit is refused before it is read', async ({ page }, info) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/bukti`);
  const path = info.outputPath('Besar.pdf');
  await writeFile(path, '%PDF-1.7');
  await truncate(path, fileLimitBytes + 1);
  await page.getByLabel(/^pilih berkas/).setInputFiles(path);
  await expect(page.getByRole('alert')).toContainText(
    /lebih besar dari 100 MB.*tidak berubah.*Perkecil/,
  );
});
