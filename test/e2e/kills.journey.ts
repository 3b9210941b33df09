import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { beginDraft } from './acts.ts';
import { expect, openApp, test } from './journey.ts';

const kills = process.env['LONG'] === '1' ? 300 : 20;
const narrative = 'penilaian/A1';

/** Tells, outside of the browser, the text that was in the box each time the screen said that it is saved. */
async function listen(page: Page, acknowledge: (text: string) => void): Promise<void> {
  await page.exposeFunction('acknowledge', acknowledge);
  await page.evaluate(() => {
    const state = document.querySelector('.s-save');
    const box = document.querySelector('[contenteditable="true"]');
    if (state === null || box === null) throw new Error('There is nothing to type in.');
    const tell = () => {
      if (state.getAttribute('data-state') !== 'saved' || !('acknowledge' in window)) return;
      const { acknowledge: tellOutside } = window;
      if (typeof tellOutside === 'function') tellOutside(box.textContent);
    };
    new MutationObserver(tell).observe(state, { attributes: true });
  });
}

/** Types until the browser is killed, some time after the first new acknowledgement. */
async function typeUntil(
  page: Page,
  hasMore: () => boolean,
  kill: () => Promise<void>,
  ms: number,
) {
  await page.getByRole('textbox', { name: 'Narasi' }).click();
  await page.keyboard.press('Control+End');
  // The browser dies in the middle of it.
  const typing = page.keyboard.type('abcdefghij'.repeat(500), { delay: 5 }).catch(() => undefined);
  while (!hasMore()) await pause(5);
  await pause(ms);
  await kill();
  await typing;
}

test(`a browser killed ${String(kills)} times while typing loses nothing that was said to be saved`, async ({
  ownBrowser,
}) => {
  test.setTimeout(kills * 20_000);
  let browser = await ownBrowser();
  const route = await beginDraft(await openApp(browser.context));
  let acknowledged = '';
  for (let kill = 0; kill <= kills; kill += 1) {
    const page = await openApp(browser.context, `${route}/${narrative}`);
    const box = page.getByRole('textbox', { name: 'Narasi' });
    await expect(box).toBeVisible();
    const found = (await box.textContent()) ?? '';
    expect(found.slice(0, acknowledged.length), `after kill ${String(kill)}`).toBe(acknowledged);
    if (kill === kills) break;
    acknowledged = found;
    await listen(page, (text) => {
      acknowledged = text;
    });
    await typeUntil(page, () => acknowledged !== found, browser.kill, (kill * 137) % 400);
    browser = await ownBrowser(browser.profile);
  }
  expect(acknowledged.length).toBeGreaterThan(kills);
});
