/** PDF path operators. Points from the lower left corner of the page, upwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A number as PDF writes it: at most three decimals, no exponent. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

function at(point: Point): string {
  return `${number(point.x)} ${number(point.y)}`;
}

export function polygonPath(points: readonly Point[], isClosed: boolean): string {
  const steps = points.map((point, index) => `${at(point)} ${index === 0 ? 'm' : 'l'}`);
  return `${steps.join(' ')}${isClosed ? ' h' : ''}`;
}

/** How far the handles of a Bézier curve stand off to draw a quarter of a circle. */
const quarter = 0.5523;

interface Corner {
  readonly from: Point;
  readonly corner: Point;
  readonly to: Point;
}

function towards(from: Point, to: Point): Point {
  return { x: from.x + (to.x - from.x) * quarter, y: from.y + (to.y - from.y) * quarter };
}

function curve({ from, corner, to }: Corner): string {
  return `${at(towards(from, corner))} ${at(towards(to, corner))} ${at(to)} c`;
}

export interface RoundedArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

export function roundedPath(area: RoundedArea): string {
  const { x, y, width, height } = area;
  const r = Math.min(area.radius, width / 2, height / 2);
  const right = x + width;
  const top = y + height;
  return [
    `${at({ x: x + r, y })} m`,
    `${at({ x: right - r, y })} l`,
    curve({ from: { x: right - r, y }, corner: { x: right, y }, to: { x: right, y: y + r } }),
    `${at({ x: right, y: top - r })} l`,
    curve({
      from: { x: right, y: top - r },
      corner: { x: right, y: top },
      to: { x: right - r, y: top },
    }),
    `${at({ x: x + r, y: top })} l`,
    curve({ from: { x: x + r, y: top }, corner: { x, y: top }, to: { x, y: top - r } }),
    `${at({ x, y: y + r })} l`,
    curve({ from: { x, y: y + r }, corner: { x, y }, to: { x: x + r, y } }),
    'h',
  ].join(' ');
}

export function circlePath(centre: Point, radius: number): string {
  return roundedPath({
    x: centre.x - radius,
    y: centre.y - radius,
    width: radius * 2,
    height: radius * 2,
    radius,
  });
}

const hatchStepPt = 4.5;

/** Clips to the box and strokes lines that rise to the right. */
export function hatchPath(x: number, y: number, width: number, height: number): string {
  const lines: string[] = [];
  for (let from = x - height; from < x + width; from += hatchStepPt) {
    lines.push(
      polygonPath(
        [
          { x: from, y },
          { x: from + height, y: y + height },
        ],
        false,
      ),
    );
  }
  return `${[x, y, width, height].map(number).join(' ')} re W n ${lines.join(' ')} S`;
}
