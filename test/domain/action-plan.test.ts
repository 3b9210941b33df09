import { expect, test } from 'vitest';
import { shownStatus, targetsOfYear } from '#domain/action-plan.ts';
import { dossierOf } from '#domain/dossier-of.ts';
import { saveAction } from '#draft/action.ts';
import { makeEdition, makeWorkspace } from '../make.ts';

test.each([
  ['begun and past its last month', 'running', '2026-01', '2026-03', 'late'],
  ['in its last month', 'running', '2026-01', '2026-04', 'running'],
  ['not begun though its first month has passed', 'not-started', '2026-03', '2026-12', 'late'],
  ['not begun in its first month', 'not-started', '2026-04', '2026-12', 'not-started'],
  ['done after its last month', 'done', '2026-01', '2026-03', 'done'],
  ['set aside', 'postponed', '2026-01', '2026-03', 'postponed'],
  ['given up', 'cancelled', '2026-01', '2026-03', 'cancelled'],
  ['without a schedule', 'running', null, null, 'running'],
] as const)('in April 2026 an action that is %s', (_, status, startsIn, endsIn, shown) => {
  expect(shownStatus({ status, startsIn, endsIn }, '2026-04')).toBe(shown);
});

test('a year shows its four quarters, those without a target empty', () => {
  const held = [
    { quarter: '2025-Q4', target: 'lama', actual: '' },
    { quarter: '2026-Q2', target: '1 SK', actual: '1' },
  ];
  expect(targetsOfYear(held, 2026)).toEqual([
    { quarter: '2026-Q1', target: '', actual: '' },
    { quarter: '2026-Q2', target: '1 SK', actual: '1' },
    { quarter: '2026-Q3', target: '', actual: '' },
    { quarter: '2026-Q4', target: '', actual: '' },
  ]);
});

test('the dossier prints the targets of the plan’s year, not those of an earlier one', () => {
  const { session, projection } = makeWorkspace();
  saveAction(session, null, {
    fields: { activity: 'Menetapkan SK Tim', year: 2026 },
    targets: [
      { quarter: '2025-Q1', target: 'draf', actual: 'draf' },
      { quarter: '2026-Q1', target: '1 SK', actual: '' },
    ],
    relatedOffices: [],
  });
  expect(dossierOf(makeEdition(), projection.current()).actions[0]?.targets).toEqual([
    { quarter: 1, target: '1 SK', actual: '' },
  ]);
});
