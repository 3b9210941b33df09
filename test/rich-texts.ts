import fc from 'fast-check';
import type { Inline, RichBlock, RichText, TableCell } from '#domain/rich-text.ts';

/** A paragraph of plain words. */
export function paragraph(text: string): RichBlock {
  return { kind: 'paragraph', inlines: [{ kind: 'text', text, bold: false, italic: false }] };
}

const words = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom(' ', '\t', 'kata', 'é 🙂'));
const run = fc.record({
  kind: fc.constant('text' as const),
  text: words.filter((text) => text !== ''),
  bold: fc.boolean(),
  italic: fc.boolean(),
});
const inline: fc.Arbitrary<Inline> = fc.oneof(
  run,
  fc.constant({ kind: 'break' as const }),
  fc.record({ kind: fc.constant('figure' as const), figureId: words, text: words }),
);

function isOneRun(a: Inline | undefined, b: Inline): boolean {
  return a?.kind === 'text' && b.kind === 'text' && a.bold === b.bold && a.italic === b.italic;
}

/** Inlines as the editor leaves them: runs of the same look are one. */
const inlines = fc
  .array(inline, { maxLength: 5 })
  .map((all) => all.filter((each, at) => !isOneRun(all[at - 1], each)));

const { text } = fc.letrec<{ text: RichText; block: RichBlock; cell: TableCell }>((tie) => ({
  text: fc.array(tie('block'), { maxLength: 3, depthIdentifier: 'text' }),
  block: fc.oneof(
    { depthIdentifier: 'text', maxDepth: 3 },
    fc.record({ kind: fc.constant('paragraph' as const), inlines }),
    fc.record({
      kind: fc.constantFrom('bullet-list' as const, 'ordered-list' as const),
      items: fc.array(tie('text'), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      rows: fc.array(fc.array(tie('cell'), { maxLength: 3 }), { maxLength: 3 }),
    }),
  ),
  cell: fc.record({
    isHeader: fc.boolean(),
    columnSpan: fc.integer({ min: 1, max: 50 }),
    rowSpan: fc.integer({ min: 1, max: 50 }),
    blocks: tie('text'),
  }),
}));

/** Any narrative that the node set can hold, empty parts included. */
export const richText: fc.Arbitrary<RichText> = text;
