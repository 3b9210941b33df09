import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Name of the variable that overrides the search with one path. */
export const browserVariable = 'SIAP_BROWSER';

/** Flags for a browser that is driven by a test: no service of its vendor may be called. */
export const browserFlags = [
  // Chromium refuses its sandbox to root, which is who runs in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

const namesOnPath = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
] as const;

const knownPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const root = process.env[variable];
    return root === undefined
      ? []
      : [
          join(root, 'Google/Chrome/Application/chrome.exe'),
          join(root, 'Chromium/Application/chrome.exe'),
          join(root, 'Microsoft/Edge/Application/msedge.exe'),
        ];
  }),
};

function isExecutable(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && (process.platform === 'win32' || (found.mode & 0o111) !== 0);
}

/** The first of `names` in the directories of PATH, or null. */
export function onPath(names: readonly string[]): string | null {
  const directories = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = names.flatMap((name) => directories.map((directory) => join(directory, name)));
  return candidates.find(isExecutable) ?? null;
}

/** Where Playwright keeps what it downloads itself; its newest full Chromium, or null. */
function playwrightsOwn(): string | null {
  const caches: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright'),
  };
  const cache =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ??
    caches[process.platform] ??
    join(homedir(), '.cache/ms-playwright');
  const inside = ['chrome-linux64/chrome', 'chrome-linux/chrome', 'chrome-win64/chrome.exe'];
  const onMac = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  const places = [...inside, `chrome-mac-arm64/${onMac}`, `chrome-mac-x64/${onMac}`];
  const downloads = directoryNames(cache).filter((name) => name.startsWith('chromium-'));
  const candidates = downloads
    .toSorted()
    .toReversed()
    .flatMap((name) => places.map((place) => join(cache, name, place)));
  return candidates.find(isExecutable) ?? null;
}

function directoryNames(path: string): readonly string[] {
  return existsSync(path) ? readdirSync(path) : [];
}

/** Path of a Chrome, Chromium or Edge that is installed already, or null. Installs nothing. */
export function installedBrowser(): string | null {
  const named = process.env[browserVariable];
  if (named !== undefined && named !== '') return named;
  return (
    onPath(namesOnPath) ?? knownPlaces[process.platform]?.find(isExecutable) ?? playwrightsOwn()
  );
}

/** Whether apt-get may be used: Debian or a relative of it, and we are root. */
function mayUseApt(): boolean {
  return process.getuid?.() === 0 && onPath(['apt-get']) !== null;
}

/** Installs Debian packages and says so; false when apt-get failed or may not be used. */
export function aptInstall(packages: readonly string[], reason: string): boolean {
  if (!mayUseApt()) return false;
  process.stdout.write(`Installing ${packages.join(', ')} through apt-get: ${reason}.\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (args: readonly string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment })
      .status === 0;
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  return run(install) || (run(['update']) && run(install));
}

/** Ubuntu's package of that name only asks for a snap, which no container can run. */
function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function downloadThroughPlaywright(): void {
  process.stdout.write('Downloading Chromium through Playwright: no browser is installed.\n');
  const environment = { ...process.env };
  delete environment['PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD'];
  const cli = join('node_modules', 'playwright', 'cli.js');
  // A failure is told by the caller, who looks whether a browser is there now.
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', env: environment });
}

/**
 * Path of a browser for the tests: an installed Chrome, Chromium or Edge, else Debian's package
 * through apt-get when root, else Playwright's own download. Throws one sentence if all fail.
 */
export function ensureBrowser(): string {
  const installed = installedBrowser();
  if (installed !== null) return installed;
  if (isDebian() && aptInstall(['chromium'], 'the tests need a browser')) {
    const fresh = installedBrowser();
    if (fresh !== null) return fresh;
  }
  downloadThroughPlaywright();
  const downloaded = installedBrowser();
  if (downloaded !== null) return downloaded;
  throw new Error(
    `No browser was found and none could be installed: install Chrome, Chromium or Edge, ` +
      `or set ${browserVariable} to the path of one.`,
  );
}
