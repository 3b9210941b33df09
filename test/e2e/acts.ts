import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { appAddress } from './address.ts';
import { downloaded } from './journey.ts';

/** What a user does at the keyboard, in the words of the screen. */

/** A file that a test hands to the browser, as if it had been chosen. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Goes to a page of the app; `route` begins after the `#`. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.goto(`${appAddress()}#${route}`);
}

/** Says who is working, on the form that asks for it. */
export async function introduce(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Nama', exact: true }).fill('Penguji');
  await page.getByRole('textbox', { name: 'Jabatan' }).fill('Pranata Humas');
  await page.getByRole('textbox', { name: 'Instansi atau unit' }).fill('Diskominfo Contoh');
  await page.getByRole('radio', { name: /^Penyusun/ }).check();
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
}

/** Begins a draft of a government institution in a browser that knows nobody yet; returns its route. */
export async function beginDraft(page: Page): Promise<string> {
  await goTo(page, '/baru');
  await introduce(page);
  await page.getByRole('radio', { name: 'Instansi pemerintah' }).check();
  await page.getByRole('button', { name: 'Buat draf' }).click();
  return draftRoute(page);
}

/** The route of the draft that is open, once it is: `/draf/…`. */
export async function draftRoute(page: Page): Promise<string> {
  await page.waitForURL(/#\/draf\/[^/]+\/./);
  return /#(\/draf\/[^/]+)/.exec(page.url())?.[1] ?? '';
}

/** Opens a sample from the list of samples in a browser that knows nobody yet; returns its route. */
export async function openSample(page: Page, name: RegExp): Promise<string> {
  await goTo(page, '/contoh');
  await page.getByRole('button', { name }).click();
  await page.getByRole('link', { name: 'Buka draf' }).click();
  await introduce(page);
  return draftRoute(page);
}

/** Waits until the screen says that everything is on the disk. */
export async function isSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Tersimpan/)).toBeVisible();
}

/** The box of the narrative, ready to be typed in at its end. */
export async function inNarrative(page: Page) {
  const box = page.getByRole('textbox', { name: 'Narasi' });
  await box.click();
  await page.keyboard.press('Control+End');
  return box;
}

/** Makes a full backup of the open draft. */
export async function makeBackup(page: Page) {
  const made = await downloaded(page, () =>
    page.getByRole('button', { name: 'Cadangkan sekarang' }).click(),
  );
  await expect(page.getByText(/Isinya sudah dibaca ulang dan cocok/)).toBeVisible();
  await page.getByRole('button', { name: 'Selesai' }).click();
  return made;
}

export function packageFile(name: string, bytes: Uint8Array): GivenFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

/** Chooses a package on the page that restores. */
export async function choosePackage(page: Page, file: GivenFile): Promise<void> {
  await goTo(page, '/pulihkan');
  await page.getByLabel(/^pilih berkas cadangan/).setInputFiles(file);
}

/** A file of the published folder. */
export function shipped(name: string): Promise<Buffer> {
  return readFile(new URL(`../../public/${name}`, import.meta.url));
}
