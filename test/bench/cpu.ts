import type { CDPSession, Page } from 'playwright';

async function processSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ProcessTime');
  if (time === undefined) throw new Error('The browser does not say how much CPU a page used.');
  return time.value;
}

/**
 * Milliseconds of CPU, all threads and workers, that the page's own process spends while `act`
 * runs. CPU and not wall time: other work on the machine hardly changes it. Steps of about 10 ms.
 */
export async function cpuMs(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await processSeconds(session);
  await act();
  const after = await processSeconds(session);
  await session.detach();
  return (after - before) * 1000;
}
