import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { cpuMs } from '../cpu.ts';
import { amount1x } from '../inputs.ts';
import type { Part } from '../part.ts';
import { clearProbe, probeLog } from '../probe.ts';
import { median } from '../statistics.ts';

const runs = 5;
const minutes = 60_000;

/** Presses the button and waits for the link to the finished file. */
async function makeDossier(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Buat PDF/ }).click();
  await page.getByRole('link', { name: /^Unduh/ }).waitFor({ timeout: 5 * minutes });
}

async function pagesOf(page: Page): Promise<number> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Unduh/ }).click(),
  ]);
  const path = await download.path();
  const counted = spawnSync('qpdf', ['--show-npages', path], { encoding: 'utf8' });
  if (counted.status === 0) return Number(counted.stdout);
  // Without qpdf: every page object names its type.
  const text = (await readFile(path)).toString('latin1');
  return text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? Number.NaN;
}

/**
 * The draft has no files: each evidence record adds one short page that says so. Those are not
 * counted, though their time is.
 */
async function authoredPagesPerCpuS(page: Page): Promise<{ speed: number; pages: number }> {
  const speeds: number[] = [];
  let pages = 0;
  for (let run = 0; run < runs; run += 1) {
    await page.reload();
    await page.getByRole('button', { name: /^Buat PDF/ }).waitFor();
    const spent = await cpuMs(page, () => makeDossier(page));
    pages = (await pagesOf(page)) - amount1x.evidence;
    speeds.push(pages / (spent / 1000));
  }
  return { speed: median(speeds), pages };
}

export const dossier: Part = async ({ drafts, bigApp }) => {
  const { open, id1x } = await drafts();
  const own = await open(`/draf/${id1x}/berkas-usulan`);
  const authored = await authoredPagesPerCpuS(own);
  await own.close();

  const sample = await open('/contoh');
  await sample.getByRole('button', { name: 'Buka contoh ini: Contoh instansi pemerintah' }).click();
  const link = sample.getByRole('link', { name: 'Buka draf' });
  await link.waitFor({ timeout: minutes });
  const path = (await link.getAttribute('href')) ?? '';
  await sample.goto(`${bigApp}${path.replace(/^.*#/, '#')}/berkas-usulan`);
  await sample.getByRole('button', { name: /^Buat PDF/ }).waitFor();
  await sample.waitForTimeout(1000);
  await clearProbe(sample);
  await makeDossier(sample);
  const { longestTask } = await probeLog(sample);
  const pages = await pagesOf(sample);
  await sample.close();
  return [
    {
      key: 'authoredPagesPerCpuS',
      value: authored.speed,
      limit: null,
      how: `pages of the 1x draft's dossier (${authored.pages}) for each second of CPU, median of ${runs}`,
    },
    {
      key: 'dossierLongTaskMs',
      value: longestTask,
      limit: 50,
      how: `ms of the longest task of the main thread while the sample's dossier is made (${pages} pages); 0 is none over 50`,
    },
  ];
};
