import { err, ok } from '#domain/result.ts';
import type { AnnexDesk, OpenAnnex } from './annex-page.ts';
import type { Orientation } from './exif.ts';
import { frameFaces } from './frame.ts';
import { imageMatrix, imageSize, placeOn, sheetFor } from './geometry.ts';
import { decimals, reference } from './pdf-syntax.ts';

interface ImageFacts {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly orientation: Orientation;
}

/** An annex of one page that shows a picture upright. `write` says whether it could be read. */
export function imageAnnex(
  { file }: AnnexDesk,
  { widthPx, heightPx, orientation }: ImageFacts,
  write: (objectNumber: number) => Promise<boolean>,
): OpenAnnex {
  return {
    pageCount: 1,
    problem: null,
    page: async () => {
      const image = file.reserve();
      if (!(await write(image))) return err({ code: 'unreadable' });
      const shown = imageSize(widthPx, heightPx, orientation);
      const sheet = sheetFor(shown);
      const matrix = imageMatrix(orientation, placeOn(sheet, shown));
      return ok({
        sheet,
        faces: frameFaces,
        xObjects: `/Image ${reference(image)}`,
        operators: `q ${decimals(matrix)} cm /Image Do Q`,
        annotations: [],
      });
    },
  };
}
