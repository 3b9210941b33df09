import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { answerOf } from '#domain/draft.ts';
import type { Draft } from '#domain/draft.ts';
import { indicatorId } from '#domain/ids.ts';
import { saveAnswer } from '#draft/commands.ts';
import {
  emptyDocument,
  logOf,
  narrativeOf,
  rowMap,
  rowRoots,
  scalarMap,
  scalarRoots,
} from '#draft/documents.ts';
import type { Documents } from '#draft/documents.ts';
import { project } from '#draft/projection/project.ts';
import { addRow, editRow, removeRow } from '#draft/rows.ts';
import { makeEdition, makePerson, makeWorkspace } from '../make.ts';
import { perform, script } from './scripts.ts';
import type { Deed } from './scripts.ts';

const ids = makeEdition().indicators.map(({ id }) => id);

function fresh(documents: Documents): Draft {
  const projection = project(documents, ids);
  const draft = projection.current();
  projection.stop();
  return draft;
}

/** Another machine's copy of the same draft, with a person of its own. */
function replicaOf(documents: Documents, person: string) {
  const copy = { content: emptyDocument(), review: emptyDocument(), own: emptyDocument() };
  Y.applyUpdateV2(copy.content, Y.encodeStateAsUpdateV2(documents.content));
  return makeWorkspace({ documents: copy, person: makePerson(person) });
}

function merge(into: Documents, from: Documents): void {
  Y.applyUpdateV2(into.content, Y.encodeStateAsUpdateV2(from.content), 'import');
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
    { numRuns: 60 },
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
        const states = copies.map((copy) => Y.encodeStateAsUpdateV2(copy.documents.content));
        const forward = emptyDocument();
        const shuffled = emptyDocument();
        for (const state of states) Y.applyUpdateV2(forward, state);
        for (const index of order) Y.applyUpdateV2(shuffled, states[index] ?? new Uint8Array());
        const blank = { review: emptyDocument(), own: emptyDocument() };
        expect(fresh({ content: shuffled, ...blank })).toEqual(
          fresh({ content: forward, ...blank }),
        );
      },
    ),
    { numRuns: 30 },
  );
});

test('what one machine edits survives what another deletes meanwhile', () => {
  const ours = makeWorkspace();
  const id = addRow(ours.session, 'evidence', { title: 'SK lama' });
  const theirs = replicaOf(ours.documents, 'b');
  removeRow(ours.session, 'evidence', id);
  editRow(theirs.session, 'evidence', id, { title: 'SK baru' });
  merge(ours.documents, theirs.documents);
  const deleted = ours.projection.current().deleted;
  expect(deleted.map(({ title }) => title)).toEqual(['SK baru']);
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

const hostile = fc.oneof(
  fc.integer(),
  fc.string(),
  fc.constant(null),
  fc.boolean(),
  fc.constant(new Uint8Array([1, 2])),
  fc.constant([1, { a: 2 }]),
  fc.constant({ level: 'x' }),
);

test('whatever stands in the documents, the projection shows the rest and never throws', () => {
  const anywhere = fc.array(
    fc.tuple(fc.constantFrom(...scalarRoots, ...rowRoots), fc.string({ maxLength: 12 }), hostile),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(anywhere, fc.array(hostile, { maxLength: 4 }), (values, lines) => {
      const { documents, session, projection } = makeWorkspace();
      const id = addRow(session, 'evidence', { title: 'Bukti yang baik' });
      documents.content.transact(() => {
        for (const [root, key, value] of values) documents.content.getMap(root).set(key, value);
        logOf(documents.content).push(lines);
        rowMap(documents.content, 'evidence').set('baris', new Y.Map([['title', new Y.Array()]]));
        narrativeOf(documents.content, 'X1').push([new Y.XmlElement('video')]);
      });
      const draft = projection.current();
      expect(draft).toEqual(fresh(documents));
      expect(draft.evidence.some((record) => record.id === id)).toBe(true);
      expect(draft.quarantine.some(({ path }) => path === 'evidence/baris')).toBe(true);
    }),
  );
});

test('a refused value goes to quarantine and costs nothing else of its record', () => {
  const { documents, session, projection } = makeWorkspace();
  const x1 = indicatorId.parse('X1');
  saveAnswer(session, x1, { level: 3, notApplicableReason: 'alasan' });
  scalarMap(documents.content, 'answers').set('X1/level', 'tiga');
  const draft = projection.current();
  expect(answerOf(draft, x1)).toMatchObject({ level: null, notApplicableReason: 'alasan' });
  expect(draft.quarantine).toMatchObject([{ path: 'answers/X1/level', raw: '"tiga"' }]);
});

test('a change leaves every other part of the draft the same object', () => {
  const { session, projection } = makeWorkspace();
  addRow(session, 'evidence', { title: 'SK' });
  const before = projection.current();
  saveAnswer(session, indicatorId.parse('X1'), { level: 2 });
  const after = projection.current();
  expect(after.answers).not.toBe(before.answers);
  expect(after.evidence).toBe(before.evidence);
  expect(after.actions).toBe(before.actions);
  expect(after.sops).toBe(before.sops);
  expect(after.meta).toBe(before.meta);
});
