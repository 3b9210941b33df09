import type { Canvas, Stroke } from '../paint/canvas.ts';
import { palette } from '../page-style.ts';
import type { Tag } from '../paint/structure.ts';
import type { Colour } from '../page-style.ts';
import { drawStack, heightOf, strip } from './strip.ts';
import type { Strip } from './strip.ts';

export interface Cell {
  /** The content for an inner width in points. */
  readonly content: (widthPt: number) => readonly Strip[];
  readonly columnSpan?: number;
  readonly ground?: Colour;
}

export interface TableSpec {
  readonly columns: readonly number[];
  readonly head: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
  /** `all`: every cell is framed. `rows`: lines between rows alone. */
  readonly grid: 'all' | 'rows';
  readonly headGround?: Colour;
}

const padX = 5;
const padY = 4;
/** A row higher than this may be parted between its lines. */
const splitAbovePt = 280;
/** A head that is higher is set once, as rows: repeated, it would leave no room for the others. */
const highestHeadPt = 160;
const hairline: Stroke = { colour: palette.rule, widthPt: 0.6 };

interface PlacedCell {
  readonly x: number;
  readonly width: number;
  readonly strips: readonly Strip[];
  readonly ground: Colour | null;
  readonly tag: Tag;
}

function placeCells(
  cells: readonly Cell[],
  columns: readonly number[],
  headGround: Colour | null,
): readonly PlacedCell[] {
  const placed: PlacedCell[] = [];
  let column = 0;
  let x = 0;
  for (const cell of cells) {
    const span = columns.slice(column, column + (cell.columnSpan ?? 1));
    const width = span.reduce((sum, each) => sum + each, 0);
    placed.push({
      x,
      width,
      strips: cell.content(Math.max(8, width - padX * 2)),
      ground: cell.ground ?? headGround,
      tag: { role: headGround === null ? 'TD' : 'TH', columnSpan: span.length },
    });
    column += span.length;
    x += width;
  }
  return placed;
}

interface RowFrame {
  readonly cells: readonly PlacedCell[];
  readonly widthPt: number;
  readonly grid: TableSpec['grid'];
  readonly tableTag: Tag;
  readonly rowTag: Tag;
}

/** Draws cells as parts of their row and table. */
function drawCells(canvas: Canvas, frame: RowFrame, draw: (cell: PlacedCell) => void): void {
  canvas.within(frame.tableTag, () =>
    canvas.within(frame.rowTag, () => {
      for (const cell of frame.cells) canvas.within(cell.tag, () => draw(cell));
    }),
  );
}

function drawFrame(canvas: Canvas, frame: RowFrame, x: number, y: number, height: number): void {
  for (const cell of frame.cells) {
    if (cell.ground !== null) canvas.box(x + cell.x, y, cell.width, height, cell.ground);
  }
  if (frame.grid === 'rows') return;
  const edges = [...frame.cells.map((cell) => cell.x), frame.widthPt];
  for (const edge of edges) {
    canvas.rule({ x: x + edge, y }, { x: x + edge, y: y + height }, hairline);
  }
}

function ruleAcross(canvas: Canvas, x: number, y: number, widthPt: number, stroke: Stroke): void {
  canvas.rule({ x, y }, { x: x + widthPt, y }, stroke);
}

/** A row in one piece. */
function wholeRow(frame: RowFrame, heightPt: number): Strip {
  return strip({
    heightPt,
    draw: (canvas, x, y) => {
      drawFrame(canvas, frame, x, y, heightPt);
      drawCells(canvas, frame, (cell) =>
        drawStack(canvas, cell.strips, x + cell.x + padX, y + padY),
      );
      ruleAcross(canvas, x, y + heightPt, frame.widthPt, hairline);
    },
    closing: null,
  });
}

