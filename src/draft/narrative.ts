import * as Y from 'yjs';
import type { Inline, RichBlock, RichText, TableCell } from '#domain/rich-text.ts';

/** Names of the nodes of the editor, frozen with document schema 1. */
const blockNames = new Set(['paragraph', 'bulletList', 'orderedList', 'table']);

/** Plain value of a narrative. Total: a node that this schema does not know gives its text as a paragraph. */
export function richTextOf(fragment: Y.XmlFragment): RichText {
  return blocksOf(fragment);
}

function blocksOf(parent: Y.XmlFragment): RichText {
  return parent.toArray().flatMap((node): RichBlock[] => {
    if (node instanceof Y.XmlElement) return blockOf(node);
    if (node instanceof Y.XmlText) return [{ kind: 'paragraph', inlines: textInlines(node) }];
    return [];
  });
}

function blockOf(element: Y.XmlElement): RichBlock[] {
  switch (element.nodeName) {
    case 'paragraph':
      return [{ kind: 'paragraph', inlines: inlinesOf(element) }];
    case 'bulletList':
      return [{ kind: 'bullet-list', items: itemsOf(element) }];
    case 'orderedList':
      return [{ kind: 'ordered-list', items: itemsOf(element) }];
    case 'table':
      return [{ kind: 'table', rows: childElements(element).map(cellsOf) }];
    default:
      return holdsBlocks(element)
        ? [...blocksOf(element)]
        : [{ kind: 'paragraph', inlines: inlinesOf(element) }];
  }
}

function holdsBlocks(element: Y.XmlElement): boolean {
  return childElements(element).some((child) => blockNames.has(child.nodeName));
}

function childElements(element: Y.XmlElement): Y.XmlElement[] {
  return element.toArray().filter((child): child is Y.XmlElement => child instanceof Y.XmlElement);
}

function itemsOf(list: Y.XmlElement): RichText[] {
  return childElements(list).map(blocksOf);
}

function cellsOf(row: Y.XmlElement): TableCell[] {
  return childElements(row).map((cell) => ({
    isHeader: cell.nodeName === 'tableHeader',
    columnSpan: spanOf(cell, 'colspan'),
    rowSpan: spanOf(cell, 'rowspan'),
    blocks: blocksOf(cell),
  }));
}

const widestSpan = 50;

function spanOf(cell: Y.XmlElement, name: string): number {
  const value = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, widestSpan) : 1;
}

function inlinesOf(element: Y.XmlElement): Inline[] {
  return element.toArray().flatMap((node): Inline[] => {
    if (node instanceof Y.XmlText) return textInlines(node);
    if (node instanceof Y.XmlElement) return inlineOf(node);
    return [];
  });
}

function inlineOf(element: Y.XmlElement): Inline[] {
  switch (element.nodeName) {
    case 'hardBreak':
      return [{ kind: 'break' }];
    case 'figure':
      return [
        {
          kind: 'figure',
          figureId: textAttribute(element, 'figureId'),
          text: textAttribute(element, 'text'),
        },
      ];
    default:
      return inlinesOf(element);
  }
}

/** Attributes are typed as text, but a document may hold anything. */
function textAttribute(element: Y.XmlElement, name: string): string {
  const value: unknown = element.getAttribute(name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function textInlines(text: Y.XmlText): Inline[] {
  const runs: unknown[] = text.toDelta();
  return runs.flatMap((run): Inline[] => {
    if (typeof run !== 'object' || run === null || !('insert' in run)) return [];
    if (typeof run.insert !== 'string') return [];
    const marks = 'attributes' in run && typeof run.attributes === 'object' ? run.attributes : null;
    return [
      {
        kind: 'text',
        text: run.insert,
        bold: marks !== null && 'bold' in marks,
        italic: marks !== null && 'italic' in marks,
      },
    ];
  });
}

/** Writes a rich text into an empty narrative: for sample cases, restores and tests, never over what is there. */
export function writeRichText(fragment: Y.XmlFragment, text: RichText): void {
  fragment.insert(fragment.length, text.map(elementOf));
}

function element(name: string, children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const made = new Y.XmlElement(name);
  made.insert(0, children);
  return made;
}

function elementOf(block: RichBlock): Y.XmlElement {
  switch (block.kind) {
    case 'paragraph':
      return element('paragraph', nodesOf(block.inlines));
    case 'bullet-list':
      return element('bulletList', block.items.map(listItem));
    case 'ordered-list':
      return element('orderedList', block.items.map(listItem));
    case 'table':
      return element(
        'table',
        block.rows.map((row) => element('tableRow', row.map(cellElement))),
      );
  }
}

function listItem(blocks: RichText): Y.XmlElement {
  return element('listItem', blocks.map(elementOf));
}

function cellElement(cell: TableCell): Y.XmlElement {
  const made = element(cell.isHeader ? 'tableHeader' : 'tableCell', cell.blocks.map(elementOf));
  if (cell.columnSpan > 1) setSpan(made, 'colspan', cell.columnSpan);
  if (cell.rowSpan > 1) setSpan(made, 'rowspan', cell.rowSpan);
  return made;
}

/** The editor keeps spans as numbers; Yjs stores any value but types attributes as text. */
function setSpan(cell: Y.XmlElement, name: string, span: number): void {
  const set = cell.setAttribute.bind(cell);
  Reflect.apply(set, cell, [name, span]);
}

/** Runs of text side by side are one text node, as the editor keeps them. */
function nodesOf(inlines: readonly Inline[]): (Y.XmlElement | Y.XmlText)[] {
  const nodes: (Y.XmlElement | Y.XmlText)[] = [];
  let open: { readonly node: Y.XmlText; end: number } | null = null;
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      open = null;
      nodes.push(inlineElement(inline));
      continue;
    }
    if (open === null) {
      open = { node: new Y.XmlText(), end: 0 };
      nodes.push(open.node);
    }
    open.node.insert(open.end, inline.text, marksOf(inline));
    open.end += inline.text.length;
  }
  return nodes;
}

type TextInline = Extract<Inline, { kind: 'text' }>;

function marksOf({ bold, italic }: TextInline): Record<string, object> {
  return { ...(bold ? { bold: {} } : {}), ...(italic ? { italic: {} } : {}) };
}

function inlineElement(inline: Exclude<Inline, TextInline>): Y.XmlElement {
  if (inline.kind === 'break') return element('hardBreak', []);
  const made = element('figure', []);
  made.setAttribute('figureId', inline.figureId);
  made.setAttribute('text', inline.text);
  return made;
}
