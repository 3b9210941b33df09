import { sayRange } from '#copy/numbers.ts';
import { highestPoints, lowestPoints } from '#domain/score.ts';
import type { Dossier, DossierScoreLine } from '#domain/dossier.ts';
import { plain } from '../layout/paragraph.ts';
import { strip, together, withGap } from '../layout/strip.ts';
import type { Strip } from '../layout/strip.ts';
import { cell, table } from '../layout/table.ts';
import type { Cell } from '../layout/table.ts';
import { palette, type } from '../page-style.ts';
import { barChart, radarChart } from './charts.ts';
import type { ChartLine } from './charts.ts';
import { partTitle, sectionTitle, widthOfPage } from './part.ts';
import type { Heading, Part, PartContext } from './part.ts';

const widthPt = widthOfPage('portrait');
const columns = [widthPt - 4 * 72, 72, 72, 72, 72];

const lead =
  'Nilai penilaian mandiri, 0 sampai 5, dengan bobot internal. Selama masih ada indikator yang belum ' +
  'dinilai, nilai ditulis sebagai rentang: terendah bila sisanya bernilai 0, tertinggi bila sisanya bernilai 5.';

function words(context: PartContext, text: string, isHead: boolean, isNumber: boolean): Cell {
  return cell((width) =>
    plain(context.fonts, text, {
      style: type.table,
      widthPt: width,
      face: isHead ? 'strong' : 'text',
      colour: isHead ? palette.ink : palette.text,
      align: isNumber ? 'right' : 'left',
    }),
  );
}

function scoreTable(
  context: PartContext,
  subject: string,
  lines: readonly DossierScoreLine[],
): readonly Strip[] {
  const head = [subject, 'Indikator', 'Dinilai', 'Tidak berlaku', 'Nilai'];
  return table({
    columns,
    grid: 'rows',
    head: [head.map((text, index) => words(context, text, true, index > 0))],
    rows: lines.map((line) => {
      const value = line.range === null ? '–' : sayRange(line.range.low, line.range.high);
      const counts = [line.total, line.answered, line.notApplicable].map(String);
      return [
        words(context, line.name, false, false),
        ...counts.map((text) => words(context, text, false, true)),
        words(context, value, true, true),
      ];
    }),
  });
}

function legend(context: PartContext): readonly Strip[] {
  const text =
    'Batang penuh: pasti. Batang bergaris: masih mungkin dicapai oleh indikator yang belum dinilai.';
  return plain(context.fonts, text, {
    style: type.small,
    widthPt,
    colour: palette.quiet,
  });
}

const fewestAxes = 3;
const mostAxes = 12;

/** Aspects as axes; where there are too few of them, the indicators. */
function axesOf(dossier: Dossier): readonly ChartLine[] {
  const { aspects } = dossier.score;
  if (aspects.length >= fewestAxes) return aspects;
  const indicators = dossier.aspects.flatMap((aspect) => aspect.indicators);
  if (indicators.length < fewestAxes || indicators.length > mostAxes) return [];
  return indicators.map(({ id, name, answer }) => {
    const title = `${id} ${name}`;
    if (answer.state === 'not-applicable') return { name: title, range: null };
    const isOpen = answer.state === 'open';
    return {
      name: title,
      range: isOpen
        ? { low: lowestPoints, high: highestPoints }
        : { low: answer.points, high: answer.points },
    };
  });
}

function radarSection(context: PartContext): readonly Strip[] {
  const axes = axesOf(context.dossier);
  if (axes.length < fewestAxes) return [];
  const note = plain(
    context.fonts,
    'Bidang penuh: nilai terendah. Garis putus-putus: nilai tertinggi yang masih mungkin.',
    { style: type.small, widthPt, colour: palette.quiet, align: 'center' },
  );
  return withGap(together([...radarChart(context.fonts, axes, widthPt), ...note]), 14);
}

/** The summary: means of aspects and categories as a table, as bars and as a radar. */
export function scorePart(context: PartContext): Part {
  const heading: Heading = { anchor: 'score', title: 'Ringkasan nilai', depth: 1 };
  const { fonts, dossier } = context;
  const gap = strip({ heightPt: 6, staysWithNext: true, draw: () => undefined });
  const titled = (title: string): readonly Strip[] => [
    ...sectionTitle(fonts, { anchor: `score/${title}`, title, depth: 2 }, widthPt),
    gap,
  ];
  return {
    title: heading.title,
    orientation: 'portrait',
    strips: [
      ...partTitle(fonts, heading, lead, widthPt),
      ...scoreTable(context, 'Kategori', dossier.score.categories),
      ...withGap(scoreTable(context, 'Aspek', dossier.score.aspects), 16),
      ...titled('Nilai per aspek'),
      ...together([...barChart(fonts, dossier.score.aspects, widthPt), ...legend(context)]),
      ...radarSection(context),
    ],
    headings: [heading],
  };
}
