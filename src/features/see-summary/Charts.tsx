import {
  Bar,
  BarChart,
  BarStack,
  CartesianGrid,
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  ResponsiveContainer,
  usePlotArea,
  XAxis,
  YAxis,
} from 'recharts';
import { useId, useMemo, type ReactNode } from 'react';
import { sayRange } from '#copy/numbers.ts';
import { highestPoints, lowestPoints } from '#domain/score.ts';
import type { RadarAxis, ScoreRow } from './score-rows.ts';

const ticks = Array.from({ length: highestPoints + 1 }, (_, points) => points);
const tickStyle = { fill: 'var(--s-muted)', fontSize: 13 };
const nameStyle = { fill: 'var(--s-text)', fontSize: 14 };
const axisHeight = 22;
const figureWidth = 76;
/** The same in every chart, so that the bars of all begin at one line. */
const nameWidth = 148;
const barHeight = 12;
/** Room for the names beside the radar. */
const radarSide = 72;

interface BarsProps {
  /** What is compared: "aspek", "kategori". */
  noun: string;
  rows: readonly ScoreRow[];
  /** Room for one row, in pixels. */
  rowHeight: number;
  /** Whether the figures of the scale stand below; charts one above the other share one scale. */
  hasScale?: boolean;
}

/** Bars from 0 to 5: solid up to what is certain, striped up to what is still possible. */
export function ScoreBars({ noun, rows, rowHeight, hasScale = false }: BarsProps) {
  const stripes = useId();
  // Its own in each chart: the library names the clipping of rounded ends after it.
  const stack = useId();
  const bars = useMemo(
    () => rows.map(({ name, low, high }) => ({ name, low, span: (high ?? 0) - (low ?? 0) })),
    [rows],
  );
  return (
    <Figure
      label={`Grafik batang nilai per ${noun}, dari 0 sampai 5. ${sayAll(rows)}`}
      height={rows.length * rowHeight + (hasScale ? axisHeight : 0)}
    >
      <BarChart
        layout="vertical"
        data={bars}
        accessibilityLayer={false}
        margin={{ top: 0, right: figureWidth, bottom: 0, left: 0 }}
        barSize={barHeight}
      >
        <StripesPattern id={stripes} />
        <CartesianGrid horizontal={false} stroke="var(--s-line)" />
        <XAxis
          type="number"
          domain={[lowestPoints, highestPoints]}
          ticks={ticks}
          tick={tickStyle}
          tickLine={false}
          axisLine={false}
          height={axisHeight}
          hide={!hasScale}
        />
        <YAxis
          type="category"
          dataKey="name"
          width={nameWidth}
          interval={0}
          tick={{ ...nameStyle, textAnchor: 'start', dx: 8 - nameWidth }}
          tickLine={false}
          axisLine={false}
        />
        <BarStack stackId={stack} radius={barHeight / 2}>
          <Bar
            dataKey="low"
            fill="var(--s-teal)"
            background={{ fill: 'var(--s-sunken)', radius: barHeight / 2 }}
            isAnimationActive={false}
          />
          <Bar dataKey="span" fill={`url(#${stripes})`} isAnimationActive={false} />
        </BarStack>
        <RowFigures rows={rows} />
      </BarChart>
    </Figure>
  );
}

/** The figure of each row at the right of the plot, at the height of its bar. */
function RowFigures({ rows }: { rows: readonly ScoreRow[] }) {
  const plot = usePlotArea();
  if (plot === undefined) return null;
  const band = plot.height / rows.length;
  return rows.map(({ id, figure }, index) => (
    <text
      key={id}
      x={plot.x + plot.width + 12}
      y={plot.y + (index + 0.5) * band}
      dominantBaseline="central"
      fill="var(--s-text)"
      fontSize={14}
      fontWeight={600}
    >
      {figure}
    </text>
  ));
}

/** The same figures as a web of axes: the full outline is certain, the dashed one possible. */
export function ScoreRadar({ axes }: { axes: readonly RadarAxis[] }) {
  const figures = axes.map(({ name, low, high }) => `${name} ${sayRange(low, high)}`).join('; ');
  return (
    <Figure label={`Grafik radar nilai, dari 0 sampai 5. ${figures}.`} height={200}>
      <RadarChart
        data={[...axes]}
        outerRadius="86%"
        margin={{ top: 8, right: radarSide, bottom: 8, left: radarSide }}
        accessibilityLayer={false}
      >
        <PolarGrid stroke="var(--s-line)" />
        <PolarAngleAxis dataKey="name" tick={nameStyle} />
        <PolarRadiusAxis
          domain={[lowestPoints, highestPoints]}
          tickCount={highestPoints + 1}
          angle={90}
          tick={tickStyle}
          tickFormatter={innerOnly}
          axisLine={false}
        />
        <Radar
          dataKey="high"
          stroke="var(--s-teal)"
          strokeDasharray="5 4"
          strokeWidth={1.5}
          fill="none"
          activeDot={false}
          isAnimationActive={false}
        />
        <Radar
          dataKey="low"
          stroke="var(--s-teal)"
          strokeWidth={2}
          fill="var(--s-teal)"
          fillOpacity={0.22}
          activeDot={false}
          isAnimationActive={false}
        />
      </RadarChart>
    </Figure>
  );
}

/** The ends of the scale would stand on the middle and on the name of the first axis. */
function innerOnly(points: number): string {
  return points <= lowestPoints || points >= highestPoints ? '' : String(points);
}

function StripesPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="8" height="8" fill="var(--s-teal-soft)" />
        <rect width="4" height="8" fill="var(--s-teal-line)" />
      </pattern>
    </defs>
  );
}

interface FigureProps {
  label: string;
  height: number;
  children: ReactNode;
}

/** One picture with one name; the table beside it says the same to everybody. */
function Figure({ label, height, children }: FigureProps) {
  return (
    <figure className="s-chart">
      <figcaption className="s-visually-hidden">{label}</figcaption>
      <div aria-hidden>
        <ResponsiveContainer width="100%" height={height}>
          {children}
        </ResponsiveContainer>
      </div>
    </figure>
  );
}

function sayAll(rows: readonly ScoreRow[]): string {
  return `${rows.map(({ name, figure }) => `${name}: ${figure}`).join('; ')}.`;
}
