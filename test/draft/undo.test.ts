import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { indicatorId } from '#domain/ids.ts';
import { plainText } from '#domain/rich-text.ts';
import type { RichText } from '#domain/rich-text.ts';
import { saveAnswer, saveProfile } from '#draft/commands.ts';
import { narrativeOf, rowMap, rowRoots, scalarMap, scalarRoots } from '#draft/documents.ts';
import { richTextOf, writeRichText } from '#draft/narrative.ts';
import { addRow } from '#draft/rows.ts';
import { userOrigin } from '#draft/session.ts';
import { makePerson, makeWorkspace, runs } from '../make.ts';
import { paragraph } from '../rich-texts.ts';
import { copyOf, merge } from './replicas.ts';
import { deed, kinds, perform, script } from './scripts.ts';

type Workspace = ReturnType<typeof makeWorkspace>;

/** The draft without its log: undoing is itself a change with a date. */
function shown({ projection }: Workspace) {
  const { lastChangedAt: _date, deleted: _deleted, ...rest } = projection.current();
  return rest;
}

test('taking every step back and doing it again ends where it was', () => {
  fc.assert(
    fc.property(script, (deeds) => {
      const workspace = makeWorkspace();
      const start = shown(workspace);
      for (const deed of deeds) {
        workspace.session.beginStep();
        perform(workspace, deed);
      }
      const end = shown(workspace);
      while (workspace.undo.canUndo()) workspace.undo.undo();
      expect({ ...shown(workspace), people: start.people }).toEqual(start);
      while (workspace.undo.canRedo()) workspace.undo.redo();
      expect(shown(workspace)).toEqual(end);
    }),
    runs(40),
  );
});

test('each command is one step, and taking it back shows what was there before it', () => {
  fc.assert(
    fc.property(script, deed, (deeds, last) => {
      const workspace = makeWorkspace();
      for (const one of deeds) perform(workspace, one);
      for (const kind of kinds) {
        workspace.session.beginStep();
        const before = shown(workspace);
        const steps = workspace.undo.undoStack.length;
        perform(workspace, { ...last, kind });
        const made = workspace.undo.undoStack.length - steps;
        expect(made).toBeLessThanOrEqual(kind === 'add-step' ? 2 : 1);
        for (let step = 0; step < made; step += 1) workspace.undo.undo();
        expect({ ...shown(workspace), people: before.people }).toEqual(before);
      }
    }),
    runs(20),
  );
});

/** Types into a narrative as the editor does: under the user's origin, past the commands. */
function type({ documents }: Workspace, id: string, text: RichText): void {
  documents.content.transact(() => {
    writeRichText(narrativeOf(documents.content, id), text);
  }, userOrigin);
}

test('what is typed right before and right after a command are steps of their own', () => {
  const workspace = makeWorkspace();
  const { session, undo, projection } = workspace;
  type(workspace, 'X1', [paragraph('satu')]);
  saveProfile(session, { phone: '0549' });
  type(workspace, 'X1', [paragraph('dua')]);
  const words = () => {
    const { answers, profile } = projection.current();
    return [plainText(answers.get(indicatorId.parse('X1'))?.narrative ?? []), profile.phone];
  };
  expect(words()).toEqual(['satu\ndua', '0549']);
  undo.undo();
  expect(words()).toEqual(['satu', '0549']);
  undo.undo();
  expect(words()).toEqual(['satu', '']);
  undo.undo();
  expect(words()).toEqual(['', '']);
});

function innermost(node: Y.XmlFragment | Y.XmlElement): Y.XmlText {
  const last = node.get(node.length - 1);
  if (last instanceof Y.XmlText) return last;
  if (last instanceof Y.XmlElement) return innermost(last);
  throw new Error('no text');
}

const cell = { isHeader: false, columnSpan: 1, rowSpan: 1 };
const holders: readonly (readonly [string, RichText])[] = [
  ['paragraph', [paragraph('satu'), paragraph('dua')]],
  ['list', [{ kind: 'bullet-list', items: [[paragraph('satu')], [paragraph('dua')]] }]],
  [
    'table',
    [
      {
        kind: 'table',
        rows: [['satu', 'dua'].map((word) => ({ ...cell, blocks: [paragraph(word)] }))],
      },
    ],
  ],
];

test.each(holders)(
  'taking back the making of a %s keeps what another person wrote into it',
  (_, text) => {
    const ours = makeWorkspace();
    type(ours, 'X1', text);
    const theirs = makeWorkspace({ documents: copyOf(ours), person: makePerson('b') });
    const words = innermost(narrativeOf(theirs.documents.content, 'X1'));
    words.insert(words.length, ' dari mereka');
    merge(ours.documents, theirs.documents);
    const narrative = () => plainText(richTextOf(narrativeOf(ours.documents.content, 'X1'))).trim();
    ours.undo.undo();
    expect(narrative()).toBe('dari mereka');
    ours.undo.redo();
    expect(narrative()).toContain('satu');
    expect(narrative()).toContain('dua dari mereka');
  },
);

test('taking back my change leaves what another person changed after it', () => {
  const ours = makeWorkspace();
  saveProfile(ours.session, { phone: '1', email: 'a@uji.example' });
  const theirs = makeWorkspace({ documents: copyOf(ours), person: makePerson('b') });
  saveProfile(theirs.session, { phone: '2' });
  const id = addRow(theirs.session, 'offices', { name: 'Dinkes' });
  merge(ours.documents, theirs.documents);
  ours.undo.undo();
  const { profile, offices } = ours.projection.current();
  expect([profile.phone, profile.email]).toEqual(['2', '']);
  expect(offices.map((office) => office.id)).toEqual([id]);
});

test('no array and no object is ever a value of the documents', () => {
  fc.assert(
    fc.property(script, (deeds) => {
      const workspace = makeWorkspace();
      for (const deed of deeds) perform(workspace, deed);
      const { content } = workspace.documents;
      const rows = rowRoots.flatMap((root) => [...rowMap(content, root).values()]);
      expect(rows.every((row) => row instanceof Y.Map)).toBe(true);
      const values = [
        ...scalarRoots.flatMap((root) => [...scalarMap(content, root).values()]),
        ...rows.flatMap((row) => (row instanceof Y.Map ? [...row.values()] : [])),
      ];
      for (const value of values) expect(typeof value === 'object' && value !== null).toBe(false);
    }),
    runs(40),
  );
});

test('each scalar change is stamped with who, when, where and what was there before', () => {
  const { session, projection } = makeWorkspace();
  const x1 = indicatorId.parse('X1');
  saveAnswer(session, x1, { level: 2 });
  saveAnswer(session, x1, { level: 4 });
  const stamps = projection.stamps().filter(({ path }) => path === 'answers/X1/level');
  expect(stamps.map(({ before, actorId }) => [before, actorId])).toEqual([
    [null, session.actor.actorId],
    [2, session.actor.actorId],
  ]);
  expect(projection.current().lastChangedAt).toBe(stamps.at(-1)?.at);
});

test('writing what is already there leaves no trace', () => {
  const { session, projection, documents } = makeWorkspace();
  const x1 = indicatorId.parse('X1');
  saveAnswer(session, x1, { level: 2 });
  const before = Y.encodeStateVector(documents.content);
  const stamps = projection.stamps().length;
  saveAnswer(session, x1, { level: 2 });
  expect(Y.encodeStateVector(documents.content)).toEqual(before);
  expect(projection.stamps()).toHaveLength(stamps);
});
