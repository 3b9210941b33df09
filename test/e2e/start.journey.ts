import { gzipBytes, firstLoadLimitKb } from '../scripts/first-load.ts';
import { axeViolations } from './axe.ts';
import { expect, openApp, test } from './journey.ts';

test('an empty browser shows what the app is for and where the data lives', async ({ page }) => {
  await page.goto('.');
  await expect(page).toHaveTitle(/SIAP P4/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test('the first usable screen needs no more than its budget', async ({ page }) => {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/\.(js|css)$/.test(new URL(response.url()).pathname)) bodies.push(response.body());
  });
  await page.goto('.');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const sizes = (await Promise.all(bodies)).map(gzipBytes);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0) / 1000).toBeLessThanOrEqual(firstLoadLimitKb);
});

test('a browser that was killed comes back on the same profile', async ({ ownBrowser }) => {
  const first = await ownBrowser();
  const page = await openApp(first.context);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await first.kill();
  const second = await ownBrowser(first.profile);
  const again = await openApp(second.context);
  await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
});
