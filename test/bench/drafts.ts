import type { Browser, BrowserContext, Page } from 'playwright';
import { amount10x, amount1x, type Amount } from './inputs.ts';
import { syntheticPackage } from './package.ts';
import { watchWithProbe } from './probe.ts';

/** A browser's store with the synthetic drafts in it, restored through the app's own screen. */
export interface Drafts {
  readonly context: BrowserContext;
  readonly id1x: string;
  /** Restored when it is first asked for: it is ten times as much. */
  readonly id10x: () => Promise<string>;
  /** A new tab at that route; `route` begins after the `#`. */
  readonly open: (route: string) => Promise<Page>;
}

/** Says who is working, as the app asks once before anything else. */
export async function introduce(page: Page, app: string): Promise<void> {
  await page.goto(`${app}#/identitas`);
  await page.getByRole('textbox', { name: /^Nama/ }).fill('Pengukur');
  await page.getByRole('textbox', { name: /^Jabatan/ }).fill('Penyusun');
  await page.getByRole('textbox', { name: /^Instansi/ }).fill('Data uji');
  await page.getByRole('button', { name: /^Simpan/ }).click();
  await page.waitForURL(/#\/$/);
}

/** Restores a full backup and returns when the app says that it is here. */
export async function restore(page: Page, app: string, name: string, bytes: Buffer): Promise<void> {
  await page.goto(`${app}#/pulihkan`);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/x-siapp4', buffer: bytes });
  await page.getByRole('button', { name: 'Pulihkan', exact: true }).click();
  await page.getByRole('link', { name: 'Buka draf' }).waitFor({ timeout: 300_000 });
}

export async function synthesiseDrafts(
  browser: Browser,
  app: string,
  say: (sentence: string) => void,
): Promise<Drafts> {
  const context = await browser.newContext({
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    viewport: { width: 1366, height: 768 },
  });
  await watchWithProbe(context);
  const bring = async (amount: Amount) => {
    say(`Making and restoring the draft of ${amount.answers} answers ...`);
    const { draftId, bytes } = await syntheticPackage(amount);
    const page = await context.newPage();
    await restore(page, app, `${draftId}.siapp4`, bytes);
    await page.close();
    return draftId;
  };
  const first = await context.newPage();
  await introduce(first, app);
  await first.close();
  const id1x = await bring(amount1x);
  let tenfold: Promise<string> | null = null;
  return {
    context,
    id1x,
    id10x: () => {
      tenfold ??= bring(amount10x);
      return tenfold;
    },
    open: async (route) => {
      const page = await context.newPage();
      await page.goto(`${app}#${route}`);
      return page;
    },
  };
}
