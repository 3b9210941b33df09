import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clockOf,
  dayOf,
  instant,
  isRealDay,
  month,
  quarter,
  quartersOf,
  sayDay,
  sayInstant,
  sayMonth,
  yearOf,
} from '#domain/dates.ts';
import { runs } from '../make.ts';

test.each([
  ['2026-11-24T04:10:00.000Z', '2026-11-24', '12.10'],
  ['2026-11-24T15:59:59Z', '2026-11-24', '23.59'],
  ['2026-11-24T16:00:00.5Z', '2026-11-25', '00.00'],
  ['2025-12-31T23:30:00.000Z', '2026-01-01', '07.30'],
])('at %s it is %s, %s in WITA', (at, day, clock) => {
  expect([dayOf(at), clockOf(at)]).toEqual([day, clock]);
});

test('days, months and instants are said as Indonesian readers write them', () => {
  expect(sayDay('2026-11-04')).toBe('4 November 2026');
  expect(sayMonth('2026-08')).toBe('Agustus 2026');
  expect(sayInstant('2026-11-24T06:32:00.000Z')).toBe('24 November 2026, pukul 14.32 WITA');
});

test('a text that is no date comes back as it was', () => {
  expect([sayDay('besok'), sayDay('2026-13-01'), sayMonth('2026')]).toEqual([
    'besok',
    '2026-13-01',
    '2026',
  ]);
});

test.each([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2026-04-31', false],
  ['2026-12-31', true],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['', false],
])('that %s is a day of the calendar is %s', (value, expected) => {
  expect(isRealDay(value)).toBe(expected);
});

test.each([
  ['2026-11-24T04:10:00.000Z', true],
  ['2026-11-24T04:10:00Z', true],
  ['2026-11-24T04:10:00+08:00', false],
  ['2026-11-24', false],
  ['2026-99-24T04:10:00Z', false],
  ['2026-11-24T99:10:00Z', false],
])('that %s is an instant is %s', (value, expected) => {
  expect(instant.safeParse(value).success).toBe(expected);
});

test('every instant that is accepted can be said', () => {
  const digits = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), fc.array(digits, { minLength: 5 }), (y, two) => {
      const [mm, dd, hh, min, ss] = two;
      const at = `${String(y).padStart(4, '0')}-${mm}-${dd}T${hh}:${min}:${ss}Z`;
      if (instant.safeParse(at).success) expect(sayInstant(at)).toContain('WITA');
    }),
    runs(200),
  );
});

test('a year has four quarters, in order', () => {
  const quarters = quartersOf(2026);
  expect(quarters).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
  expect(quarters.every((each) => quarter.safeParse(each).success)).toBe(true);
  expect(yearOf('2026-11-24')).toBe(2026);
  expect(month.safeParse('2026-13').success).toBe(false);
});
