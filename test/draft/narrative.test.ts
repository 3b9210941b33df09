import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { isBlank, plainText } from '#domain/rich-text.ts';
import { emptyDocument, narrativeOf } from '#draft/documents.ts';
import { richTextOf, writeRichText } from '#draft/narrative.ts';
import { runs } from '../make.ts';
import { paragraph, richText } from '../rich-texts.ts';

function makeNarrative(): Y.XmlFragment {
  return narrativeOf(emptyDocument(), 'X1');
}

function copyOf(narrative: Y.XmlFragment): Y.XmlFragment {
  const copy = emptyDocument();
  if (narrative.doc !== null) Y.applyUpdateV2(copy, Y.encodeStateAsUpdateV2(narrative.doc));
  return narrativeOf(copy, 'X1');
}

test('a narrative is read as it was written, here and on another machine', () => {
  fc.assert(
    fc.property(richText, (text) => {
      const narrative = makeNarrative();
      writeRichText(narrative, text);
      expect(richTextOf(narrative)).toEqual(text);
      expect(richTextOf(copyOf(narrative))).toEqual(text);
    }),
    runs(100),
  );
});

interface Tree {
  readonly name: string;
  readonly children: readonly (Tree | string)[];
}

const names = [
  'paragraph',
  'bulletList',
  'orderedList',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'heading',
  'video',
];
const leaf = fc.integer({ min: 100, max: 999 }).map((n) => `kata${String(n)}`);
const { tree } = fc.letrec<{ tree: Tree; child: Tree | string }>((tie) => ({
  tree: fc.record({
    name: fc.constantFrom(...names),
    children: fc.array(tie('child'), { maxLength: 3 }),
  }),
  child: fc.oneof({ maxDepth: 4, withCrossShrink: true }, leaf, tie('tree')),
}));

function nodeOf(each: Tree | string): Y.XmlElement | Y.XmlText {
  if (typeof each === 'string') return new Y.XmlText(each);
  const made = new Y.XmlElement(each.name);
  made.insert(0, each.children.map(nodeOf));
  return made;
}

function leavesOf(each: Tree | string): readonly string[] {
  return typeof each === 'string' ? [each] : each.children.flatMap(leavesOf);
}

test('no word is lost, whatever nodes hold it and wherever they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(leaf, tree), { maxLength: 4 }), (trees) => {
      const narrative = makeNarrative();
      narrative.insert(0, trees.map(nodeOf));
      const text = plainText(richTextOf(narrative));
      const found = [...text.matchAll(/kata\d{3}/gu)].map(([word]) => word);
      expect(found).toEqual(trees.flatMap(leavesOf));
    }),
    runs(150),
  );
});

test('a paragraph that stands straight in a list is one item, its runs together', () => {
  const narrative = makeNarrative();
  const inner = new Y.XmlElement('paragraph');
  inner.insert(0, [new Y.XmlText('satu'), new Y.XmlElement('hardBreak'), new Y.XmlText('dua')]);
  const list = new Y.XmlElement('bulletList');
  list.insert(0, [inner]);
  narrative.insert(0, [list]);
  const [block] = richTextOf(narrative);
  expect(block?.kind === 'bullet-list' && block.items.map((item) => item.length)).toEqual([1]);
});

/** A node with attributes that Yjs holds but does not type. */
function nodeWith(name: string, attributes: Readonly<Record<string, unknown>>): Y.XmlElement {
  const made = new Y.XmlElement(name);
  const set = made.setAttribute.bind(made);
  for (const entry of Object.entries(attributes)) Reflect.apply(set, made, entry);
  return made;
}

test('a live number keeps its text, and one that holds nonsense harms nobody', () => {
  const narrative = makeNarrative();
  const figure = nodeWith('figure', { figureId: 'total', text: '118 laporan' });
  narrative.insert(0, [figure, nodeWith('figure', { text: { a: 1 } })]);
  const text = richTextOf(narrative);
  expect(plainText(text).trim()).toBe('118 laporan');
  expect(isBlank(text)).toBe(false);
});

test('spans of a cell that make no sense are one', () => {
  const narrative = makeNarrative();
  const spans = [0, -2, 1.5, 'lebar', 9999, 3];
  const cells = spans.map((colspan) => nodeWith('tableCell', { colspan }));
  const row = new Y.XmlElement('tableRow');
  const table = new Y.XmlElement('table');
  row.insert(0, cells);
  table.insert(0, [row]);
  narrative.insert(0, [table]);
  const [block] = richTextOf(narrative);
  const read = block?.kind === 'table' ? block.rows[0] : [];
  expect(read?.map(({ columnSpan }) => columnSpan)).toEqual([1, 1, 1, 1, 50, 3]);
});

test('a typed character is an update of a hundred bytes at most, however long the text', () => {
  const narrative = makeNarrative();
  writeRichText(narrative, [paragraph('Pengaduan ditindaklanjuti. '.repeat(200))]);
  const block = narrative.get(0);
  const words = block instanceof Y.XmlElement ? block.get(0) : null;
  if (!(words instanceof Y.XmlText)) throw new Error('no text');
  const sizes: number[] = [];
  narrative.doc?.on('updateV2', (update: Uint8Array) => sizes.push(update.length));
  for (const at of [words.length, 0, 2500]) words.insert(at, 'a');
  expect(sizes).toHaveLength(3);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
});
