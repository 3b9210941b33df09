import fc from 'fast-check';
import { expect, test } from 'vitest';
import { categoryId, indicatorId } from '#domain/ids.ts';
import type { Indicator } from '#domain/rubric.ts';
import { highestPoints, lowestPoints, scoreOf, scoreSheet } from '#domain/score.ts';
import type { Score } from '#domain/score.ts';
import { makeAnswers, makeDraft, makeEdition, runs } from '../make.ts';

const weighted = makeEdition({
  aspects: { X: ['X1', 'X2', 'X3'] },
  weights: { X2: 3, X3: 0 },
}).indicators;

const x1 = indicatorId.parse('X1');
const x2 = indicatorId.parse('X2');

test.each([
  [
    'every weighted answer is there, zero included, it is their weighted mean',
    { X1: 4, X2: 0 },
    { state: 'final', mean: 1, total: 3, answered: 2, notApplicable: 0 },
  ],
  [
    'an indicator without weight is answered, it counts as work but not as points',
    { X1: 5, X2: 5, X3: 0 },
    { state: 'final', mean: 5, total: 3, answered: 3, notApplicable: 0 },
  ],
  [
    'a weighted answer is missing, only the bounds are known',
    { X1: 4 },
    { state: 'open', low: 1, high: 4.75, missing: [x2], total: 3, answered: 1, notApplicable: 0 },
  ],
  [
    'nothing is answered, it may become anything',
    {},
    {
      state: 'open',
      low: 0,
      high: 5,
      missing: [x1, x2],
      total: 3,
      answered: 0,
      notApplicable: 0,
    },
  ],
  [
    'an indicator does not apply, it leaves numerator and denominator',
    { X1: 2, X2: 'n/a' },
    { state: 'final', mean: 2, total: 2, answered: 1, notApplicable: 1 },
  ],
  [
    'none with weight applies, there is no score',
    { X1: 'n/a', X2: 'n/a', X3: 5 },
    { state: 'none', total: 1, answered: 1, notApplicable: 2 },
  ],
] as const)('when %s', (_, levels, expected) => {
  expect(scoreOf(weighted, makeDraft({ answers: makeAnswers(levels) }))).toEqual(expected);
});

test('of no indicators there is no score', () => {
  expect(scoreOf([], makeDraft()).state).toBe('none');
});

const [pattern] = weighted;

/** One indicator with its answer. */
interface Line {
  readonly weight: number;
  readonly level: number | null | 'n/a';
}

const points = fc.integer({ min: lowestPoints, max: highestPoints });
const weight = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const level = fc.oneof(points, fc.constant(null), fc.constant('n/a' as const));
const line: fc.Arbitrary<Line> = fc.record({ weight, level });
const lines = fc.array(line, { maxLength: 12 });
const answeredLines = fc.array(fc.record({ weight, level: points }), {
  minLength: 1,
  maxLength: 12,
});

function indicatorOf(weight: number, at: number): Indicator {
  if (pattern === undefined) throw new Error('no indicator');
  return { ...pattern, id: indicatorId.parse(`X${String(at)}`), weight };
}

function scoreOfLines(all: readonly Line[]): Score {
  const levels = Object.fromEntries(all.map(({ level }, at) => [`X${String(at)}`, level]));
  const indicators = all.map((each, at) => indicatorOf(each.weight, at));
  return scoreOf(indicators, makeDraft({ answers: makeAnswers(levels) }));
}

/** The bounds of a score; a final one is both. */
function boundsOf(score: Score): readonly [number, number] | null {
  if (score.state === 'none') return null;
  return score.state === 'final' ? [score.mean, score.mean] : [score.low, score.high];
}

test('a score never leaves the scale', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const [low, high] = boundsOf(scoreOfLines(all)) ?? [lowestPoints, highestPoints];
      expect(low).toBeGreaterThanOrEqual(lowestPoints);
      expect(high).toBeGreaterThanOrEqual(low);
      expect(high).toBeLessThanOrEqual(highestPoints);
    }),
    // Rounding lifts five times this weight, divided by it, a trifle above five.
    { ...runs(100), examples: [[[{ weight: 0.9999999999999996, level: 5 }]]] },
  );
});

