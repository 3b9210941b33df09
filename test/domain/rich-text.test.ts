import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlank, plainText, wordCount } from '#domain/rich-text.ts';
import type { RichText, TableCell } from '#domain/rich-text.ts';
import { runs } from '../make.ts';
import { paragraph, richText } from '../rich-texts.ts';

function cell(...texts: readonly string[]): TableCell {
  return { isHeader: false, columnSpan: 1, rowSpan: 1, blocks: texts.map(paragraph) };
}

const mixed: RichText = [
  {
    kind: 'paragraph',
    inlines: [
      { kind: 'text', text: 'Sepanjang 2025 ada ', bold: true, italic: false },
      { kind: 'figure', figureId: 'total', text: '118 laporan' },
      { kind: 'break' },
      { kind: 'text', text: '– tuntas', bold: false, italic: true },
    ],
  },
  { kind: 'bullet-list', items: [[paragraph('satu'), paragraph('dua')], [paragraph('tiga')]] },
  { kind: 'table', rows: [[cell('a'), cell('b', 'c')], [cell('d')]] },
];

test('the words of a narrative stand one block a line, cells parted by tabs', () => {
  expect(plainText(mixed)).toBe(
    'Sepanjang 2025 ada 118 laporan\n– tuntas\nsatu\ndua\ntiga\na\tb\nc\nd',
  );
});

test.each([
  ['nothing', [], 0],
  ['white space', [paragraph(' \t ')], 0],
  ['words, numbers and live figures but no lone dash', mixed, 13],
  ['words with a hyphen or a stroke', [paragraph('tindak-lanjut dan/atau SP4N-LAPOR!')], 3],
  ['words of two blocks, which never grow together', [paragraph('satu'), paragraph('dua')], 2],
] as const)('counts %s', (_, text, expected) => {
  expect(wordCount(text)).toBe(expected);
});

test('a narrative is blank exactly where it has no words on the page', () => {
  fc.assert(
    fc.property(richText, (text) => {
      expect(isBlank(text)).toBe(plainText(text).trim() === '');
    }),
    runs(150),
  );
});
