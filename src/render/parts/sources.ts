import { plain, run, singleLine } from '../layout/paragraph.ts';
import { indented, strip, together, withAnchor, withFirst, withGap } from '../layout/strip.ts';
import type { Strip } from '../layout/strip.ts';
import { baselineOf } from '../layout/paragraph.ts';
import type { DossierSource } from '#domain/dossier.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { palette, type } from '../page-style.ts';
import { sourceAnchor } from './mentions.ts';
import { nothing, partTitle, widthOfPage } from './part.ts';
import type { Heading, Part, PartContext } from './part.ts';

const widthPt = widthOfPage('portrait');
const indent = 30;
const style = type.table;

const lead =
  'Resmi: dikatakan oleh penyelenggara kompetisi. Analog: instrumen resmi yang lain, dipakai sebagai pembanding. ' +
  'Inferensi: disimpulkan oleh penyusun rubrik dan tidak tertulis pada sumber mana pun.';

function details(source: DossierSource): string {
  const parts = [
    source.year === null ? '' : String(source.year),
    source.address,
    source.isReadWhole ? '' : 'dibaca sebagian',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function sourceStrips(fonts: FontSet, source: DossierSource): readonly Strip[] {
  const words = run(`[${String(source.number)}]`, 'text', palette.quiet);
  const number = singleLine(fonts, [words], style);
  const width = widthPt - indent;
  const text = [
    ...plain(fonts, source.title, { style, widthPt: width }),
    ...plain(fonts, details(source), { style: type.small, widthPt: width, colour: palette.quiet }),
  ];
  const strips = withFirst(indented(text, indent), (first) => ({
    ...first,
    draw: (canvas, x, y) => {
      canvas.line(number, x, y + baselineOf(style), style.sizePt);
      first.draw(canvas, x, y);
    },
  }));
  return withGap(withAnchor(together(strips), sourceAnchor(source.number)), 5);
}

/** What the rubric rests on, numbered as in the mentions. */
export function sourcesPart(context: PartContext): Part {
  const heading: Heading = { anchor: 'sources', title: 'Daftar sumber rubrik', depth: 1 };
  const { fonts, dossier } = context;
  fonts.standAt('daftar sumber');
  const body =
    dossier.sources.length === 0
      ? nothing(fonts, 'Rubrik ini tidak menyebut sumber.', widthPt)
      : dossier.sources.flatMap((source) => sourceStrips(fonts, source));
  return {
    title: heading.title,
    orientation: 'portrait',
    strips: [
      ...partTitle(fonts, heading, lead, widthPt),
      strip({ heightPt: 0, staysWithNext: true, draw: () => undefined }),
      ...body,
    ],
    headings: [heading],
  };
}
