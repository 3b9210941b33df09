import { err, ok } from '#domain/result.ts';
import { palette } from '../page-style.ts';
import type { AnnexDesk, OpenAnnex } from './annex-page.ts';
import { annexPolicy } from './annex-policy.ts';
import { copierInto } from './copy-objects.ts';
import { destinationsOf } from './destinations.ts';
import type { PageOfDestination } from './destinations.ts';
import { frameFaces } from './frame.ts';
import { boxThrough, pageMatrix, placeOn, sheetFor, shownSize } from './geometry.ts';
import type { Matrix, Place } from './geometry.ts';
import { linkTo, linkToPage } from './link.ts';
import { writePageForm } from './page-form.ts';
import { appearancesOn, linksOn } from './pdf-annotations.ts';
import type { Appearance } from './pdf-annotations.ts';
import type { SourcePage } from './pdf-pages.ts';
import type { PdfSource } from './pdf-source.ts';
import { decimals, reference } from './pdf-syntax.ts';

/** An annex that shows the pages of a PDF, each made smaller to leave room for its strip. */
export function pdfAnnex(desk: AnnexDesk, source: PdfSource): OpenAnnex {
  const copier = copierInto(desk.file, annexPolicy(source, desk.layers));
  const pageOfDestination = destinationsOf(source);
  return {
    pageCount: source.pages.length,
    problem: null,
    page: async (index) => {
      const page = source.pages[index];
      if (page === undefined) throw new Error(`The source has no page ${index}`);
      const form = desk.file.reserve();
      if (!writePageForm(desk.file, copier, page, form)) return err({ code: 'unreadable' });
      const appearances = appearancesOn(page);
      const pictures = appearances.map(
        ({ picture }, i) => `/Note${i} ${copier.copy(picture, page.ref)}`,
      );
      await copier.drain();

      const shown = shownSize(page);
      const sheet = sheetFor(shown);
      const place = placeOn(sheet, shown);
      const matrix = pageMatrix(page, place);
      return ok({
        sheet,
        faces: frameFaces,
        xObjects: [`/Page ${reference(form)}`, ...pictures].join(' '),
        operators: operatorsFor(page, appearances, matrix, place),
        annotations: annotationsFor(desk, page, pageOfDestination, matrix),
      });
    },
  };
}

function operatorsFor(
  page: SourcePage,
  appearances: readonly Appearance[],
  matrix: Matrix,
  place: Place,
): string {
  const { x0, y0, x1, y1 } = page.box;
  const notes = appearances.map(({ matrix: to }, i) => `q ${decimals(to)} cm /Note${i} Do Q`);
  const { x, y, width, height } = place;
  return [
    `q ${decimals(matrix)} cm ${decimals([x0, y0, x1 - x0, y1 - y0])} re W n /Page Do`,
    ...notes,
    'Q',
    // A hairline shows where the sheet of the source ends.
    `q ${palette.rule} RG 0.5 w ${decimals([x, y, width, height])} re S Q`,
  ].join('\n');
}

function annotationsFor(
  desk: AnnexDesk,
  page: SourcePage,
  pageOfDestination: PageOfDestination,
  matrix: Matrix,
): readonly string[] {
  return linksOn(page).flatMap(({ box, to }) => {
    const placed = boxThrough(box, matrix);
    if ('uri' in to) return [linkTo(placed, to.uri)];
    const target = pageOfDestination(to.destination);
    return target === null ? [] : [linkToPage(placed, desk.pageObject(target))];
  });
}
