import { sayPercent, sayRange } from '#copy/numbers.ts';
import { isBlank } from '#domain/rich-text.ts';
import type { DossierAspect, DossierIndicator } from '#domain/dossier.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { paragraph, plain, run } from '../layout/paragraph.ts';
import { richText } from '../layout/rich-text.ts';
import { glued, indented, withAnchor, withFirst, withGap } from '../layout/strip.ts';
import type { Strip } from '../layout/strip.ts';
import { labelColumn, palette, type } from '../page-style.ts';
import { answerStrips, idBadge } from './level.ts';
import { provenanceRuns, references } from './mentions.ts';
import {
  contentWidth,
  divider,
  labelled,
  nothing,
  partTitle,
  sectionTitle,
  widthOfPage,
} from './part.ts';
import type { Heading, Part, PartContext } from './part.ts';

const widthPt = widthOfPage('portrait');
const contentPt = contentWidth('portrait');

function titleStrips(fonts: FontSet, indicator: DossierIndicator): readonly Strip[] {
  const badge = idBadge(fonts, indicator.id);
  const name = plain(fonts, indicator.name, {
    style: type.item,
    widthPt: contentPt,
    role: 'H3',
    face: 'heading',
    colour: palette.ink,
  });
  const question = plain(fonts, indicator.question, {
    style: type.question,
    widthPt: contentPt,
    face: 'textItalic',
    colour: palette.quiet,
  });
  const strips = indented([...name, ...withGap(question, 2)], labelColumn);
  return glued(
    withFirst(strips, (first) => ({
      ...first,
      draw: (canvas, x, y) => {
        badge(canvas, x, y);
        first.draw(canvas, x, y);
      },
    })),
  );
}

function narrativeStrips(fonts: FontSet, indicator: DossierIndicator): readonly Strip[] {
  const content = isBlank(indicator.narrative)
    ? nothing(fonts, 'Belum ada narasi.', contentPt)
    : richText(indicator.narrative, {
        fonts,
        style: type.body,
        widthPt: contentPt,
        align: 'justify',
      });
  return labelled(fonts, 'Narasi', content, type.body);
}

function evidenceStrips(fonts: FontSet, indicator: DossierIndicator): readonly Strip[] {
  const content =
    indicator.evidence.length === 0
      ? nothing(fonts, 'Belum ada bukti dukung.', contentPt)
      : references(fonts, indicator.evidence, type.question, contentPt);
  // The last line stays with the origin below it, which would look lost alone on a page.
  const strips = labelled(fonts, 'Bukti dukung', content, type.question);
  return strips.map((each, index) =>
    index === strips.length - 1 ? { ...each, staysWithNext: true } : each,
  );
}

function originStrips(fonts: FontSet, indicator: DossierIndicator): readonly Strip[] {
  const { name, question, scale, descriptors } = indicator.provenance;
  const weight = `bobot\u00a0internal\u00a0${sayPercent(indicator.weightPercent)}`;
  const runs = [
    ...provenanceRuns('nama', name),
    ...provenanceRuns('pertanyaan', question),
    ...provenanceRuns('skala', scale),
    ...provenanceRuns('uraian\u00a0tingkat', descriptors),
    run(weight, 'text', palette.quiet),
  ];
  const style = { ...type.small, leadingPt: 14 };
  const content = paragraph(runs, { fonts, style, widthPt: contentPt, align: 'left' });
  return labelled(fonts, 'Asal rubrik', content, style);
}

/** One indicator: its question, the level chosen, the narrative, the evidence, where its lines come from. */
function indicatorStrips(fonts: FontSet, indicator: DossierIndicator): readonly Strip[] {
  fonts.standAt(`${indicator.id} ${indicator.name}`);
  return [
    ...titleStrips(fonts, indicator),
    ...withGap(answerStrips(fonts, indicator, contentPt), 7),
    ...withGap(narrativeStrips(fonts, indicator), 9),
    ...withGap(evidenceStrips(fonts, indicator), 9),
    ...withGap(originStrips(fonts, indicator), 7),
  ];
}

function meanOf(context: PartContext, aspect: DossierAspect): string {
  const line = context.dossier.score.aspects.find((each) => each.name === aspect.name);
  if (line === undefined) return '';
  const counted = `${String(line.answered)} dari ${String(line.total)} indikator dinilai`;
  if (line.range === null) return counted;
  return `Nilai mandiri ${sayRange(line.range.low, line.range.high)}, ${counted}`;
}

function aspectStrips(context: PartContext, aspect: DossierAspect): readonly Strip[] {
  const { fonts } = context;
  const runs = [
    run(`${meanOf(context, aspect)}\u00a0\u00a0 `, 'text', palette.quiet),
    ...provenanceRuns('nama\u00a0aspek', aspect.provenance),
  ];
  const style = { ...type.table, leadingPt: 14 };
  return [
    ...sectionTitle(fonts, headingOf(aspect), widthPt),
    ...glued(paragraph(runs, { fonts, style, widthPt, align: 'left' })),
    ...aspect.indicators.flatMap((indicator, index) => [
      divider(widthPt, index === 0 ? 8 : 18),
      ...withAnchor(indicatorStrips(fonts, indicator), anchorOf(indicator)),
    ]),
  ];
}

function anchorOf(indicator: DossierIndicator): string {
  return `indicator/${indicator.id}`;
}

function headingOf(aspect: DossierAspect): Heading {
  return { anchor: `aspect/${aspect.id}`, title: `Aspek ${aspect.name}`, depth: 2 };
}

const heading: Heading = { anchor: 'assessment', title: 'Penilaian mandiri', depth: 1 };
const lead =
  'Setiap indikator memuat tingkat yang dipilih, narasi, dan bukti dukung. Asal setiap baris rubrik ditulis ' +
  'sebagai resmi, analog, atau inferensi; angka dalam kurung siku merujuk ke daftar sumber.';

/** The self-assessment, one aspect at a time so that the caller may pause between them. */
export function* assessmentPart(context: PartContext): Generator<undefined, Part> {
  const strips: Strip[] = [...partTitle(context.fonts, heading, lead, widthPt)];
  const headings: Heading[] = [heading];
  for (const aspect of context.dossier.aspects) {
    strips.push(...aspectStrips(context, aspect));
    headings.push(headingOf(aspect));
    for (const indicator of aspect.indicators) {
      const title = `${indicator.id}\u00a0\u00a0${indicator.name}`;
      headings.push({ anchor: anchorOf(indicator), title, depth: 3 });
    }
    yield;
  }
  return { title: heading.title, orientation: 'portrait', strips, headings };
}
