import { expect, test } from 'vitest';
import { answerOf } from '#domain/draft.ts';
import { evidenceId, indicatorId } from '#domain/ids.ts';
import { linkEvidence, saveAnswer } from '#draft/commands.ts';
import { addRow, removeRow } from '#draft/rows.ts';
import { makeWorkspace } from '../make.ts';

const x1 = indicatorId.parse('X1');

test('a level of zero is an answer, and one step of undo takes it back', () => {
  const { session, projection, undo } = makeWorkspace();
  saveAnswer(session, x1, { level: 0 });
  expect(answerOf(projection.current(), x1).level).toBe(0);
  undo.undo();
  expect(answerOf(projection.current(), x1).level).toBeNull();
});

test('undoing a new row deletes it softly, and redo brings it back', () => {
  const { session, projection, undo } = makeWorkspace();
  const id = addRow(session, 'evidence', { title: 'SK tim' });
  expect(projection.current().evidence.map((record) => record.title)).toEqual(['SK tim']);
  undo.undo();
  expect(projection.current().evidence).toEqual([]);
  expect(projection.current().deleted.map((row) => row.id)).toEqual([id]);
  undo.redo();
  expect(projection.current().evidence.map((record) => record.id)).toEqual([id]);
});

test('a link to deleted evidence is not shown, and every scalar change has its stamp', () => {
  const { session, projection } = makeWorkspace();
  const id = evidenceId.parse(addRow(session, 'evidence', { title: 'SK tim' }));
  linkEvidence(session, projection.current(), {
    evidenceId: id,
    target: 'indicator',
    targetId: 'X1',
  });
  expect(projection.current().links).toHaveLength(1);
  removeRow(session, 'evidence', id);
  expect(projection.current().links).toEqual([]);
  expect(projection.stamps().map((stamp) => stamp.path)).toContain(`evidence/${id}/deletedAt`);
});
