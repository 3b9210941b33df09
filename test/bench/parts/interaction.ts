import type { Page } from 'playwright';
import type { Part } from '../part.ts';
import { clearProbe, probeLog } from '../probe.ts';

const settleMs = 600;

interface Step {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
}

/** What a person does in a draft, each begun by a key or a click. */
const steps: readonly Step[] = [
  {
    name: 'choose a level',
    act: (page) => page.getByRole('radio').nth(1).click(),
  },
  {
    name: 'take it back',
    act: (page) => page.getByRole('button', { name: 'Urungkan' }).click(),
  },
  {
    name: 'write',
    act: async (page) => {
      await page.getByRole('textbox', { name: 'Narasi' }).click();
      await page.keyboard.type('laporan', { delay: 50 });
    },
  },
  {
    name: 'go to the next indicator',
    act: (page) => page.getByRole('link', { name: /^Berikutnya/ }).click(),
  },
  {
    name: 'open the register of evidence',
    act: (page) => page.getByRole('link', { name: /^Bukti dukung/ }).click(),
  },
  {
    name: 'search the evidence',
    act: (page) => page.getByLabel('Cari bukti').pressSequentially('bulan'),
  },
];

/** Longest time from the click or keys of a step to the paint that shows it, as the browser reports. */
async function slowest(page: Page, { act }: Step): Promise<number> {
  await clearProbe(page);
  await act(page);
  await page.waitForTimeout(settleMs);
  return (await probeLog(page)).slowestInteraction;
}

export const interaction: Part = async ({ drafts, say }) => {
  const { id10x, open } = await drafts();
  const page = await open(`/draf/${await id10x()}/penilaian/X7`);
  await page.getByRole('textbox', { name: 'Narasi' }).waitFor({ timeout: 120_000 });
  await page.waitForTimeout(settleMs);
  const times = new Map<string, number>();
  for (const step of steps) times.set(step.name, await slowest(page, step));
  const sections = page.getByRole('navigation', { name: 'Bagian draf' }).getByRole('link');
  for (let section = 0; section < (await sections.count()); section += 1) {
    const link = sections.nth(section);
    const name = `open ${(await link.innerText()).split('\n')[0] ?? ''}`;
    times.set(name, await slowest(page, { name, act: () => link.click() }));
  }
  await page.close();
  const ordered = [...times].toSorted(([, a], [, b]) => b - a);
  for (const [name, ms] of ordered) say(`  ${ms.toFixed(0).padStart(5)} ms  ${name}`);
  const [name = '', value = Number.NaN] = ordered[0] ?? [];
  return [
    {
      key: 'interaction10xMs',
      value,
      limit: 100,
      how: `ms of the slowest of ${times.size} interactions in the 10x draft (${name}), to its paint`,
    },
  ];
};
