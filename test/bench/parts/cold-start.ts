import type { Browser } from 'playwright';
import { cpuMs } from '../cpu.ts';
import type { Part } from '../part.ts';
import { interleaved } from '../statistics.ts';

/** A start with nothing cached: a context of its own has its own process and an empty cache. */
async function startCpuMs(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const spent = await cpuMs(page, async () => {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  });
  await context.close();
  return spent;
}

export const coldStart: Part = async ({ app, emptyReact, browser }) => {
  await startCpuMs(browser, app); // the first page of a browser also starts the browser
  const { ours, theirs, ratio } = await interleaved(
    () => startCpuMs(browser, app),
    () => startCpuMs(browser, emptyReact),
  );
  return [
    {
      key: 'coldStartCpuMs',
      value: ours,
      limit: null,
      how: 'ms of CPU to the first usable screen, nothing cached, median of 5',
    },
    {
      key: 'coldStartVsEmptyReact',
      value: ratio,
      limit: null,
      how: `times an empty React page (${theirs.toFixed(0)} ms), median of 5 interleaved runs`,
    },
  ];
};
