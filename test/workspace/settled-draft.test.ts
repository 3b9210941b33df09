import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { indicatorId } from '#domain/ids.ts';
import { saveAnswer } from '#draft/commands.ts';
import { narrativeOf } from '#draft/documents.ts';
import { writeRichText } from '#draft/narrative.ts';
import { isSettledAs } from '#workspace/settled-draft.ts';
import { makeWorkspace } from '../make.ts';

const first = indicatorId.parse('X1');

function made() {
  const { session, projection } = makeWorkspace();
  const narrative = narrativeOf(session.documents.content, first);
  const write = (text: string): void => {
    const inlines = [{ kind: 'text', text, bold: false, italic: false }] as const;
    writeRichText(narrative, [{ kind: 'paragraph', inlines }]);
  };
  const type = (text: string): void => {
    const paragraph = narrative.firstChild;
    const words = paragraph instanceof Y.XmlElement ? paragraph.firstChild : null;
    if (words instanceof Y.XmlText) words.insert(words.length, text);
  };
  return { session, projection, write, type };
}

test('wording a narrative leaves the draft settled; beginning one does not', () => {
  const { projection, write, type } = made();
  const blank = projection.current();
  write('satu');
  const begun = projection.current();
  type(' dua');
  const worded = projection.current();
  expect(isSettledAs(blank, begun)).toBe(false);
  expect(worded.answers.get(first)?.narrative).not.toEqual(begun.answers.get(first)?.narrative);
  expect(isSettledAs(begun, worded)).toBe(true);
});

test('choosing a level is a change', () => {
  const { session, projection } = made();
  const before = projection.current();
  saveAnswer(session, first, { level: 0 });
  expect(isSettledAs(before, projection.current())).toBe(false);
});
