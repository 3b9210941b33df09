import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser asks for before the first usable screen, JS + CSS, gzip. 1 kB = 1,000 bytes. */
export const firstLoadLimitKb = 200;

export interface Part {
  readonly path: string;
  readonly gzipBytes: number;
}

/** Bytes that the text of a file takes on the wire of a host that compresses well. */
export function gzipBytes(content: Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

const inPage = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g;
// Both `import{a}from"./b.js"` and `import"./b.js"`, as the bundler writes them; not `import(…)`.
const staticImport = /(?:\bimport|\bfrom)\s*["'](\.[^"']+\.js)["']/g;

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, path]) => path ?? []);
}

/**
 * Scripts and style sheets that the built page asks for before any code of ours runs: what
 * `index.html` names, and whatever those import statically. Heaviest first.
 */
export function firstLoad(dist: string): readonly Part[] {
  const found = new Map<string, Part>();
  const visit = (path: string): void => {
    if (found.has(path) || !existsSync(join(dist, path))) return;
    const content = readFileSync(join(dist, path));
    found.set(path, { path, gzipBytes: gzipBytes(content) });
    if (!path.endsWith('.js')) return;
    for (const next of matches(content.toString('utf8'), staticImport)) {
      visit(posix.join(dirname(path), next));
    }
  };
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  for (const path of matches(page, inPage)) visit(posix.normalize(path));
  return [...found.values()].toSorted((a, b) => b.gzipBytes - a.gzipBytes);
}

/** Every other script and style sheet of the build, heaviest first. */
export function loadedLater(dist: string): readonly Part[] {
  const first = new Set(firstLoad(dist).map(({ path }) => path));
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:js|css)$/.test(path) && !first.has(path))
    .map((path) => ({ path, gzipBytes: gzipBytes(readFileSync(join(dist, path))) }))
    .toSorted((a, b) => b.gzipBytes - a.gzipBytes);
}

export function totalKb(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.gzipBytes, 0) / 1000;
}
