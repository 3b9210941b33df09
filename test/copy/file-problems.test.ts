import { expect, test } from 'vitest';
import { sayFileProblem, sayWhatHappened, sayWhatToDo } from '#copy/file-problems.ts';
import type { FileProblem } from '#render/annex/file-problem.ts';

const codes = [
  'empty',
  'too-large',
  'too-many-pixels',
  'needs-password',
  'truncated',
  'unreadable',
  'no-pages',
] as const;
const problems: readonly FileProblem[] = [
  ...codes.map((code) => ({ code })),
  { code: 'not-what-name-says', found: 'jpeg' },
  { code: 'not-what-name-says', found: 'html' },
  { code: 'unsupported-kind', found: 'heic' },
];

test.each(problems)('$code says what happened, what is safe and what to do', (problem) => {
  const message = sayFileProblem(problem);
  expect(message).toContain('tidak berubah.');
  expect(message.startsWith(sayWhatHappened(problem))).toBe(true);
  expect(message.endsWith(sayWhatToDo(problem))).toBe(true);
  expect(message).not.toMatch(/—|undefined/);
});

test('no two problems are told in the same words', () => {
  expect(new Set(problems.map(sayFileProblem)).size).toBe(problems.length);
});
