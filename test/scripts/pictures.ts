// Takes the pictures of README.md from the built app with its sample: `npx tsx test/scripts/pictures.ts`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { buildWhenNeeded } from './build.ts';
import { browserFlags, ensureBrowser } from './find-browser.ts';
import { serveBuilt } from './serve.ts';

const folder = 'docs/pictures';
const pictureOf = (name: string) => join(folder, `${name}.png`);
/** The page of the dossier whose upper part is shown: level and narrative of an indicator. */
const dossierPage = '11';
const dossierPart = { width: '1366', height: '1080' };

async function open(page: Page, address: string, sample: RegExp): Promise<void> {
  await page.goto(`${address}#/`);
  await page.goto(`${address}#/contoh`);
  await page.getByRole('button', { name: sample }).click();
  await page.getByRole('link', { name: 'Buka draf' }).waitFor();
}

async function introduce(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/identitas`);
  await page.getByRole('textbox', { name: 'Nama', exact: true }).fill('Penyusun Contoh');
  await page.getByRole('textbox', { name: 'Jabatan' }).fill('Pranata Humas');
  await page.getByRole('textbox', { name: 'Instansi atau unit' }).fill('Diskominfo Staper');
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
}

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await page.screenshot({ path: pictureOf(name) });
}

async function takeDossier(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Berkas usulan/ }).click();
  await page.getByRole('button', { name: 'Buat PDF' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh PDF' }).click({ timeout: 120_000 }),
  ]);
  const place = mkdtempSync(join(tmpdir(), 'siap-pictures-'));
  const pdf = join(place, 'berkas.pdf');
  await download.saveAs(pdf);
  const part = ['-f', dossierPage, '-l', dossierPage, '-singlefile'];
  const size = ['-scale-to-x', dossierPart.width, '-scale-to-y', '-1'];
  const crop = ['-x', '0', '-y', '0', '-W', dossierPart.width, '-H', dossierPart.height];
  execFileSync('pdftoppm', ['-png', ...part, ...size, ...crop, pdf, join(folder, 'berkas-usulan')]);
  rmSync(place, { recursive: true });
}

await buildWhenNeeded();
mkdirSync(folder, { recursive: true });
const served = await serveBuilt(0);
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: [...browserFlags],
});
try {
  const context = await browser.newContext({
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    viewport: { width: 1366, height: 768 },
    colorScheme: 'light',
  });
  const page = await context.newPage();
  await introduce(page, served.address);
  await open(page, served.address, /unit penyelenggara/);
  await open(page, served.address, /instansi pemerintah/);
  await page.goto(`${served.address}#/`);
  await page.getByText(/dari 7 indikator dinilai/).waitFor();
  await take(page, 'beranda');
  await page.getByRole('link', { name: /^Buka Pemerintah/ }).click();
  await page.getByRole('figure').first().waitFor();
  await take(page, 'ringkasan');
  await page.getByRole('link', { name: /^Penilaian mandiri/ }).click();
  await page.getByRole('link', { name: /^A6 / }).click();
  await page.getByRole('textbox', { name: 'Narasi' }).waitFor();
  await take(page, 'penilaian');
  await takeDossier(page);
} finally {
  await browser.close();
  await served.close();
}
