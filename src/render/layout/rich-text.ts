import type { Inline, RichBlock, RichText, TableCell } from '#domain/rich-text.ts';
import { plainText } from '#domain/rich-text.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { palette, type } from '../page-style.ts';
import type { Tag } from '../paint/structure.ts';
import type { TextStyle } from '../page-style.ts';
import { shareWidth } from './column-widths.ts';
import type { InlineRun } from './inline.ts';
import { baselineOf, paragraph, run, singleLine } from './paragraph.ts';
import type { Alignment } from './line-break.ts';
import { drawWithin, indented, tagged, withFirst, withGap } from './strip.ts';
import type { Strip } from './strip.ts';
import { cell, table } from './table.ts';
import type { Cell } from './table.ts';

export interface RichLook {
  readonly fonts: FontSet;
  readonly style: TextStyle;
  readonly widthPt: number;
  readonly align: Alignment;
}

const blockGap = 6;
const itemGap = 2;
const listIndent = 18;
/** Deeper lists and tables keep at least this much room for their words. */
const leastWidth = 60;

function inlineRun(inline: Inline): InlineRun {
  switch (inline.kind) {
    case 'break':
      return 'break';
    case 'figure':
      return { ...run(inline.text, 'strong', palette.accentText), tint: palette.accentTint };
    case 'text': {
      const slanted = inline.italic ? 'textItalic' : 'text';
      const bold = inline.italic ? 'strongItalic' : 'strong';
      return run(inline.text, inline.bold ? bold : slanted, palette.text);
    }
  }
}

/** The mark hangs in the indent beside the first line of the item. */
function listItem(look: RichLook, mark: string, item: RichText, listTag: Tag): readonly Strip[] {
  const indent = Math.min(listIndent, look.widthPt * 0.2);
  const inner = { ...look, widthPt: Math.max(leastWidth, look.widthPt - indent) };
  const line = singleLine(look.fonts, [run(mark, 'text', palette.quiet)], look.style);
  const content = richText(item, inner);
  const strips = content.length > 0 ? content : paragraph([run(' ', 'text', palette.text)], inner);
  const tags = [listTag, { role: 'LI' }] as const;
  const body = tagged(tagged(indented(strips, indent), { role: 'LBody' }), tags[1], tags[0]);
  const label: Tag = { role: 'Lbl' };
  return withFirst(body, (first) => ({
    ...first,
    draw: (canvas, x, y) => {
      const left = x + indent - 6 - line.widthPt;
      const baseline = y + baselineOf(look.style);
      drawWithin(canvas, [...tags, label], () =>
        canvas.line(line, Math.max(x, left), baseline, look.style.sizePt),
      );
      first.draw(canvas, x, y);
    },
  }));
}

function list(look: RichLook, items: readonly RichText[], isOrdered: boolean): readonly Strip[] {
  const tag: Tag = { role: 'L' };
  return items.flatMap((item, index) => {
    const mark = isOrdered ? `${String(index + 1)}.` : '•';
    return withGap(listItem(look, mark, item, tag), index === 0 ? 0 : itemGap);
  });
}

function tableCell(look: RichLook, each: TableCell): Cell {
  const bold: RichText = each.isHeader ? each.blocks.map(emboldened) : each.blocks;
  return cell(
    (widthPt) => richText(bold, { ...look, widthPt, align: 'left' }),
    each.isHeader
      ? { columnSpan: each.columnSpan, ground: palette.ground }
      : { columnSpan: each.columnSpan },
  );
}

function emboldened(block: RichBlock): RichBlock {
  if (block.kind !== 'paragraph') return block;
  const inlines = block.inlines.map((inline) =>
    inline.kind === 'text' ? { ...inline, bold: true } : inline,
  );
  return { ...block, inlines };
}

/** What a cell of an earlier row leaves in the columns below it. */
interface Reach {
  readonly rows: number;
  readonly isHeader: boolean;
}

/** Empty cells where a cell of an earlier row reaches down, so that columns stay in line. */
function filledRows(rows: readonly (readonly TableCell[])[]): readonly (readonly TableCell[])[] {
  const reaches: Reach[] = [];
  return rows.map((row) => {
    const filled: TableCell[] = [];
    const waiting = [...row];
    for (let column = 0; ;) {
      const reach = reaches[column];
      if (reach !== undefined && reach.rows > 0) {
        reaches[column] = { ...reach, rows: reach.rows - 1 };
        filled.push({ isHeader: reach.isHeader, columnSpan: 1, rowSpan: 1, blocks: [] });
        column += 1;
        continue;
      }
      const next = waiting.shift();
      if (next === undefined) return filled;
      const columnSpan = Math.max(1, next.columnSpan);
      for (let index = 0; index < columnSpan; index += 1) {
        reaches[column + index] = { rows: next.rowSpan - 1, isHeader: next.isHeader };
      }
      filled.push({ ...next, columnSpan });
      column += columnSpan;
    }
  });
}

function richTable(look: RichLook, raw: readonly (readonly TableCell[])[]): readonly Strip[] {
  const rows = filledRows(raw);
  const style = look.style.sizePt > type.table.sizePt ? type.table : look.style;
  const texts = rows.map((row) =>
    row.flatMap((each) => [
      plainText(each.blocks),
      ...Array.from({ length: each.columnSpan - 1 }, () => ''),
    ]),
  );
  const { columns, isTight } = shareWidth(look.fonts, texts, style, look.widthPt);
  const inner = { ...look, style: isTight ? type.tableTight : style };
  const headCount = rows.findIndex((row) => row.some((each) => !each.isHeader));
  const heads = rows.length > 1 && headCount > 0 && headCount < 3 ? headCount : 0;
  const cells = rows.map((row) => row.map((each) => tableCell(inner, each)));
  const strips = table({
    columns,
    head: cells.slice(0, heads),
    rows: cells.slice(heads),
    grid: 'all',
  });
  return withGap(strips, 2);
}

function blockStrips(block: RichBlock, look: RichLook): readonly Strip[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.inlines.map(inlineRun), look);
    case 'bullet-list':
      return list(look, block.items, false);
    case 'ordered-list':
      return list(look, block.items, true);
    case 'table':
      return richTable(look, block.rows);
  }
}

/** A narrative as strips. Blocks without any word or cell take no room. */
export function richText(text: RichText, look: RichLook): readonly Strip[] {
  const strips: Strip[] = [];
  for (const block of text) {
    const own = blockStrips(block, look);
    strips.push(...(strips.length === 0 ? own : withGap(own, blockGap)));
  }
  return strips;
}
