import type { Page } from 'playwright';
import { firstLoadLimitKb, gzipBytes } from '../../scripts/first-load.ts';
import type { Part } from '../part.ts';

/** kB (1,000 bytes) of script and style, gzip, that a page asks for until its heading is there. */
async function loadedKb(page: Page, address: string): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/\.(js|css)$/.test(new URL(response.url()).pathname)) bodies.push(response.body());
  });
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const sizes = (await Promise.all(bodies)).map(gzipBytes);
  return sizes.reduce((sum, bytes) => sum + bytes, 0) / 1000;
}

export const firstLoad: Part = async ({ app, emptyReact, browser }) => {
  const context = await browser.newContext();
  const ours = await loadedKb(await context.newPage(), app);
  const theirs = await loadedKb(await context.newPage(), emptyReact);
  await context.close();
  return [
    {
      key: 'firstLoadKb',
      value: ours,
      limit: firstLoadLimitKb,
      how: `kB of JS and CSS, gzip, until the first screen is usable (empty React page: ${theirs.toFixed(1)})`,
    },
  ];
};
