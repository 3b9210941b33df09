import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';

/** Files of more than 250 lines that were looked at twice and stay whole, each with why. */
const lookedAtTwice: Readonly<Record<string, string>> = {
  'test/domain/edition-problems.test.ts': 'one table of everything that a file can have wrong',
  'test/e2e/store.journey.ts': 'all that can happen to one store, a story each',
};
const secondLookLines = 250;
const mostLines = 400;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|tsx|css)$/.test(path));
}

const sources = filesBelow('src');
const everything = [...sources, ...filesBelow('test')];
const read = (path: string) => readFileSync(path, 'utf8');
const lineCount = (path: string) => read(path).split('\n').length - 1;

/** Each line of `paths` that matches, as `path:line: text`. */
function linesWith(pattern: RegExp, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
}

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(10);
});

test('no id of the rubric stands in code', () => {
  expect(linesWith(/(['"`])(G|A|B|KB|KN|DP|O|U)\d{1,2}\1/, sources)).toEqual([]);
  // Also not as a label in a comment; A4 alone is a size of paper.
  expect(linesWith(/\b((G|A|B|O|U)\d{1,2}-[a-z]|(KB|KN|DP)\d{1,2})\b/, sources)).toEqual([]);
});

test('no check is switched off', () => {
  const switches = new RegExp(
    ['(ox|es)lint-' + 'disable', '@ts-' + '(ignore|expect-error|nocheck)'].join('|'),
  );
  expect(linesWith(switches, everything)).toEqual([]);
});

test('the clock and chance stay outside the rules', () => {
  const rules = sources.filter((path) => path.startsWith('src/domain/'));
  expect(
    linesWith(
      /Date\.now\(|new Date\(\)|Math\.random\(|performance\.now|randomUUID|getRandomValues/,
      rules,
    ),
  ).toEqual([]);
});

test('no file holds two things', () => {
  // A style sheet is a list; it may be as long as the longest file.
  const long = everything.filter((path) => {
    const most = path.endsWith('.css') ? mostLines : secondLookLines;
    return lineCount(path) > most;
  });
  const unseen = long.filter(
    (path) => lookedAtTwice[path] === undefined || lineCount(path) > mostLines,
  );
  expect(unseen.map((path) => `${path}: ${lineCount(path)} lines`)).toEqual([]);
});

test('Yjs is installed once: two copies do not know each other', () => {
  const lock = z
    .object({ packages: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(read('package-lock.json')));
  const copies = Object.keys(lock.packages).filter((path) => /(^|\/)node_modules\/yjs$/.test(path));
  expect(copies).toEqual(['node_modules/yjs']);
});
