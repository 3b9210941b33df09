import type { PageShape } from '../page-style.ts';
import { pageShapes } from '../page-style.ts';
import type { Orientation } from './exif.ts';
import { isTurned } from './exif.ts';
import type { Box, SourcePage } from './pdf-pages.ts';

/** The six numbers of a PDF matrix: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where something stands on a page of the dossier, in points from the lower left corner. */
export interface Place extends Size {
  readonly x: number;
  readonly y: number;
}

/** White between the strip, the page that is shown and the foot, in points. */
const belowHeader = 16;
const aboveFooter = 18;

/** A wide page is shown on a wide sheet, anything else on an upright one. */
export function sheetFor(shown: Size): PageShape {
  return shown.width > shown.height ? pageShapes.landscape : pageShapes.portrait;
}

/** Fits something into the free part of a sheet, centred, never larger than it is. */
export function placeOn(sheet: PageShape, shown: Size): Place {
  const free = {
    x: sheet.left,
    y: sheet.height - sheet.footerBaseline + aboveFooter,
    width: sheet.right - sheet.left,
    height: sheet.footerBaseline - sheet.headerBaseline - belowHeader - aboveFooter,
  };
  const scale = Math.min(1, free.width / shown.width, free.height / shown.height);
  const width = shown.width * scale;
  const height = shown.height * scale;
  return {
    x: free.x + (free.width - width) / 2,
    // What is short begins below the strip, where reading begins.
    y: free.y + free.height - height,
    width,
    height,
  };
}

/** Size of a source page as a reader shows it, turned by its Rotate. */
export function shownSize({ box, rotate }: Pick<SourcePage, 'box' | 'rotate'>): Size {
  const width = box.x1 - box.x0;
  const height = box.y1 - box.y0;
  return rotate === 90 || rotate === 270 ? { width: height, height: width } : { width, height };
}

/** Takes the coordinates of a source page to its place, upright. Rotate is clockwise. */
export function pageMatrix(page: Pick<SourcePage, 'box' | 'rotate'>, place: Place): Matrix {
  const { x0, y0, x1, y1 } = page.box;
  const k = place.width / shownSize(page).width;
  const { x, y } = place;
  switch (page.rotate) {
    case 0:
      return [k, 0, 0, k, x - k * x0, y - k * y0];
    case 90:
      return [0, -k, k, 0, x - k * y0, y + k * x1];
    case 180:
      return [-k, 0, 0, -k, x + k * x1, y + k * y1];
    case 270:
      return [0, k, -k, 0, x + k * y1, y - k * x0];
  }
}

/** Takes the unit square of an image to its place, turned as EXIF says its rows lie. */
export function imageMatrix(orientation: Orientation, place: Place): Matrix {
  const { x, y, width: w, height: h } = place;
  const matrices: Readonly<Record<Orientation, Matrix>> = {
    1: [w, 0, 0, h, x, y],
    2: [-w, 0, 0, h, x + w, y],
    3: [-w, 0, 0, -h, x + w, y + h],
    4: [w, 0, 0, -h, x, y + h],
    5: [0, -h, -w, 0, x + w, y + h],
    6: [0, -h, w, 0, x, y + h],
    7: [0, h, w, 0, x, y],
    8: [0, h, -w, 0, x + w, y],
  };
  return matrices[orientation];
}

/** Size of an image shown upright: a pixel is a point at most, so that few pixels stay small. */
export function imageSize(widthPx: number, heightPx: number, orientation: Orientation): Size {
  return isTurned(orientation)
    ? { width: heightPx, height: widthPx }
    : { width: widthPx, height: heightPx };
}

/** The smallest upright box around a box that went through a matrix. */
export function boxThrough(box: Box, [a, b, c, d, e, f]: Matrix): Box {
  const xs = [box.x0, box.x1].flatMap((x) => [box.y0, box.y1].map((y) => a * x + c * y + e));
  const ys = [box.x0, box.x1].flatMap((x) => [box.y0, box.y1].map((y) => b * x + d * y + f));
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** The matrix that takes one upright box to another. */
export function boxToBox(from: Box, to: Box): Matrix {
  const sx = (to.x1 - to.x0) / (from.x1 - from.x0);
  const sy = (to.y1 - to.y0) / (from.y1 - from.y0);
  return [sx, 0, 0, sy, to.x0 - sx * from.x0, to.y0 - sy * from.y0];
}
