/** The value of which half of the others are smaller; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const below = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const above = sorted[Math.floor(middle)] ?? Number.NaN;
  return (below + above) / 2;
}

/** The value that 95 of 100 do not exceed; NaN of nothing. */
export function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/**
 * Runs two measurements alternately, five times each unless told otherwise: whatever else the
 * machine does then falls on both.
 */
export async function interleaved(
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
  runs = 5,
): Promise<{ readonly ours: number; readonly theirs: number; readonly ratio: number }> {
  const left: number[] = [];
  const right: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    left.push(await ours());
    right.push(await theirs());
  }
  const ratios = left.map((value, run) => value / (right[run] ?? Number.NaN));
  return { ours: median(left), theirs: median(right), ratio: median(ratios) };
}
