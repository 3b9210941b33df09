import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const outputs = 'dist/index.html';
const inputs = [
  'src',
  'rubric',
  'public',
  'index.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'test/scripts/build-plugins.ts',
];

/** Milliseconds since 1970 of the last change below a path; a directory's own counts: it tells of removals. */
function lastChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/** Whether `dist/` is there and newer than everything that goes into it. */
export function isBuilt(): boolean {
  return existsSync(outputs) && Math.max(...inputs.map(lastChange)) <= lastChange(outputs);
}

/** Builds `dist/` when it is missing or older than its sources. Throws when the build fails. */
export async function buildWhenNeeded(): Promise<'built' | 'was built'> {
  if (isBuilt()) return 'was built';
  await build({ logLevel: 'error' });
  return 'built';
}
