import { readFile } from 'node:fs/promises';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { appAddress } from './address.ts';
import { faultsOf, type Faults } from './faults.ts';
import { newProfile, startBrowser, type OwnBrowser } from './own-browser.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Checked at the end of every journey; `faults.allow(/…/)` for errors that it provokes. */
  readonly faults: Faults;
  /**
   * Starts a browser that can be killed. Give the same profile again to come back to what it
   * stored. All of them are ended, and their profiles removed, after the journey.
   */
  readonly ownBrowser: (profile?: string) => Promise<OwnBrowser & { readonly profile: string }>;
}

/** A Playwright test on the built app that fails on any fault of the page. */
export const test = base.extend<Fixtures>({
  baseURL: async ({ browserName: _browserName }, give) => give(appAddress()),

  faults: async ({ browserName: _browserName }, give) => {
    const faults = faultsOf(new URL(appAddress()).origin);
    await give(faults);
    const sentences = faults.sentences();
    if (sentences.length > 0) throw new Error(`The page had faults:\n${sentences.join('\n')}`);
  },

  context: async ({ context, faults }, give) => {
    await faults.watch(context);
    await give(context);
  },

  ownBrowser: async ({ faults }, give) => {
    const started: OwnBrowser[] = [];
    const profiles: { readonly remove: () => void }[] = [];
    await give(async (profile) => {
      const fresh = profile === undefined ? newProfile() : null;
      if (fresh !== null) profiles.push(fresh);
      const folder = fresh?.folder ?? profile ?? '';
      const browser = await startBrowser(folder);
      started.push(browser);
      await faults.watch(browser.context);
      return { ...browser, profile: folder };
    });
    for (const browser of started) await browser.kill();
    for (const profile of profiles) profile.remove();
  },
});

/** Opens the app in a new tab of that browser; `route` begins after the `#`, as `/draf/…`. */
export async function openApp(context: BrowserContext, route = '/'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${appAddress()}#${route}`);
  return page;
}

/** Does something that downloads a file; returns the file's name and bytes. */
export async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
