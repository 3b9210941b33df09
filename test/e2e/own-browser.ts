import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { browserFlags, ensureBrowser } from '../scripts/find-browser.ts';

/** A browser process that is ours to kill, with its profile on disk. */
export interface OwnBrowser {
  readonly context: BrowserContext;
  readonly pid: number;
  /** Kills the whole process group with SIGKILL, as a power button would; returns when it is gone. */
  readonly kill: () => Promise<void>;
  /** Closes it in the ordinary way. */
  readonly close: () => Promise<void>;
}

/** A fresh profile folder and the way to remove it. */
export function newProfile(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'siap-profile-'));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  };
}

const startSeconds = 60;

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const late = setTimeout(
      () => reject(new Error(`The browser did not start:\n${output}`)),
      startSeconds * 1000,
    );
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const address = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
    child.on('exit', () => {
      clearTimeout(late);
      reject(new Error(`The browser ended at its start:\n${output}`));
    });
  });
}

function isGroupAlive(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}

async function killGroup(pid: number): Promise<void> {
  if (isGroupAlive(pid)) process.kill(-pid, 'SIGKILL');
  while (isGroupAlive(pid)) await pause(10);
}

async function contextOf(browser: Browser): Promise<BrowserContext> {
  const context = browser.contexts()[0] ?? (await browser.newContext());
  context.setDefaultTimeout(30_000);
  return context;
}

/**
 * Starts a browser as a process group of its own on a profile that outlives it. (A browser that
 * Playwright launches itself does not say its process id.)
 */
export async function startBrowser(
  profile: string,
  flags: readonly string[] = [],
): Promise<OwnBrowser> {
  const always = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const quiet = [
    '--lang=id-ID',
    '--accept-lang=id-ID,id',
    '--hide-crash-restore-bubble',
    '--noerrdialogs',
  ];
  const size = ['--window-size=1366,768', '--password-store=basic', 'about:blank'];
  const child = spawn(ensureBrowser(), [...browserFlags, ...always, ...quiet, ...flags, ...size], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, TZ: 'Asia/Makassar', LANGUAGE: 'id' },
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('The browser could not be started.');
  const gone = once(child, 'exit');
  // It has a group of its own, so it would outlive a run that ends early.
  const killAtExit = () => {
    if (isGroupAlive(pid)) process.kill(-pid, 'SIGKILL');
  };
  process.once('exit', killAtExit);
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const context = await contextOf(browser);
  const kill = async () => {
    await killGroup(pid);
    await gone;
    process.off('exit', killAtExit);
    await browser.close();
  };
  const close = async () => {
    const session = await browser.newBrowserCDPSession();
    await session.send('Browser.close').catch(() => undefined); // it may hang up before it answers
    await Promise.race([gone, pause(5000)]);
    await kill();
  };
  return { context, pid, kill, close };
}
