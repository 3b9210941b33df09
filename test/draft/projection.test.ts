import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { answerOf } from '#domain/draft.ts';
import type { Draft } from '#domain/draft.ts';
import { indicatorId } from '#domain/ids.ts';
import { plainText } from '#domain/rich-text.ts';
import { saveAction } from '#draft/action.ts';
import { saveAnswer } from '#draft/commands.ts';
import { narrativeOf, scalarMap } from '#draft/documents.ts';
import type { Documents } from '#draft/documents.ts';
import { writeRichText } from '#draft/narrative.ts';
import { addRow, editRow } from '#draft/rows.ts';
import { makePerson, makeWorkspace, runs } from '../make.ts';
import { paragraph } from '../rich-texts.ts';
import { copyOf, fresh, merge } from './replicas.ts';
import { perform, script } from './scripts.ts';
import type { Deed } from './scripts.ts';

/** Another machine's copy of the same draft, with a person of its own. */
function replicaOf(documents: Documents, person: string) {
  return makeWorkspace({ documents: copyOf({ documents }), person: makePerson(person) });
}

test('after any script the incremental projection equals a fresh one', () => {
  fc.assert(
    fc.property(script, (deeds: readonly Deed[]) => {
      const workspace = makeWorkspace();
      for (const one of deeds) {
        perform(workspace, one);
        workspace.projection.current();
      }
      expect(workspace.projection.current()).toEqual(fresh(workspace.documents));
    }),
    runs(40),
  );
});

test('three copies that merge in any order show the same draft', () => {
  fc.assert(
    fc.property(
      script,
      script,
      script,
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      (...args) => {
        const [one, two, three, order] = args;
        const first = makeWorkspace();
        const copies = [first, replicaOf(first.documents, 'b'), replicaOf(first.documents, 'c')];
        [one, two, three].forEach((deeds, index) => {
          const copy = copies[index];
          if (copy !== undefined) for (const deed of deeds) perform(copy, deed);
        });
        const shuffled = order.flatMap((index) => copies[index] ?? []);
        expect(fresh(copyOf(...shuffled))).toEqual(fresh(copyOf(...copies)));
      },
    ),
    runs(20),
  );
});

test('taking back a new row keeps what another machine wrote into it', () => {
  const ours = makeWorkspace();
  const id = addRow(ours.session, 'evidence', { title: 'SK' });
  const theirs = replicaOf(ours.documents, 'b');
  editRow(theirs.session, 'evidence', id, { number: '7/2026' });
  ours.undo.undo();
  merge(ours.documents, theirs.documents);
  ours.undo.redo();
  expect(ours.projection.current().evidence.map(({ number }) => number)).toEqual(['7/2026']);
});

const x1 = indicatorId.parse('X1');

test('a change leaves every other part of the draft the same object', () => {
  const { documents, session, projection } = makeWorkspace();
  addRow(session, 'evidence', { title: 'SK' });
  scalarMap(documents.content, 'profile').set('phone', 7);
  const before = projection.current();
  saveAnswer(session, x1, { level: 2 });
  const after = projection.current();
  expect(after.answers).not.toBe(before.answers);
  expect(after.evidence).toBe(before.evidence);
  expect(after.actions).toBe(before.actions);
  expect(after.sops).toBe(before.sops);
  expect(after.meta).toBe(before.meta);
  expect(after.quarantine).toBe(before.quarantine);
});

test('an action stays the same object until it or a part of it changes', () => {
  const { session, projection } = makeWorkspace();
  const [changed, other] = ['Sosialisasi', 'Pelatihan'].map((activity) =>
    saveAction(session, null, { fields: { activity }, targets: [], relatedOffices: [] }),
  );
  const actionOf = (id: string | undefined) =>
    projection.current().actions.find((each) => each.id === id);
  const before = { changed: actionOf(changed), other: actionOf(other) };
  saveAction(session, before.changed ?? null, {
    fields: {},
    targets: [{ quarter: '2026-Q1', target: '2 kali', actual: '' }],
    relatedOffices: [],
  });
  expect(actionOf(changed)?.targets).toEqual([
    { quarter: '2026-Q1', target: '2 kali', actual: '' },
  ]);
  expect(actionOf(changed)).not.toBe(before.changed);
  expect(actionOf(other)).toBe(before.other);
  editRow(session, 'actions', other ?? '', { owner: 'Sekretaris' });
  expect(actionOf(other)?.owner).toBe('Sekretaris');
});

test('a key typed into a narrative re-reads that narrative alone', () => {
  const { documents, session, projection } = makeWorkspace();
  const { content } = documents;
  addRow(session, 'evidence', { title: 'SK' });
  scalarMap(content, 'profile').set('phone', 7);
  for (const id of ['X1', 'X2']) writeRichText(narrativeOf(content, id), [paragraph('kata')]);
  const before = projection.current();
  const block = narrativeOf(content, 'X1').get(0);
  const words = block instanceof Y.XmlElement ? block.get(0) : null;
  if (!(words instanceof Y.XmlText)) throw new Error('no text');
  words.insert(4, '!');
  const after = projection.current();
  const narrative = (draft: Draft, id: string) => answerOf(draft, indicatorId.parse(id)).narrative;
  expect(plainText(narrative(after, 'X1'))).toBe('kata!');
  expect(narrative(after, 'X2')).toBe(narrative(before, 'X2'));
  const { answers: _now, ...rest } = after;
  const { answers: _then, ...restBefore } = before;
  for (const [part, value] of Object.entries(rest)) {
    expect([part, value === Reflect.get(restBefore, part)]).toEqual([part, true]);
  }
});

test('whoever listens is told of a change once it can be read, and not after stopping', () => {
  const { session, projection } = makeWorkspace();
  const seen: (number | null)[] = [];
  const leave = projection.subscribe(() => {
    seen.push(answerOf(projection.current(), x1).level);
  });
  saveAnswer(session, x1, { level: 2 });
  leave();
  saveAnswer(session, x1, { level: 3 });
  expect(seen).toEqual([2]);
});
