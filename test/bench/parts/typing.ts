import type { Page } from 'playwright';
import { clearProbe, emptyTransactionMs, probeLog } from '../probe.ts';
import type { Part } from '../part.ts';
import { median, p95 } from '../statistics.ts';

const rounds = 5;
const burstsOfRound = 12;
const keysOfBurst = 10;
/** A brisk typist: about 300 characters a minute would be 200 ms a key. */
const keyEveryMs = 30;
const pauseMs = 150;

interface Round {
  readonly frames: readonly number[];
  readonly durable: readonly number[];
  readonly empty: readonly number[];
  readonly bytes: number;
  readonly keys: number;
}

/** From the last key of a burst until the transaction with the last update is complete. */
async function typeBurst(page: Page, text: string): Promise<Omit<Round, 'empty'>> {
  await clearProbe(page);
  await page.keyboard.type(text, { delay: keyEveryMs });
  await page.waitForFunction(
    () =>
      window.probe.writes.length > 0 &&
      window.probe.writes.every(({ doneAt }) => !Number.isNaN(doneAt)) &&
      document.querySelector('.s-save')?.getAttribute('data-state') === 'saved',
  );
  const { keys, writes } = await probeLog(page);
  const last = keys.at(-1)?.at ?? Number.NaN;
  const done = Math.max(...writes.map(({ doneAt }) => doneAt));
  return {
    frames: keys.map(({ at, framedAt }) => framedAt - at),
    durable: [done - last],
    bytes: writes.reduce((sum, write) => sum + write.bytes, 0),
    keys: keys.length,
  };
}

async function typeRound(page: Page): Promise<Round> {
  const bursts: Omit<Round, 'empty'>[] = [];
  const empty: number[] = [];
  for (let burst = 0; burst < burstsOfRound; burst += 1) {
    bursts.push(await typeBurst(page, 'laporan dan '.slice(0, keysOfBurst)));
    empty.push(await emptyTransactionMs(page));
    await page.waitForTimeout(pauseMs);
  }
  return {
    frames: bursts.flatMap(({ frames }) => frames),
    durable: bursts.flatMap(({ durable }) => durable),
    empty,
    bytes: bursts.reduce((sum, { bytes }) => sum + bytes, 0),
    keys: bursts.reduce((sum, { keys }) => sum + keys, 0),
  };
}

export const typing: Part = async ({ drafts }) => {
  const { open, id1x } = await drafts();
  const page = await open(`/draf/${id1x}/penilaian/X7`);
  await page.getByRole('textbox', { name: 'Narasi' }).click();
  await page.keyboard.press('Control+End');
  await typeRound(page); // the editor's first keys also warm the compiler
  const all: Round[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await typeRound(page));
  await page.close();
  const durable = all.flatMap((round) => round.durable);
  const empty = median(all.flatMap((round) => round.empty));
  const keys = all.reduce((sum, round) => sum + round.keys, 0);
  const count = `${keys} keys, ${durable.length} bursts`;
  return [
    {
      key: 'keyFrameP95Ms',
      value: p95(all.flatMap(({ frames }) => frames)),
      limit: 50,
      how: `ms from a key to the next frame, typing in the 1x draft (${count})`,
    },
    {
      key: 'durableMedianMs',
      value: median(durable),
      limit: null,
      how: 'ms from the last key of a burst until its transaction is complete',
    },
    { key: 'durableP95Ms', value: p95(durable), limit: 50, how: 'the same, p95' },
    {
      key: 'durableVsEmptyTx',
      value: median(all.map((round) => median(round.durable) / median(round.empty))),
      limit: 3,
      how: `times a strict transaction of one empty record (${empty.toFixed(1)} ms), median of ${rounds}`,
    },
    {
      key: 'bytesPerKey',
      value: all.reduce((sum, { bytes }) => sum + bytes, 0) / keys,
      limit: 100,
      how: 'bytes of update rows for each key',
    },
  ];
};
