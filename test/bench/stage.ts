import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { buildWhenNeeded } from '../scripts/build.ts';
import { browserFlags, ensureBrowser } from '../scripts/find-browser.ts';
import type { Drafts } from './drafts.ts';
import { syntheticRubric } from './rubric.ts';
import { rubricSizes } from './sizes.ts';
import type { Stage } from './part.ts';

/** Out of the way of the app's own build; ignored by version control. */
const workFolder = resolve('.cache/bench');

const sources = [
  'src',
  'rubric',
  'public',
  'index.html',
  'package.json',
  'vite.config.ts',
  'test/scripts/build-plugins.ts',
];

/** The app as it is, with the synthetic rubrics beside the published ones. */
async function buildBigApp(): Promise<string> {
  const copy = join(workFolder, 'big-app');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const source of sources) cpSync(source, join(copy, source), { recursive: true });
  for (const size of rubricSizes) {
    const { head, indicators } = syntheticRubric(size);
    const folder = join(copy, 'rubric', head.id);
    mkdirSync(join(folder, 'indicators'), { recursive: true });
    writeFileSync(join(folder, 'edition.json'), JSON.stringify(head));
    for (const [name, content] of indicators) {
      writeFileSync(join(folder, 'indicators', `${name}.json`), JSON.stringify(content));
    }
  }
  await build({
    root: copy,
    configFile: join(copy, 'vite.config.ts'),
    logLevel: 'error',
  });
  return join(copy, 'dist');
}

async function buildEmptyReact(): Promise<string> {
  const outDir = join(workFolder, 'empty-react');
  await build({
    root: resolve('test/bench/empty-react'),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
  return outDir;
}

async function serve(outDir: string): Promise<{ address: string; close: () => Promise<void> }> {
  const server = await preview({
    root: outDir,
    configFile: false,
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { host: 'localhost', port: 0, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The server did not say where it listens.');
  return { address, close: () => server.close() };
}

export async function withStage(
  say: Stage['say'],
  act: (stage: Stage) => Promise<void>,
): Promise<void> {
  say('Building the app, the app with synthetic rubrics, and an empty React page ...');
  await buildWhenNeeded();
  const folders = [resolve('dist'), await buildBigApp(), await buildEmptyReact()];
  const servers = await Promise.all(folders.map(serve));
  const [app = '', bigApp = '', emptyReact = ''] = servers.map(({ address }) => address);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...browserFlags],
  });
  say(`Browser: ${browser.version()}`);
  let made: Promise<Drafts> | null = null;
  const drafts = () => {
    made ??= import('./drafts.ts').then((module) => module.synthesiseDrafts(browser, bigApp, say));
    return made;
  };
  try {
    await act({ app, bigApp, emptyReact, browser, drafts, say });
  } finally {
    await browser.close();
    await Promise.all(servers.map(({ close }) => close()));
  }
}