/** The n-th lines of all cells, with white space above the first and below the last. */
function sliceOf(frame: RowFrame, index: number, count: number): Strip {
  const isLast = index === count - 1;
  const parts = frame.cells.flatMap((cell) => cell.strips[index] ?? []);
  const gap = index === 0 ? padY : Math.max(0, ...parts.map((part) => part.gapPt));
  const content = Math.max(0, ...parts.map((part) => part.heightPt));
  const heightPt = gap + content + (isLast ? padY : 0);
  return strip({
    heightPt,
    staysWithNext: !isLast && (index === 0 || index === count - 2),
    draw: (canvas, x, y) => {
      drawFrame(canvas, frame, x, y, heightPt);
      drawCells(canvas, frame, (cell) =>
        cell.strips[index]?.draw(canvas, x + cell.x + padX, y + gap),
      );
      if (isLast) ruleAcross(canvas, x, y + heightPt, frame.widthPt, hairline);
    },
    closing: (canvas, x, y) => ruleAcross(canvas, x, y, frame.widthPt, hairline),
  });
}

function rowStrips(frame: RowFrame): readonly Strip[] {
  const heightPt = padY * 2 + Math.max(0, ...frame.cells.map((cell) => heightOf(cell.strips)));
  const count = Math.max(0, ...frame.cells.map((cell) => cell.strips.length));
  if (heightPt <= splitAbovePt || count < 2) return [wholeRow(frame, heightPt)];
  return Array.from({ length: count }, (_, index) => sliceOf(frame, index, count));
}

/** The head of a table, as one strip with a line above and a stronger one below. */
function headStrip(frames: readonly RowFrame[], widthPt: number): Strip {
  const rows = frames.map((frame) => {
    const content = Math.max(0, ...frame.cells.map((cell) => heightOf(cell.strips)));
    return wholeRow(frame, content + padY * 2);
  });
  const heightPt = heightOf(rows);
  return strip({
    heightPt,
    staysWithNext: true,
    draw: (canvas, x, y) => {
      drawStack(canvas, rows, x, y);
      ruleAcross(canvas, x, y, widthPt, hairline);
      ruleAcross(canvas, x, y + heightPt, widthPt, { colour: palette.ink, widthPt: 0.9 });
    },
  });
}

/** A table. Its head is repeated on every page and never stands without a row below it. */
export function table(spec: TableSpec): readonly Strip[] {
  const widthPt = spec.columns.reduce((sum, each) => sum + each, 0);
  const tableTag: Tag = { role: 'Table' };
  const frameOf = (cells: readonly Cell[], headGround: Colour | null): RowFrame => ({
    cells: placeCells(cells, spec.columns, headGround),
    widthPt,
    grid: spec.grid,
    tableTag,
    rowTag: { role: 'TR' },
  });
  const headGround = spec.headGround ?? palette.ground;
  const frames = spec.head.map((cells) => frameOf(cells, headGround));
  const whole = frames.length === 0 ? [] : [headStrip(frames, widthPt)];
  const isRepeated = heightOf(whole) <= highestHeadPt;
  const head = isRepeated ? whole : [];
  const rows = [...(isRepeated ? [] : frames), ...spec.rows.map((cells) => frameOf(cells, null))];
  const body = rows.flatMap((frame) =>
    // A row that goes on begins below the repeated head with the air that a new row has.
    rowStrips(frame).map((each, index) => ({
      ...each,
      repeated: index === 0 ? head : [...head, air(frame)],
    })),
  );
  return [...(head.length === 0 ? [topRule(widthPt)] : head), ...body];
}

function air(frame: RowFrame): Strip {
  return strip({
    heightPt: padY,
    draw: (canvas, x, y) => drawFrame(canvas, frame, x, y, padY),
  });
}

function topRule(widthPt: number): Strip {
  return strip({
    heightPt: 0,
    staysWithNext: true,
    draw: (canvas, x, y) => ruleAcross(canvas, x, y, widthPt, hairline),
  });
}

/** A cell of strips that do not depend on its width, or of a function of it. */
export function cell(content: Cell['content'], look: Omit<Cell, 'content'> = {}): Cell {
  return { content, ...look };
}
