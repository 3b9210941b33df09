import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { indicatorId } from '#domain/ids.ts';
import { saveAnswer } from '#draft/commands.ts';
import { rowMap, rowRoots, scalarMap, scalarRoots } from '#draft/documents.ts';
import { makeWorkspace } from '../make.ts';
import { perform, script } from './scripts.ts';

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
    { numRuns: 60 },
  );
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
