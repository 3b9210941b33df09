import { mergeAttributes, Node, type Extensions } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Text } from '@tiptap/extension-text';
import { Gapcursor } from '@tiptap/extensions';

/** Spans are all that a cell keeps: widths would be a list, and no list is ever a value in the document. */
function spans() {
  return { colspan: { default: 1 }, rowspan: { default: 1 } };
}

/** A live number inside a sentence: one piece that is shown, moved and deleted whole. */
const Figure = Node.create({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes() {
    return {
      figureId: { default: '', parseHTML: (element) => element.dataset['figureId'] ?? '' },
      text: { default: '', parseHTML: (element) => element.textContent },
    };
  },
  parseHTML() {
    return [{ tag: 'span[data-figure-id]' }];
  },
  renderHTML({ node }) {
    const marks = { class: 's-figure', 'data-figure-id': String(node.attrs['figureId']) };
    return ['span', mergeAttributes(marks), String(node.attrs['text'])];
  },
  renderText({ node }) {
    return String(node.attrs['text']);
  },
});

/**
 * The node set of a narrative, the twin of `domain/rich-text.ts`. Frozen with document schema 1:
 * an editor deletes nodes that it does not know, so a new one needs a new document schema.
 */
export const narrativeNodes: Extensions = [
  Document,
  Paragraph,
  Text,
  Bold,
  Italic,
  BulletList,
  // Numbering always starts at 1, as on paper; a start or a letter style would not be printed.
  OrderedList.extend({
    addAttributes: () => ({}),
    renderHTML: () => ['ol', 0],
  }),
  ListItem,
  ListKeymap.configure({
    listTypes: [{ itemName: 'listItem', wrapperNames: ['bulletList', 'orderedList'] }],
  }),
  Table.configure({ resizable: false, renderWrapper: true }),
  TableRow,
  TableHeader.extend({ addAttributes: spans }),
  TableCell.extend({ addAttributes: spans }),
  HardBreak,
  Figure,
  // No node: a place for the cursor before and after a table.
  Gapcursor,
];

/** Typing a list mark at the start of a line makes a list; marks for bold and italic are plain text. */
export const typedShortcuts: string[] = ['bulletList', 'orderedList'];
