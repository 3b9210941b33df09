import { expect, test } from 'vitest';
import { officeId } from '#domain/ids.ts';
import { saveAction } from '#draft/action.ts';
import { scalarMap } from '#draft/documents.ts';
import { addRow, moveRow, removeRow, restoreRow } from '#draft/rows.ts';
import { makePerson, makeWorkspace } from '../make.ts';
import { copyOf } from './replicas.ts';

const entry = {
  fields: { activity: 'Menetapkan SK Tim', year: 2026 },
  targets: [
    { quarter: '2026-Q1', target: '1 SK', actual: '' },
    { quarter: '2026-Q2', target: '', actual: '' },
  ],
  relatedOffices: [],
};

test('an action, its quarters and its offices are one step of undo, new or changed', () => {
  const { session, projection, undo } = makeWorkspace();
  const dinkes = officeId.parse(addRow(session, 'offices', { name: 'Dinas Kesehatan' }));
  const id = saveAction(session, null, { ...entry, relatedOffices: [dinkes] });
  const [made] = projection.current().actions;
  if (made === undefined) throw new Error('no action');
  saveAction(session, made, {
    fields: { activity: 'Memperbarui SK Tim' },
    targets: [{ quarter: '2026-Q1', target: '2 SK', actual: '1 SK' }],
    relatedOffices: [],
  });
  expect(projection.current().actions).toMatchObject([
    { id, activity: 'Memperbarui SK Tim', year: 2026, relatedOffices: [] },
  ]);
  undo.undo();
  expect(projection.current().actions).toEqual([made]);
  undo.undo();
  expect(projection.current().actions).toEqual([]);
  undo.redo();
  expect(projection.current().actions).toEqual([made]);
});

test('a quarter that holds nothing leaves no key behind', () => {
  const { session } = makeWorkspace();
  saveAction(session, null, entry);
  const targets = scalarMap(session.documents.content, 'targets');
  expect([...targets.keys()].map((key) => key.split('/').slice(1).join('/'))).toEqual([
    '2026-Q1/target',
  ]);
});

test('an office that is deleted for now still takes part when it comes back', () => {
  const { session, projection } = makeWorkspace();
  const one = officeId.parse(addRow(session, 'offices', { name: 'Dinas Kesehatan' }));
  const other = officeId.parse(addRow(session, 'offices', { name: 'Dinas Sosial' }));
  saveAction(session, null, { ...entry, relatedOffices: [one] });
  const [shown] = projection.current().actions;
  if (shown === undefined) throw new Error('no action');
  removeRow(session, 'offices', one);
  saveAction(session, shown, { ...entry, relatedOffices: [one, other] });
  restoreRow(session, 'offices', one);
  expect(projection.current().actions[0]?.relatedOffices).toEqual([one, other]);
});

test('rows that two machines put in the same place can still be passed', () => {
  const here = makeWorkspace();
  addRow(here.session, 'actions', { activity: 'A' });
  const there = makeWorkspace({ person: makePerson('penyusun-2'), documents: copyOf(here) });
  addRow(here.session, 'actions', { activity: 'B' });
  addRow(there.session, 'actions', { activity: 'C' });
  const merged = makeWorkspace({
    person: makePerson('penyusun-3'),
    documents: copyOf(here, there),
  });
  const { session, projection } = merged;
  const names = () => projection.current().actions.map(({ activity }) => activity);
  const last = addRow(session, 'actions', { activity: 'D' });
  for (let at = 3; at > 0; at -= 1) {
    expect(names().indexOf('D')).toBe(at);
    moveRow(session, 'actions', projection.current().actions, last, -1);
  }
  expect(names()[0]).toBe('D');
  moveRow(session, 'actions', projection.current().actions, last, 1);
  expect(names().indexOf('D')).toBe(1);
});
