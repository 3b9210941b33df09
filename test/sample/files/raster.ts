/** A grey picture, one byte a pixel, 0 black to 255 white. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export function blankRaster(width: number, height: number, shade = 250): Raster {
  return { width, height, pixels: new Uint8Array(width * height).fill(shade) };
}

export function fillBox(
  { width, height, pixels }: Raster,
  [left, top, right, bottom]: readonly [number, number, number, number],
  shade: number,
): void {
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1) {
    pixels.fill(shade, y * width + Math.max(0, left), y * width + Math.min(width, right));
  }
}

// Five columns by seven rows, a row a number of five bits: enough for a picture that says what it is.
const glyphs: Readonly<Record<string, readonly number[]>> = {
  A: [14, 17, 17, 31, 17, 17, 17],
  B: [30, 17, 17, 30, 17, 17, 30],
  C: [14, 17, 16, 16, 16, 17, 14],
  D: [30, 17, 17, 17, 17, 17, 30],
  E: [31, 16, 16, 30, 16, 16, 31],
  F: [31, 16, 16, 30, 16, 16, 16],
  G: [14, 17, 16, 23, 17, 17, 15],
  H: [17, 17, 17, 31, 17, 17, 17],
  I: [14, 4, 4, 4, 4, 4, 14],
  J: [7, 2, 2, 2, 2, 18, 12],
  K: [17, 18, 20, 24, 20, 18, 17],
  L: [16, 16, 16, 16, 16, 16, 31],
  M: [17, 27, 21, 21, 17, 17, 17],
  N: [17, 25, 21, 19, 17, 17, 17],
  O: [14, 17, 17, 17, 17, 17, 14],
  P: [30, 17, 17, 30, 16, 16, 16],
  Q: [14, 17, 17, 17, 21, 18, 13],
  R: [30, 17, 17, 30, 20, 18, 17],
  S: [15, 16, 16, 14, 1, 1, 30],
  T: [31, 4, 4, 4, 4, 4, 4],
  U: [17, 17, 17, 17, 17, 17, 14],
  V: [17, 17, 17, 17, 17, 10, 4],
  W: [17, 17, 17, 21, 21, 27, 17],
  X: [17, 17, 10, 4, 10, 17, 17],
  Y: [17, 17, 10, 4, 4, 4, 4],
  Z: [31, 1, 2, 4, 8, 16, 31],
  '0': [14, 17, 19, 21, 25, 17, 14],
  '1': [4, 12, 4, 4, 4, 4, 14],
  '2': [14, 17, 1, 6, 8, 16, 31],
  '3': [30, 1, 1, 14, 1, 1, 30],
  '4': [2, 6, 10, 18, 31, 2, 2],
  '5': [31, 16, 30, 1, 1, 17, 14],
  '6': [6, 8, 16, 30, 17, 17, 14],
  '7': [31, 1, 2, 4, 8, 8, 8],
  '8': [14, 17, 17, 14, 17, 17, 14],
  '9': [14, 17, 17, 15, 1, 2, 12],
  '.': [0, 0, 0, 0, 0, 12, 12],
  ',': [0, 0, 0, 0, 12, 4, 8],
  '-': [0, 0, 0, 14, 0, 0, 0],
  '!': [4, 4, 4, 4, 4, 0, 4],
  ':': [0, 12, 12, 0, 12, 12, 0],
};

/** Writes capitals, digits and a few marks; `scale` pixels to a dot of the glyph. */
export function writeText(
  raster: Raster,
  text: string,
  [left, top]: readonly [number, number],
  { scale, shade = 40 }: { scale: number; shade?: number },
): void {
  Array.from(text.toUpperCase()).forEach((letter, place) => {
    const rows = glyphs[letter] ?? [];
    rows.forEach((bits, row) => {
      for (let column = 0; column < 5; column += 1) {
        if ((bits & (16 >> column)) === 0) continue;
        const x = left + (place * 6 + column) * scale;
        const y = top + row * scale;
        fillBox(raster, [x, y, x + scale, y + scale], shade);
      }
    });
  });
}

/** Grain like that of a scanner's glass, the same in every run. */
export function grain({ pixels }: Raster, strength: number): void {
  let seed = 12345;
  for (let index = 0; index < pixels.length; index += 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const noise = ((seed >> 16) % (2 * strength + 1)) - strength;
    pixels[index] = Math.max(0, Math.min(255, (pixels[index] ?? 255) + noise));
  }
}

/** The picture turned a quarter counter-clockwise, as often as asked. */
export function turnedBack(raster: Raster, quarters: number): Raster {
  if (quarters === 0) return raster;
  const { width, height, pixels } = raster;
  const turned = blankRaster(height, width);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      turned.pixels[(width - 1 - x) * height + y] = pixels[y * width + x] ?? 0;
    }
  }
  return turnedBack(turned, quarters - 1);
}
