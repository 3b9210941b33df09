import type { Inline, RichBlock, RichText } from '#domain/rich-text.ts';

/**
 * Rich text of the small markup that sample cases are written in: blocks parted by an empty line;
 * lines that begin with '- ' or '1. ' are lists, with '|' a table whose first row is its header;
 * **bold** and _italic_ inside.
 */
export function richTextOf(markup: string): RichText {
  return markup
    .split(/\n\s*\n/u)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(blockOf);
}

function blockOf(block: string): RichBlock {
  const lines = block.split('\n').map((line) => line.trim());
  if (lines.every((line) => line.startsWith('- '))) {
    return { kind: 'bullet-list', items: lines.map((line) => [paragraph(line.slice(2))]) };
  }
  if (lines.every((line) => /^\d+\. /u.test(line))) {
    return {
      kind: 'ordered-list',
      items: lines.map((line) => [paragraph(line.replace(/^\d+\. /u, ''))]),
    };
  }
  if (lines.every((line) => line.startsWith('|'))) return tableOf(lines);
  return paragraph(lines.join(' '));
}

function tableOf(lines: readonly string[]): RichBlock {
  const rows = lines.map((line, index) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => ({
        isHeader: index === 0,
        columnSpan: 1,
        rowSpan: 1,
        blocks: [paragraph(cell.trim())],
      })),
  );
  return { kind: 'table', rows };
}

function paragraph(text: string): RichBlock {
  return { kind: 'paragraph', inlines: inlinesOf(text) };
}

function inlinesOf(text: string): Inline[] {
  return text
    .split(/(\*\*[^*]+\*\*|_[^_]+_)/u)
    .filter((part) => part !== '')
    .map((part) => {
      const bold = part.startsWith('**');
      const italic = part.startsWith('_');
      const cut = bold ? 2 : italic ? 1 : 0;
      return { kind: 'text', text: part.slice(cut, part.length - cut), bold, italic };
    });
}
