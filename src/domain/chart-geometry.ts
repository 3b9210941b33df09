import { highestPoints } from './score.ts';

/** Drawn without knowing where: the paper and the screen put it into their own coordinates. */
export interface GeometryPoint {
  readonly x: number;
  readonly y: number;
}

export interface ChartRange {
  readonly low: number;
  readonly high: number;
}

function share(value: number): number {
  return Math.min(Math.max(value, 0), highestPoints) / highestPoints;
}

/** Lengths along a bar of `length`: solid up to what is certain, striped up to what is possible. */
export function barGeometry(
  range: ChartRange,
  length: number,
): { readonly solid: number; readonly striped: number } {
  const solid = share(range.low) * length;
  return { solid, striped: Math.max(0, share(range.high) * length - solid) };
}

/** The end of axis `index` of `count` for a value; the first axis points up, the others follow the clock. */
export function radarPoint(
  index: number,
  count: number,
  value: number,
  radius: number,
): GeometryPoint {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return {
    x: Math.cos(angle) * radius * share(value),
    y: Math.sin(angle) * radius * share(value),
  };
}

/** A closed figure around the centre (0, 0), one corner an axis; y grows downwards. */
export function radarPolygon(values: readonly number[], radius: number): readonly GeometryPoint[] {
  return values.map((value, index) => radarPoint(index, values.length, value, radius));
}

/** The figure of one level on all axes, for the rings behind the values. */
export function radarRing(level: number, count: number, radius: number): readonly GeometryPoint[] {
  return radarPolygon(
    Array.from({ length: count }, () => level),
    radius,
  );
}
