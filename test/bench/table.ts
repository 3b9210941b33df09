import type { Metric } from './part.ts';

function shown(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2);
}

function verdictOf({ value, limit }: Metric): string {
  if (limit === null) return '';
  return value <= limit ? 'ok' : 'OVER';
}

/** The metrics as lines of aligned columns: name, figure, limit, verdict, how it was measured. */
export function tableOf(metrics: readonly Metric[]): string {
  const head = ['metric', 'figure', 'limit', '', 'measured'];
  const rows = metrics.map((metric) => [
    metric.key,
    shown(metric.value),
    metric.limit === null ? '' : shown(metric.limit),
    verdictOf(metric),
    metric.how,
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const isFigure = (column: number) => column === 1 || column === 2;
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isFigure(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [head, ...rows].map(line).join('\n');
}