test('raising an answer never lowers the score', () => {
  fc.assert(
    fc.property(answeredLines, fc.nat(), (all, pick) => {
      const at = pick % all.length;
      const raised = all.map((each, index) =>
        index === at ? { ...each, level: Math.min(each.level + 1, highestPoints) } : each,
      );
      const before = boundsOf(scoreOfLines(all))?.[0] ?? 0;
      const after = boundsOf(scoreOfLines(raised))?.[0] ?? 0;
      expect(after).toBeGreaterThanOrEqual(before);
    }),
    runs(100),
  );
});

test('what does not apply changes nothing but its own count', () => {
  fc.assert(
    fc.property(lines, weight, (all, extra) => {
      const more = scoreOfLines([...all, { weight: extra, level: 'n/a' }]);
      const { notApplicable } = scoreOfLines(all);
      expect(more).toEqual({ ...scoreOfLines(all), notApplicable: notApplicable + 1 });
    }),
    runs(100),
  );
});

function expectSameBounds(one: Score, other: Score): void {
  expect(one.state).toBe(other.state);
  const [low, high] = boundsOf(one) ?? [0, 0];
  const [otherLow, otherHigh] = boundsOf(other) ?? [0, 0];
  expect(low).toBeCloseTo(otherLow, 9);
  expect(high).toBeCloseTo(otherHigh, 9);
}

test('the order of the indicators does not matter', () => {
  const withOrder = lines.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(withOrder, ([all, shuffled]) => {
      expectSameBounds(scoreOfLines(all), scoreOfLines(shuffled));
    }),
    runs(100),
  );
});

test('only the proportions of the weights matter', () => {
  const whole = fc.array(fc.record({ weight: fc.nat(100), level }), { maxLength: 12 });
  fc.assert(
    fc.property(whole, fc.integer({ min: 2, max: 1000 }), (all, factor) => {
      const scaled = all.map((each) => ({ ...each, weight: each.weight * factor }));
      expectSameBounds(scoreOfLines(all), scoreOfLines(scaled));
    }),
    runs(100),
  );
});

test('whatever the open answers become, the score ends between its bounds', () => {
  fc.assert(
    fc.property(lines, fc.array(points, { minLength: 12, maxLength: 12 }), (all, fills) => {
      const bounds = boundsOf(scoreOfLines(all));
      const filled = all.map((each, at) => ({ ...each, level: each.level ?? fills[at] ?? 0 }));
      const [mean] = boundsOf(scoreOfLines(filled)) ?? [];
      if (bounds === null || mean === undefined) return;
      expect(mean).toBeGreaterThanOrEqual(bounds[0] - 1e-9);
      expect(mean).toBeLessThanOrEqual(bounds[1] + 1e-9);
    }),
    runs(100),
  );
});

test('an aspect that two categories share counts once in the whole', () => {
  const edition = makeEdition({
    aspects: { X: ['X1'], Y: ['Y1', 'Y2'], Q: ['Q1'] },
    categories: { satu: ['X', 'Y'], dua: ['Y'], tiga: ['Q'] },
  });
  const { meta } = makeDraft();
  const draft = makeDraft({
    meta: { ...meta, categories: ['dua', 'satu'].map((id) => categoryId.parse(id)) },
    answers: makeAnswers({ X1: 5, Y1: 2, Y2: 2, Q1: 0 }),
  });
  const sheet = scoreSheet(edition, draft);
  const means = (named: readonly { readonly id: string; readonly score: Score }[]) =>
    named.map(({ id, score }) => [id, boundsOf(score)?.[0]]);
  expect(means(sheet.aspects)).toEqual([
    ['X', 5],
    ['Y', 2],
  ]);
  expect(means(sheet.categories)).toEqual([
    ['satu', 3],
    ['dua', 2],
  ]);
  expect(sheet.overall).toMatchObject({ state: 'final', mean: 3, total: 3 });
});
