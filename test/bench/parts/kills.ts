import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { newProfile, startBrowser } from '../../e2e/own-browser.ts';
import { introduce, restore } from '../drafts.ts';
import { amount1x } from '../inputs.ts';
import { syntheticPackage } from '../package.ts';
import type { Part, Stage } from '../part.ts';
import { allowEvaluation } from '../probe.ts';

const kills = process.env['LONG'] === '1' ? 300 : 20;
const indicator = 'X7';

/** Tells, outside of the browser, the text that was in the editor each time the screen said that it is saved. */
async function listen(page: Page, acknowledge: (text: string) => void): Promise<void> {
  await page.exposeFunction('acknowledge', acknowledge);
  await page.evaluate(() => {
    const state = document.querySelector('.s-save');
    const editor = document.querySelector('[contenteditable="true"]');
    if (state === null || editor === null) throw new Error('There is no editor to type in.');
    const tell = () => {
      if (state.getAttribute('data-state') !== 'saved' || !('acknowledge' in window)) return;
      const { acknowledge } = window;
      if (typeof acknowledge === 'function') acknowledge(editor.textContent);
    };
    new MutationObserver(tell).observe(state, { attributes: true });
  });
}

async function openEditor(page: Page, { bigApp }: Stage, draftId: string): Promise<string> {
  await page.goto(`${bigApp}#/draf/${draftId}/penilaian/${indicator}`);
  const editor = page.locator('[contenteditable="true"]');
  await editor.waitFor();
  return editor.evaluate((element) => element.textContent);
}

/** Types until the browser is killed; the text that was last said to be saved. */
async function typeAndDie(profile: string, stage: Stage, draftId: string, afterMs: number) {
  const browser = await startBrowser(profile);
  await allowEvaluation(browser.context);
  const page = await browser.context.newPage();
  let acknowledged = await openEditor(page, stage, draftId);
  await listen(page, (text) => {
    acknowledged = text;
  });
  await page.locator('[contenteditable="true"]').click();
  await page.keyboard.press('Control+End');
  const typing = page.keyboard.type('abcdefghij'.repeat(100), { delay: 5 }).catch(() => undefined); // the browser dies in the middle of it
  await pause(afterMs);
  await browser.kill();
  await typing;
  return acknowledged;
}

/** Characters of `expected` after the first one that `found` does not have. */
function lostOf(expected: string, found: string): number {
  const same = Array.from(expected).findIndex((char, at) => found[at] !== char);
  return same === -1 ? 0 : expected.length - same;
}

async function readBack(profile: string, stage: Stage, draftId: string): Promise<string> {
  const browser = await startBrowser(profile);
  const text = await openEditor(await browser.context.newPage(), stage, draftId);
  await browser.close();
  return text;
}

export const killsPart: Part = async (stage) => {
  const { draftId, bytes } = await syntheticPackage(amount1x);
  const profile = newProfile();
  try {
    const browser = await startBrowser(profile.folder);
    const page = await browser.context.newPage();
    await introduce(page, stage.bigApp);
    await restore(page, stage.bigApp, `${draftId}.siapp4`, bytes);
    await browser.close();
    let lost = 0;
    let typed = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const before = typed;
      const afterMs = 200 + ((kill * 137) % 700);
      const acknowledged = await typeAndDie(profile.folder, stage, draftId, afterMs);
      const found = await readBack(profile.folder, stage, draftId);
      lost += lostOf(acknowledged, found);
      typed = acknowledged.length;
      if (typed <= before && kill > 0) stage.say(`kill ${kill + 1}: nothing was acknowledged`);
    }
    return [
      {
        key: 'killsAckLost',
        value: lost,
        limit: 0,
        how: `characters lost that the screen had called saved, ${kills} kills while typing (${typed} kept)`,
      },
    ];
  } finally {
    profile.remove();
  }
};
