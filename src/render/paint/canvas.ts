import type { Face } from '../fonts/font-face.ts';
import type { LinkTarget } from '../layout/inline.ts';
import type { Line } from '../layout/line-break.ts';
import type { Colour, PageShape } from '../page-style.ts';
import type { Marker } from './marker.ts';
import { circlePath, hatchPath, number, polygonPath, roundedPath } from './path.ts';
import type { Point } from './path.ts';

export interface PlacedLink {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly target: LinkTarget;
}

export interface Stroke {
  readonly colour: Colour;
  readonly widthPt: number;
  readonly dashPt?: number;
}

/** One page being drawn. Points from the upper left corner, downwards; PDF counts from the lower left. */
export interface Canvas {
  readonly shape: PageShape;
  /** Page number, from 1, where an anchor stands. */
  readonly pageOf: (anchor: string) => number;
  /** Page number, from 1, where an annex begins. */
  readonly pageOfAnnex: (label: string) => number | null;
  readonly line: (line: Line, x: number, baseline: number, sizePt: number) => void;
  readonly box: (x: number, y: number, width: number, height: number, fill: Colour) => void;
  readonly rounded: (
    area: { x: number; y: number; width: number; height: number; radius: number },
    look: { fill?: Colour; stroke?: Stroke },
  ) => void;
  readonly rule: (from: Point, to: Point, stroke: Stroke) => void;
  readonly polygon: (points: readonly Point[], look: { fill?: Colour; stroke?: Stroke }) => void;
  readonly circle: (centre: Point, radius: number, fill: Colour) => void;
  /** Slanted lines inside a box. */
  readonly hatch: (x: number, y: number, width: number, height: number, colour: Colour) => void;
  readonly link: (link: PlacedLink) => void;
  readonly within: Marker['within'];
  readonly asArtifact: Marker['asArtifact'];
  readonly operators: () => string;
  readonly links: () => readonly PlacedLink[];
}

export interface PageMap {
  readonly pageOf: (anchor: string) => number;
  readonly pageOfAnnex: (label: string) => number | null;
}

function strokeSetup(stroke: Stroke): string {
  const dash = stroke.dashPt === undefined ? '' : ` [${number(stroke.dashPt)}] 0 d`;
  return `${stroke.colour} RG ${number(stroke.widthPt)} w${dash}`;
}

function shapeOperators(path: string, look: { fill?: Colour; stroke?: Stroke }): string {
  const paint = look.fill === undefined ? 'S' : look.stroke === undefined ? 'f' : 'B';
  const fill = look.fill === undefined ? '' : `${look.fill} rg `;
  const stroke = look.stroke === undefined ? '' : `${strokeSetup(look.stroke)} `;
  return `q ${fill}${stroke}${path} ${paint} Q`;
}

/** The operators that set a line: one array of glyphs for each change of face or colour. */
function textOperators(line: Line, sizePt: number, resourceOf: (face: Face) => string): string {
  const adjust = line.adjustPt === 0 ? '' : number((-line.adjustPt * 1000) / sizePt);
  let operators = '';
  let face: Face | null = null;
  let colour: Colour | null = null;
  let shown = '';
  function flush(): void {
    if (shown !== '') operators += `[<${shown}>] TJ\n`;
    shown = '';
  }
  for (const piece of line.pieces) {
    if (piece.run.face !== face || piece.run.colour !== colour) {
      flush();
      if (piece.run.face !== face) {
        operators += `/${resourceOf(piece.run.face)} ${number(sizePt)} Tf `;
      }
      if (piece.run.colour !== colour) operators += `${piece.run.colour} rg `;
      ({ face, colour } = piece.run);
    }
    shown += piece.isSpace && adjust !== '' ? `${piece.hex}> ${adjust} <` : piece.hex;
  }
  flush();
  return operators;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where neighbouring pieces that share a value stand, in points from the start of the line. */
function spansOf<T>(line: Line, valueOf: (piece: Line['pieces'][number]) => T | undefined) {
  const spans: (Span & { value: T })[] = [];
  let at = 0;
  for (const piece of line.pieces) {
    const to = at + piece.widthPt + (piece.isSpace ? line.adjustPt : 0);
    const value = valueOf(piece);
    const last = spans.at(-1);
    if (value !== undefined && last !== undefined && last.value === value && last.to === at) {
      spans[spans.length - 1] = { ...last, to };
    } else if (value !== undefined) spans.push({ from: at, to, value });
    at = to;
  }
  return spans;
}

/** Opens an empty page. `resourceOf` names the font resource of a face. */
export function openCanvas(
  shape: PageShape,
  map: PageMap,
  marker: Marker,
  resourceOf: (face: Face) => string,
): Canvas {
  const { shape: draw } = marker;
  const links: PlacedLink[] = [];
  const flip = (y: number): number => shape.height - y;
  const flipAll = (points: readonly Point[]): Point[] =>
    points.map((point) => ({ x: point.x, y: flip(point.y) }));

  function line(set: Line, x: number, baseline: number, sizePt: number): void {
    if (set.pieces.length === 0) return;
    const left = x + set.offsetPt;
    for (const tint of spansOf(set, (piece) => piece.run.tint)) {
      const path = roundedPath({
        x: left + tint.from - 1.8,
        y: flip(baseline + sizePt * 0.3),
        width: tint.to - tint.from + 3.6,
        height: sizePt * 1.3,
        radius: 2.5,
      });
      draw(shapeOperators(path, { fill: tint.value }));
    }
    for (const span of spansOf(set, (piece) => piece.run.target)) {
      links.push({
        x: left + span.from,
        y: baseline - sizePt * 0.85,
        width: span.to - span.from,
        height: sizePt * 1.15,
        target: span.value,
      });
    }
    marker.text(
      `BT 1 0 0 1 ${number(left)} ${number(flip(baseline))} Tm ${textOperators(set, sizePt, resourceOf)}ET`,
    );
  }

  return {
    shape,
    ...map,
    line,
    box: (x, y, width, height, fill) => {
      const area = [x, flip(y + height), width, height].map(number).join(' ');
      draw(`${fill} rg ${area} re f`);
    },
    rounded: (area, look) => {
      const path = roundedPath({ ...area, y: flip(area.y + area.height) });
      draw(shapeOperators(path, look));
    },
    rule: (from, to, stroke) =>
      draw(shapeOperators(polygonPath(flipAll([from, to]), false), { stroke })),
    polygon: (points, look) => draw(shapeOperators(polygonPath(flipAll(points), true), look)),
    circle: (centre, radius, fill) =>
      draw(shapeOperators(circlePath({ x: centre.x, y: flip(centre.y) }, radius), { fill })),
    hatch: (x, y, width, height, colour) =>
      draw(`q ${colour} RG 1.4 w ${hatchPath(x, flip(y + height), width, height)} Q`),
    link: (placed) => links.push(placed),
    within: marker.within,
    asArtifact: marker.asArtifact,
    operators: marker.operators,
    links: () => links,
  };
}
