import type { Page } from 'playwright';
import type { Part } from '../part.ts';
import { interleaved } from '../statistics.ts';

/** From the start of the navigation until the narrative of an indicator can be typed in. */
async function openMs(opening: Promise<Page>): Promise<number> {
  const page = await opening;
  const ready = await page.waitForFunction(
    () => {
      const editor = document.querySelector('[contenteditable="true"]');
      return editor !== null && editor.textContent !== '' ? performance.now() : false;
    },
    null,
    { timeout: 120_000 },
  );
  const value = await ready.jsonValue();
  await page.close();
  if (value === false) throw new Error('The narrative did not appear.');
  return value;
}

export const open: Part = async ({ drafts }) => {
  const { id1x, id10x, open: openTab } = await drafts();
  const tenfold = await id10x();
  const { ours, theirs, ratio } = await interleaved(
    () => openMs(openTab(`/draf/${tenfold}/penilaian/X7`)),
    () => openMs(openTab(`/draf/${id1x}/penilaian/X7`)),
  );
  return [
    {
      key: 'open1xMs',
      value: theirs,
      limit: null,
      how: 'ms from opening the 1x draft until its narrative can be typed in, median of 5',
    },
    {
      key: 'open10xMs',
      value: ours,
      limit: theirs * 10,
      how: `the same at ten times the rows; limit is linear growth (grew ${ratio.toFixed(1)} times)`,
    },
  ];
};
