import { expect, test } from 'vitest';
import { openEdition } from '#domain/edition.ts';
import { rubricSizes } from './sizes.ts';
import { syntheticRubric } from './rubric.ts';
import { median, p95 } from './statistics.ts';

test.each(rubricSizes)('a synthetic rubric of %i indicators is a valid edition', (size) => {
  const { head, indicators } = syntheticRubric(size);
  const opened = openEdition(
    head,
    indicators.map(([, list]) => list),
  );
  expect(opened.ok ? opened.value.indicators.length : opened.error).toBe(size);
});

test.each([
  ['an odd number', [3, 1, 2], 2],
  ['an even number', [4, 1, 3, 2], 2.5],
  ['one', [7], 7],
])('the median of %s of values lies in the middle', (_, values, expected) => {
  expect(median(values)).toBe(expected);
});

test('95 of 100 values do not exceed the p95', () => {
  expect(p95(Array.from({ length: 100 }, (_, index) => 100 - index))).toBe(95);
});
