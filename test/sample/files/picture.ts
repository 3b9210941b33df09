import { encode } from 'jpeg-js';
import { zlibSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { blankRaster, fillBox, grain, writeText } from './raster.ts';
import type { Raster } from './raster.ts';

/** The sentence that stands on every generated file. */
export const notice = 'CONTOH, BUKAN DATA RESMI';

/** A page as a scanner would give it: lines of capitals, a border, grain. */
export function scannedPage(lines: readonly string[], width = 827, height = 1169): Raster {
  const raster = blankRaster(width, height, 244);
  fillBox(raster, [40, 40, width - 40, 43], 120);
  fillBox(raster, [40, height - 43, width - 40, height - 40], 120);
  writeText(raster, notice, [60, 70], { scale: 4, shade: 70 });
  lines.forEach((line, index) => {
    writeText(raster, line, [60, 150 + index * 46], { scale: 3, shade: 60 });
  });
  grain(raster, 6);
  return raster;
}

/** A stand-in for a photo: a room in grey boxes with a board that says what it is. */
export function photo(board: readonly string[], width = 1200, height = 800): Raster {
  const raster = blankRaster(width, height, 205);
  fillBox(raster, [0, Math.round(height * 0.68), width, height], 150);
  fillBox(
    raster,
    [
      Math.round(width * 0.1),
      Math.round(height * 0.55),
      Math.round(width * 0.9),
      Math.round(height * 0.8),
    ],
    120,
  );
  fillBox(raster, [Math.round(width * 0.15), 60, Math.round(width * 0.85), 340], 240);
  writeText(raster, notice, [Math.round(width * 0.18), 90], { scale: 5, shade: 60 });
  board.forEach((line, index) => {
    writeText(raster, line, [Math.round(width * 0.18), 160 + index * 55], { scale: 4, shade: 60 });
  });
  grain(raster, 4);
  return raster;
}

/** A stand-in for a screenshot: a bar, a few tiles and bars, no names. */
export function screen(title: string, figures: readonly string[]): Raster {
  const raster = blankRaster(1100, 640, 247);
  fillBox(raster, [0, 0, 1100, 70], 60);
  writeText(raster, title, [24, 22], { scale: 4, shade: 245 });
  writeText(raster, notice, [24, 100], { scale: 4, shade: 90 });
  figures.forEach((figure, index) => {
    const top = 170 + index * 80;
    fillBox(raster, [24, top, 1076, top + 64], 228);
    writeText(raster, figure, [48, top + 20], { scale: 3, shade: 50 });
  });
  return raster;
}

/** A baseline JPEG; the encoder gives the same bytes for the same picture. */
export function jpegOf({ width, height, pixels }: Raster, quality = 60): Uint8Array {
  const data = Buffer.alloc(width * height * 4, 255);
  pixels.forEach((shade, index) => {
    data.fill(shade, index * 4, index * 4 + 3);
  });
  return new Uint8Array(encode({ data, width, height }, quality).data);
}

/** The JPEG with an EXIF block that says how the camera was held (TIFF orientation, 1–8). */
export function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  const segment = [0xff, 0xe1, 0, body.length + 2, ...body];
  return new Uint8Array([...jpeg.subarray(0, 2), ...segment, ...jpeg.subarray(2)]);
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(body, 8);
  view.setUint32(8 + body.length, crc32(bytes.subarray(4, 8 + body.length)));
  return bytes;
}

/** An 8-bit grey PNG. */
export function pngOf({ width, height, pixels }: Raster): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  const signature = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
  const parts = [
    signature,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat(parts));
}
