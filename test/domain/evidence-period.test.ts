import { expect, test } from 'vitest';
import { isOutsidePeriod } from '#domain/evidence-period.ts';
import { pageReference } from '#domain/page-reference.ts';

const blank = { issuedOn: null, periodFrom: null, periodTo: null };
const year2025 = { periodFrom: '2025-01-01', periodTo: '2025-12-31' };

test.each([
  ['it names no day', {}, year2025, false],
  ['the profile names no period', { issuedOn: '2020-01-01' }, blank, false],
  ['it was issued within', { issuedOn: '2025-12-31' }, year2025, false],
  ['it was issued before', { issuedOn: '2024-12-31' }, year2025, true],
  ['it was issued after', { issuedOn: '2026-01-01' }, year2025, true],
  [
    'it covers the year and was signed after it',
    { issuedOn: '2026-01-14', periodFrom: '2025-01-01', periodTo: '2025-12-31' },
    year2025,
    false,
  ],
  [
    'it reaches into the period',
    { periodFrom: '2024-06-01', periodTo: '2025-01-01' },
    year2025,
    false,
  ],
  ['it ended before the period', { periodTo: '2024-12-31' }, year2025, true],
  [
    'only the end of the period is known',
    { issuedOn: '2026-01-01' },
    { ...blank, periodTo: '2025-12-31' },
    true,
  ],
])('evidence against the assessment period when %s', (_when, days, period, expected) => {
  expect(isOutsidePeriod({ ...blank, ...days }, period)).toBe(expected);
});

test.each([
  [' 4 ', 'hlm. 4'],
  ['4-6, 9', 'hlm. 4-6, 9'],
  ['hlm. 4', 'hlm. 4'],
  ['lampiran II', 'lampiran II'],
  ['', ''],
])('the page reference "%s" is printed as "%s"', (typed, printed) => {
  expect(pageReference(typed)).toBe(printed);
});
