import * as Y from 'yjs';
import type { Inline, RichBlock, RichText, TableCell } from '#domain/rich-text.ts';

/** Names of the nodes of the editor, frozen with document schema 1. */
const blockNames = new Set(['paragraph', 'bulletList', 'orderedList', 'table']);
/** Nodes that hold blocks and are none themselves. */
const holderNames = new Set(['listItem', 'tableCell', 'tableHeader']);

type Node = Y.XmlElement | Y.XmlText;

/** Plain value of a narrative. Total: a node that this schema does not know, or not there, gives its text. */
export function richTextOf(fragment: Y.XmlFragment): RichText {
  return nodesIn(fragment).flatMap(blocksOf);
}

function nodesIn(parent: Y.XmlFragment): Node[] {
  return parent
    .toArray()
    .filter((child): child is Node => child instanceof Y.XmlElement || child instanceof Y.XmlText);
}

function blocksOf(node: Node): RichText {
  if (node instanceof Y.XmlText) return [{ kind: 'paragraph', inlines: textInlines(node) }];
  switch (node.nodeName) {
    case 'paragraph':
      return [{ kind: 'paragraph', inlines: inlinesIn(node) }];
    case 'bulletList':
      return [{ kind: 'bullet-list', items: nodesIn(node).map(contentOf) }];
    case 'orderedList':
      return [{ kind: 'ordered-list', items: nodesIn(node).map(contentOf) }];
    case 'table':
      return [{ kind: 'table', rows: nodesIn(node).map(cellsOf) }];
    default:
      return holdsBlocks(node)
        ? nodesIn(node).flatMap(blocksOf)
        : [{ kind: 'paragraph', inlines: inlinesOf(node) }];
  }
}

function holdsBlocks(element: Y.XmlElement): boolean {
  return nodesIn(element).some(
    (child) => child instanceof Y.XmlElement && blockNames.has(child.nodeName),
  );
}

/** The blocks of an item or a cell; of anything else in its place, that thing itself. */
function contentOf(node: Node): RichText {
  return node instanceof Y.XmlElement && holderNames.has(node.nodeName)
    ? nodesIn(node).flatMap(blocksOf)
    : blocksOf(node);
}

function cellsOf(row: Node): TableCell[] {
  const cells = row instanceof Y.XmlElement && row.nodeName === 'tableRow' ? nodesIn(row) : [row];
  return cells.map((cell) => ({
    isHeader: cell instanceof Y.XmlElement && cell.nodeName === 'tableHeader',
    columnSpan: spanOf(cell, 'colspan'),
    rowSpan: spanOf(cell, 'rowspan'),
    blocks: contentOf(cell),
  }));
}

const widestSpan = 50;

function spanOf(cell: Node, name: string): number {
  const value = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, widestSpan) : 1;
}

function inlinesIn(parent: Y.XmlElement): Inline[] {
  return nodesIn(parent).flatMap(inlinesOf);
}

function inlinesOf(node: Node): Inline[] {
  if (node instanceof Y.XmlText) return textInlines(node);
  switch (node.nodeName) {
    case 'hardBreak':
      return [{ kind: 'break' }];
    case 'figure':
      return [
        {
          kind: 'figure',
          figureId: textAttribute(node, 'figureId'),
          text: textAttribute(node, 'text'),
        },
      ];
    default:
      return inlinesIn(node);
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

function element(name: string, children: Node[]): Y.XmlElement {
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
function nodesOf(inlines: readonly Inline[]): Node[] {
  const nodes: Node[] = [];
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
