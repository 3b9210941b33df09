import type { Page } from 'playwright';
import { clearProbe, openBareField, probeLog } from '../probe.ts';
import type { Part } from '../part.ts';
import { median, p95 } from '../statistics.ts';

const rounds = 5;
const burstsOfRound = 12;
const words = 'laporan in';
/** A brisk typist: about 300 characters a minute would be 200 ms a key. */
const keyEveryMs = 30;
const pauseMs = 150;

interface Burst {
  readonly frames: readonly number[];
  /** From the last key until the transaction with the last update is complete. */
  readonly durable: number;
  readonly bytes: number;
  readonly keys: number;
}

async function typeBurst(page: Page, text: string): Promise<Burst> {
  await clearProbe(page);
  await page.keyboard.type(text, { delay: keyEveryMs });
  await page.waitForFunction(
    () =>
      window.probe.writes.length > 0 &&
      window.probe.writes.every(({ doneAt }) => !Number.isNaN(doneAt)) &&
      window.probe.keys.every(({ framedAt }) => !Number.isNaN(framedAt)),
  );
  await page.waitForTimeout(pauseMs);
  const { keys, writes } = await probeLog(page);
  const last = keys.at(-1)?.at ?? Number.NaN;
  return {
    frames: keys.map(({ at, framedAt }) => framedAt - at),
    durable: Math.max(...writes.map(({ doneAt }) => doneAt)) - last,
    bytes: writes.reduce((sum, write) => sum + write.bytes, 0),
    keys: keys.length,
  };
}

async function typeRound(page: Page, text: string): Promise<readonly Burst[]> {
  await page.bringToFront();
  const bursts: Burst[] = [];
  for (let burst = 0; burst < burstsOfRound; burst += 1) bursts.push(await typeBurst(page, text));
  return bursts;
}

/** Milliseconds of each of some empty strict transactions on a page that does nothing else. */
function emptyTransactions(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('empty-transactions', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('rows');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('not opened'));
    });
    const times: number[] = [];
    for (let count = 0; count < 20; count += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const start = performance.now();
      await new Promise((resolve) => {
        const strict = database.transaction('rows', 'readwrite', { durability: 'strict' });
        strict.objectStore('rows').put({}, 1);
        strict.oncomplete = resolve;
      });
      times.push(performance.now() - start);
    }
    database.close();
    return times;
  });
}

const durableOf = (bursts: readonly Burst[]) => bursts.map(({ durable }) => durable);
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

export const typing: Part = async ({ drafts, emptyReact }) => {
  const { context, open, id1x } = await drafts();
  const page = await open(`/draf/${id1x}/penilaian/X7`);
  await page.getByRole('textbox', { name: 'Narasi' }).click();
  await page.keyboard.press('Control+End');
  const bare = await openBareField(context, emptyReact);
  // The first keys of both also warm the compiler.
  await typeRound(page, words);
  await typeRound(bare, words);
  const ours: Burst[] = [];
  const ratios: number[] = [];
  const floors: number[] = [];
  const bareRatios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(...(await typeRound(page, words)));
    // One key after a rest: within a burst the frames of the keys before would be compared too.
    const single = median(durableOf(await typeRound(page, 'a')));
    bareRatios.push(single / median(durableOf(await typeRound(bare, 'a'))));
    const floor = median(await emptyTransactions(bare));
    floors.push(floor);
    ratios.push(single / floor);
  }
  await page.close();
  await bare.close();
  const keys = sumOf(ours.map((burst) => burst.keys));
  return [
    {
      key: 'keyFrameP95Ms',
      value: p95(ours.flatMap(({ frames }) => frames)),
      limit: 50,
      how: `ms from a key to the next frame, typing in the 1x draft, p95 of ${keys}`,
    },
    {
      key: 'durableMedianMs',
      value: median(durableOf(ours)),
      limit: null,
      how: `ms from the last key of a burst until its transaction is complete, median of ${ours.length}`,
    },
    {
      key: 'durableP95Ms',
      value: p95(durableOf(ours)),
      limit: 50,
      how: 'the same, p95; for an idle machine',
    },
    {
      key: 'durableVsEmptyTx',
      value: median(ratios),
      limit: 3,
      how: `times an empty strict transaction (${median(floors).toFixed(1)} ms), median of ${rounds}; ${median(bareRatios).toFixed(1)} times a bare page that stores an empty record at a key`,
    },
    {
      key: 'bytesPerKey',
      value: sumOf(ours.map(({ bytes }) => bytes)) / keys,
      limit: 100,
      how: 'bytes of update rows for each key',
    },
  ];
};
