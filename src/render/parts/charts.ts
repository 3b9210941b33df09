import { barGeometry, radarPoint, radarPolygon, radarRing } from '#domain/chart-geometry.ts';
import type { ChartRange } from '#domain/chart-geometry.ts';
import { highestPoints } from '#domain/score.ts';
import { sayRange } from '#copy/numbers.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { baselineOf, clippedLine, run, singleLine } from '../layout/paragraph.ts';
import { strip, tagged } from '../layout/strip.ts';
import type { Strip } from '../layout/strip.ts';
import type { Canvas } from '../paint/canvas.ts';
import { palette, type } from '../page-style.ts';

export interface ChartLine {
  readonly name: string;
  readonly range: ChartRange | null;
}

function rangeWords({ range }: ChartLine): string {
  return range === null ? 'tidak dinilai' : sayRange(range.low, range.high);
}

/** What the chart shows, for those who do not see it. */
function altText(subject: string, lines: readonly ChartLine[]): string {
  return `${subject}: ${lines.map((line) => `${line.name} ${rangeWords(line)}`).join('; ')}.`;
}

const nameWidth = 190;
const valueWidth = 58;
const barHeight = 9;
const rowHeight = 19;

function drawBar(canvas: Canvas, range: ChartRange, x: number, y: number, length: number): void {
  const bar = barGeometry(range, length);
  canvas.box(x, y, length, barHeight, palette.ground);
  if (bar.striped > 0.2) {
    canvas.box(x + bar.solid, y, bar.striped, barHeight, palette.actionTint);
    canvas.hatch(x + bar.solid, y, bar.striped, barHeight, palette.actionSoft);
  }
  if (bar.solid > 0) canvas.box(x, y, bar.solid, barHeight, palette.action);
}

/** Bars from 0 to 5, one a line: solid up to what is certain, striped up to what is possible. */
export function barChart(
  fonts: FontSet,
  lines: readonly ChartLine[],
  widthPt: number,
): readonly Strip[] {
  const length = widthPt - nameWidth - valueWidth;
  const style = type.question;
  const rows = lines.map((line) => {
    const name = clippedLine(fonts, run(line.name, 'text', palette.text), style, nameWidth - 10);
    const { range } = line;
    const value = singleLine(fonts, [run(rangeWords(line), 'strong', palette.ink)], style);
    return strip({
      heightPt: rowHeight,
      staysWithNext: true,
      draw: (canvas, x, y) => {
        const baseline = y + baselineOf({ ...style, leadingPt: rowHeight });
        canvas.line(name, x, baseline, style.sizePt);
        canvas.line(value, x + widthPt - value.widthPt, baseline, style.sizePt);
        const top = y + (rowHeight - barHeight) / 2;
        if (range !== null) drawBar(canvas, range, x + nameWidth, top, length);
      },
    });
  });
  const alt = altText('Grafik batang nilai', lines);
  return tagged([...rows, barScale(fonts, length)], { role: 'Figure', alt });
}

function barScale(fonts: FontSet, length: number): Strip {
  const marks = Array.from({ length: highestPoints + 1 }, (_, level) => ({
    at: (length * level) / highestPoints,
    line: singleLine(fonts, [run(String(level), 'text', palette.quiet)], type.small),
  }));
  return strip({
    heightPt: 14,
    draw: (canvas, x, y) => {
      const from = { x: x + nameWidth, y: y + 1 };
      canvas.rule(from, { x: from.x + length, y: from.y }, { colour: palette.rule, widthPt: 0.6 });
      for (const mark of marks) {
        const left = from.x + mark.at - mark.line.widthPt / 2;
        canvas.line(mark.line, left, y + 11, type.small.sizePt);
      }
    },
  });
}

const radius = 76;
const radarHeight = 206;
const labelGap = 11;

function drawRings(canvas: Canvas, count: number, centre: { x: number; y: number }): void {
  const moved = (points: readonly { x: number; y: number }[]): { x: number; y: number }[] =>
    points.map((point) => ({ x: point.x + centre.x, y: point.y + centre.y }));
  for (let level = 1; level <= highestPoints; level += 1) {
    const stroke = { colour: palette.rule, widthPt: level === highestPoints ? 0.9 : 0.5 };
    canvas.polygon(moved(radarRing(level, count, radius)), { stroke });
  }
  for (let axis = 0; axis < count; axis += 1) {
    const [end] = moved([radarPoint(axis, count, highestPoints, radius)]);
    if (end !== undefined) canvas.rule(centre, end, { colour: palette.rule, widthPt: 0.5 });
  }
}

/** A radar of at least three axes: filled for what is certain, dashed for what is possible. */
export function radarChart(
  fonts: FontSet,
  lines: readonly ChartLine[],
  widthPt: number,
): readonly Strip[] {
  const count = lines.length;
  const labels = lines.map((line) =>
    clippedLine(fonts, run(line.name, 'text', palette.text), type.table, widthPt / 2 - radius),
  );
  const draw = (canvas: Canvas, x: number, y: number): void => {
    const centre = { x: x + widthPt / 2, y: y + radarHeight / 2 };
    const moved = (values: readonly number[]): { x: number; y: number }[] =>
      radarPolygon(values, radius).map((p) => ({ x: p.x + centre.x, y: p.y + centre.y }));
    drawRings(canvas, count, centre);
    const low = moved(lines.map((line) => line.range?.low ?? 0));
    const high = moved(lines.map((line) => line.range?.high ?? 0));
    canvas.polygon(low, {
      fill: palette.actionTint,
      stroke: { colour: palette.action, widthPt: 1.6 },
    });
    canvas.polygon(high, { stroke: { colour: palette.action, widthPt: 0.9, dashPt: 3 } });
    for (const point of low) canvas.circle(point, 2.2, palette.action);
    labels.forEach((label, index) => {
      const end = radarPoint(index, count, highestPoints, radius + labelGap);
      const isMiddle = Math.abs(end.x) < 2;
      const shift = isMiddle ? label.widthPt / 2 : end.x < 0 ? label.widthPt : 0;
      const drop = end.y > 2 ? 7 : end.y < -2 ? 0 : 3;
      canvas.line(label, centre.x + end.x - shift, centre.y + end.y + drop, type.table.sizePt);
    });
  };
  const alt = altText('Grafik radar nilai', lines);
  return tagged([strip({ heightPt: radarHeight, draw })], { role: 'Figure', alt });
}
