import { fileLimitBytes } from '#domain/evidence.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { isTurned } from './exif.ts';
import type { Orientation } from './exif.ts';
import { declaredKind, foundKind } from './file-kind.ts';
import type { FileProblem } from './file-problem.ts';
import { readJpeg } from './jpeg.ts';
import { openPdf } from './pdf-source.ts';
import { isPlain, readPng } from './png.ts';

/** What the sender says a file is. `mediaType` counts where the name has no known ending. */
export interface Declared {
  readonly name: string;
  readonly mediaType: string;
}

/** What is known of a file that can be shown as pages. Sizes of pictures are those shown upright. */
export type ProbedFile =
  | {
      readonly kind: 'pdf';
      readonly mediaType: 'application/pdf';
      readonly pageCount: number;
      /** It forbids editing, but opens without a password. */
      readonly isEncrypted: boolean;
    }
  | {
      readonly kind: 'jpeg' | 'png';
      readonly mediaType: 'image/jpeg' | 'image/png';
      readonly pageCount: 1;
      readonly widthPx: number;
      readonly heightPx: number;
      readonly orientation: Orientation;
    };

/** More than the largest cameras make (200 megapixels); above it a reader may run out of memory. */
const pixelLimit = 250_000_000;
/** A picture whose pixels we must take apart ourselves: enough for A4 at 600 dots per inch. */
const decodedPixelLimit = 40_000_000;

/**
 * Looks into a file without trusting its name. Pure: the same bytes give the same answer in a
 * worker and in Node. Expected refusals are a `FileProblem`; nothing is thrown for bad bytes.
 */
export async function probe(
  bytes: Uint8Array,
  declared: Declared,
): Promise<Result<ProbedFile, FileProblem>> {
  if (bytes.length === 0) return err({ code: 'empty' });
  if (bytes.length > fileLimitBytes) return err({ code: 'too-large' });
  const found = foundKind(bytes);
  const claimed = declaredKind(declared.name, declared.mediaType);
  if (claimed !== null && claimed !== found) return err({ code: 'not-what-name-says', found });
  switch (found) {
    case 'pdf':
      return probePdf(bytes);
    case 'jpeg':
      return probeImage(readJpeg(bytes));
    case 'png':
      return probeImage(readPng(bytes));
    case 'gif':
    case 'webp':
    case 'heic':
    case 'tiff':
    case 'bmp':
    case 'office':
    case 'old-office':
    case 'html':
    case 'svg':
    case 'unknown':
      return err({ code: 'unsupported-kind', found });
  }
}

async function probePdf(bytes: Uint8Array): Promise<Result<ProbedFile, FileProblem>> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const { pages, isEncrypted } = opened.value;
  return ok({ kind: 'pdf', mediaType: 'application/pdf', pageCount: pages.length, isEncrypted });
}

function probeImage(
  read: ReturnType<typeof readJpeg> | ReturnType<typeof readPng>,
): Result<ProbedFile, FileProblem> {
  if (!read.ok) return read;
  const { kind, widthPx, heightPx, orientation } = read.value;
  const limit = kind === 'jpeg' || isPlain(read.value) ? pixelLimit : decodedPixelLimit;
  if (widthPx * heightPx > limit) return err({ code: 'too-many-pixels' });
  const turned = isTurned(orientation);
  return ok({
    kind,
    mediaType: kind === 'jpeg' ? 'image/jpeg' : 'image/png',
    pageCount: 1,
    widthPx: turned ? heightPx : widthPx,
    heightPx: turned ? widthPx : heightPx,
    orientation,
  });
}
