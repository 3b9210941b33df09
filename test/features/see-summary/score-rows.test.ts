import { expect, test } from 'vitest';
import type { Edition } from '#domain/rubric.ts';
import { scoreSheet } from '#domain/score.ts';
import { indicatorId } from '#domain/ids.ts';
import { saveAnswer } from '#draft/commands.ts';
import { radarAxes, scoreRow } from '#features/see-summary/score-rows.ts';
import { makeEdition, makeWorkspace } from '../../make.ts';

const notApplicable = { notApplicable: true, notApplicableReason: 'Tidak ada di sini' };

/** The draft with those levels; null marks an indicator as not applicable. */
function drafted(edition: Edition, levels: Readonly<Record<string, number | null>>) {
  const { session, projection } = makeWorkspace({ edition });
  for (const [id, level] of Object.entries(levels)) {
    saveAnswer(session, indicatorId.parse(id), level === null ? notApplicable : { level });
  }
  return projection.current();
}

test.each([
  ['nobody has answered', {}, { low: 0, high: 5, figure: 'belum dinilai' }],
  ['some are answered', { X1: 4, X2: 2 }, { low: 2, high: 11 / 3, figure: '2,0–3,7' }],
  ['all are answered, zero included', { X1: 4, X2: 2, X3: 0 }, { low: 2, high: 2, figure: '2,0' }],
  ['nothing applies', { X1: null, X2: null, X3: null }, { low: null, figure: 'tidak dihitung' }],
])('a score is never false where %s', (_, levels, expected) => {
  const edition = makeEdition();
  const [aspect] = scoreSheet(edition, drafted(edition, levels)).aspects;
  if (aspect === undefined) throw new Error('no aspect');
  expect(scoreRow(aspect)).toMatchObject(expected);
});

function axesOf(aspects: Readonly<Record<string, readonly string[]>>, levels = {}) {
  const edition = makeEdition({ aspects });
  const draft = drafted(edition, levels);
  return radarAxes(edition, draft, scoreSheet(edition, draft).aspects.map(scoreRow));
}

test('three aspects make a figure, one axis each', () => {
  const axes = axesOf({ X: ['X1'], Y: ['Y1'], W: ['W1'] }, { X1: 3 });
  expect(axes).toEqual([
    { name: 'Aspek X', low: 3, high: 3 },
    { name: 'Aspek Y', low: 0, high: 5 },
    { name: 'Aspek W', low: 0, high: 5 },
  ]);
});

test('with fewer aspects the indicators that apply are the axes', () => {
  const axes = axesOf({ X: ['X1', 'X2', 'X3', 'X4'] }, { X1: 3, X4: null });
  expect(axes.map(({ name }) => name)).toEqual(['X1', 'X2', 'X3']);
});

test('two indicators make no figure', () => {
  expect(axesOf({ X: ['X1', 'X2'] })).toEqual([]);
});
