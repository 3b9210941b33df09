import { deflated, flate } from './deflate.ts';
import type { JpegFacts } from './jpeg.ts';
import type { PdfFile } from './pdf-file.ts';
import { hexString, reference } from './pdf-syntax.ts';
import { decodePng } from './png-pixels.ts';
import { channelsOf, isPlain } from './png.ts';
import type { PngFacts } from './png.ts';

/** A JPEG as it is, without what the camera wrote about place and time. */
export function writeJpeg(
  file: PdfFile,
  objectNumber: number,
  bytes: Uint8Array,
  facts: JpegFacts,
): void {
  const colours = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' }[facts.components];
  const isInverted = facts.components === 4 && facts.isAdobe;
  file.stream(
    objectNumber,
    `${imageOf(facts, 8, colours)} /Filter /DCTDecode` +
      (isInverted ? ' /Decode [1 0 1 0 1 0 1 0]' : ''),
    picked(bytes, facts.kept),
  );
}

/**
 * A PNG: its own compressed rows where PDF understands them, else decoded and compressed anew with
 * its alpha as a mask. False where the rows are damaged; nothing is written then.
 */
export async function writePng(
  file: PdfFile,
  objectNumber: number,
  png: PngFacts,
): Promise<boolean> {
  if (isPlain(png)) {
    const parms = `/Predictor 15 /Colors ${channelsOf(png.colour)} /BitsPerComponent ${png.bitDepth} /Columns ${png.widthPx}`;
    file.stream(
      objectNumber,
      `${imageOf(png, png.bitDepth, colourSpace(png))} ${flate} /DecodeParms << ${parms} >>${clearColour(png)}`,
      joined(png.compressed),
    );
    return true;
  }
  const pixels = await decodePng(png);
  if (pixels === null) return false;
  const isSeeThrough = pixels.alpha.some((alpha) => alpha !== 255);
  const mask = file.reserve();
  const colours = pixels.channels === 1 ? '/DeviceGray' : '/DeviceRGB';
  const masked = isSeeThrough ? ` /SMask ${reference(mask)}` : '';
  file.stream(
    objectNumber,
    `${imageOf(png, 8, colours)} ${flate}${masked}`,
    deflated(pixels.colour),
  );
  if (isSeeThrough) {
    file.stream(mask, `${imageOf(png, 8, '/DeviceGray')} ${flate}`, deflated(pixels.alpha));
  }
  return true;
}

function imageOf(
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  bits: number,
  colours: string,
): string {
  return (
    `/Type /XObject /Subtype /Image /Width ${widthPx} /Height ${heightPx} ` +
    `/BitsPerComponent ${bits} /ColorSpace ${colours}`
  );
}

function colourSpace({ colour, palette }: PngFacts): string {
  if (colour === 3 && palette !== null) {
    const entries = Math.floor(palette.length / 3);
    return `[/Indexed /DeviceRGB ${entries - 1} ${hexString(palette.subarray(0, entries * 3))}]`;
  }
  return colour === 0 ? '/DeviceGray' : '/DeviceRGB';
}

/** The one colour of a PNG without alpha that stands for nothing, as a range per sample. */
function clearColour({ colour, transparency }: PngFacts): string {
  if (transparency === null || colour === 3) return '';
  const samples = Array.from({ length: channelsOf(colour) }, (_, i) => {
    const sample = ((transparency[i * 2] ?? 0) << 8) | (transparency[i * 2 + 1] ?? 0);
    return `${sample} ${sample}`;
  });
  return ` /Mask [${samples.join(' ')}]`;
}

function picked(bytes: Uint8Array, ranges: JpegFacts['kept']): Uint8Array {
  return joined(ranges.map(([from, to]) => bytes.subarray(from, to)));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
