/**
 * The node set of a narrative, frozen with document schema 1: an older editor deletes nodes
 * that it does not know, so a new kind of node needs a new document schema.
 */
export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
    }
  | { readonly kind: 'break' }
  /** A live number; `text` is what it said when it was last seen. */
  | { readonly kind: 'figure'; readonly figureId: string; readonly text: string };

export interface TableCell {
  readonly isHeader: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly blocks: RichText;
}

export type RichBlock =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'bullet-list'; readonly items: readonly RichText[] }
  | { readonly kind: 'ordered-list'; readonly items: readonly RichText[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly TableCell[])[] };

export type RichText = readonly RichBlock[];

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'figure':
      return inline.text;
    case 'break':
      return '\n';
  }
}

function blockText(block: RichBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.inlines.map(inlineText).join('');
    case 'bullet-list':
    case 'ordered-list':
      return block.items.map(plainText).join('\n');
    case 'table':
      return block.rows
        .map((row) => row.map((cell) => plainText(cell.blocks)).join('\t'))
        .join('\n');
  }
}

/** The words of a rich text, one block a line, cells parted by tabs. */
export function plainText(text: RichText): string {
  return text.map(blockText).join('\n');
}

/** Number of words: runs of characters between white space that hold a letter or a digit. */
export function wordCount(text: RichText): number {
  return plainText(text)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function isBlankBlock(block: RichBlock): boolean {
  switch (block.kind) {
    case 'paragraph':
      return block.inlines.every((inline) => inlineText(inline).trim() === '');
    case 'bullet-list':
    case 'ordered-list':
      return block.items.every(isBlank);
    case 'table':
      return block.rows.every((row) => row.every((cell) => isBlank(cell.blocks)));
  }
}

/** True where nothing but white space was written. Looks no further than the first word. */
export function isBlank(text: RichText): boolean {
  return text.every(isBlankBlock);
}
