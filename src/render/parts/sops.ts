import { sayDuration } from '#copy/durations.ts';
import { stepSymbolWord } from '#copy/words.ts';
import type { DossierSop, DossierStep } from '#domain/dossier.ts';
import type { StepSymbol } from '#domain/sop.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { baselineOf, plain, run, singleLine } from '../layout/paragraph.ts';
import { glued, strip, withGap } from '../layout/strip.ts';
import type { Strip } from '../layout/strip.ts';
import { cell, table } from '../layout/table.ts';
import type { Cell } from '../layout/table.ts';
import type { Canvas } from '../paint/canvas.ts';
import { palette, type } from '../page-style.ts';
import { cellMaker } from './cells.ts';
import type { CellMaker } from './cells.ts';
import { references } from './mentions.ts';
import { nothing, partTitle, sectionTitle, widthOfPage } from './part.ts';
import type { Heading, Part, PartContext } from './part.ts';
import { identitySheet } from './sop-sheet.ts';

const widthPt = widthOfPage('landscape');
const style = type.tableTight;
const columns = [22, 158, 104, 78, 100, 54, 96, 116.5];
const outline = { colour: palette.ink, widthPt: 0.9 };

function drawSymbol(canvas: Canvas, symbol: StepSymbol, x: number, y: number): void {
  const width = 18;
  const height = 9;
  switch (symbol) {
    case 'terminator':
      canvas.rounded({ x, y, width, height, radius: height / 2 }, { stroke: outline });
      return;
    case 'process':
      canvas.rounded({ x, y, width, height, radius: 0 }, { stroke: outline });
      return;
    case 'decision':
      canvas.polygon(
        [
          { x, y: y + height / 2 },
          { x: x + width / 2, y: y - 0.5 },
          { x: x + width, y: y + height / 2 },
          { x: x + width / 2, y: y + height + 0.5 },
        ],
        { stroke: outline },
      );
  }
}

function symbolCell(fonts: FontSet, symbol: StepSymbol): Cell {
  const words = run(stepSymbolWord[symbol], 'text', palette.text);
  return cell(() => [
    strip({
      heightPt: style.leadingPt,
      draw: (canvas, x, y) => {
        drawSymbol(canvas, symbol, x, y + 1);
        const line = singleLine(fonts, [words], style);
        canvas.line(line, x + 23, y + baselineOf(style), style.sizePt);
      },
    }),
  ]);
}

function duration({ durationValue, durationUnit }: DossierStep): string {
  return durationValue === null ? '' : sayDuration({ value: durationValue, unit: durationUnit });
}

function nextSteps(step: DossierStep): string {
  return step.next
    .map(({ number, label }) =>
      label.trim() === '' ? `Lanjut ke ${String(number)}` : `${label}: ke ${String(number)}`,
    )
    .join('\n');
}

function stepRow(
  maker: CellMaker,
  fonts: FontSet,
  step: DossierStep,
  number: number,
): readonly Cell[] {
  return [
    maker.words(String(number), { colour: palette.quiet }),
    maker.words(step.activity),
    maker.numbered(step.actors),
    symbolCell(fonts, step.symbol),
    maker.numbered(step.requirements),
    maker.words(duration(step)),
    maker.numbered(step.outputs),
    maker.stack((width) => [
      step.note.trim() === '' ? [] : plain(fonts, step.note, { style, widthPt: width }),
      plain(fonts, nextSteps(step), { style, widthPt: width, colour: palette.quiet }),
    ]),
  ];
}

function stepTable(fonts: FontSet, sop: DossierSop): readonly Strip[] {
  if (sop.steps.length === 0) return nothing(fonts, 'Langkah belum diisi.', widthPt);
  const maker = cellMaker(fonts, style);
  const head = (text: string): Cell => maker.head(text);
  return table({
    columns,
    grid: 'all',
    head: [
      [...['', '', '', ''].map(head), maker.head('Mutu baku', { columnSpan: 3 }), head('')],
      ['No', 'Kegiatan', 'Pelaksana', 'Simbol', 'Kelengkapan', 'Waktu', 'Output', 'Keterangan'].map(
        head,
      ),
    ],
    rows: sop.steps.map((step, index) => stepRow(maker, fonts, step, index + 1)),
  });
}

function sopTitle(sop: DossierSop): string {
  return sop.title.trim() === '' ? 'SOP tanpa nama' : sop.title;
}

const heading: Heading = { anchor: 'sops', title: 'Standar operasional prosedur', depth: 1 };

function sopPart(context: PartContext, sop: DossierSop, index: number): Part {
  const { fonts } = context;
  const own: Heading = { anchor: `sop/${String(index)}`, title: sopTitle(sop), depth: 2 };
  fonts.standAt(`SOP ${sopTitle(sop)}`);
  const gap = strip({ heightPt: 8, staysWithNext: true, draw: () => undefined });
  const intro = plain(fonts, 'Prosedur', {
    style: type.item,
    widthPt,
    role: 'H3',
    face: 'heading',
    colour: palette.ink,
  });
  const first = index === 0 ? partTitle(fonts, heading, '', widthPt) : [];
  return {
    title: heading.title,
    orientation: 'landscape',
    strips: [
      ...first,
      ...sectionTitle(fonts, own, widthPt),
      gap,
      ...identitySheet(context, sop, widthPt),
      ...withGap(references(fonts, sop.evidence, type.question, widthPt), 10),
      ...withGap(glued(intro), 20),
      gap,
      ...stepTable(fonts, sop),
    ],
    headings: index === 0 ? [heading, own] : [own],
  };
}

/** One part a SOP: its identity sheet and its steps as a table. */
export function sopParts(context: PartContext): readonly Part[] {
  const { sops } = context.dossier;
  if (sops.length > 0) return sops.map((sop, index) => sopPart(context, sop, index));
  const width = widthOfPage('portrait');
  const strips = [
    ...partTitle(context.fonts, heading, '', width),
    ...nothing(context.fonts, 'Belum ada SOP.', width),
  ];
  return [{ title: heading.title, orientation: 'portrait', strips, headings: [heading] }];
}
