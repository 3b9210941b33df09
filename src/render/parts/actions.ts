import { sayRupiah } from '#copy/numbers.ts';
import { saySchedule } from '#copy/schedules.ts';
import { actionStatusWord } from '#copy/words.ts';
import { quarterNames } from '#domain/dates.ts';
import type { DossierAction } from '#domain/dossier.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { plain } from '../layout/paragraph.ts';
import type { Strip } from '../layout/strip.ts';
import { table } from '../layout/table.ts';
import type { Cell } from '../layout/table.ts';
import { palette, type } from '../page-style.ts';
import { cellMaker, standing } from './cells.ts';
import type { CellMaker } from './cells.ts';
import { references } from './mentions.ts';
import { nothing, partTitle, widthOfPage } from './part.ts';
import type { Heading, Part, PartContext } from './part.ts';

const widthPt = widthOfPage('landscape');
const style = type.tableTight;
const quarters = [1, 2, 3, 4] as const;
// A quarter's column holds the longest usual word of a target, 'harmonisasi', unbroken.
const columns = [22, 58, 112, 74, 52, 52, 52, 52, 52, 70, 66.5, 66];

function written(label: string, text: string): string {
  return text.trim() === '' ? '' : `${label}: ${text}`;
}

/** Blocks of small print below a cell's first words; blocks without words vanish. */
function smallPrint(
  fonts: FontSet,
  texts: readonly string[],
  width: number,
): readonly (readonly Strip[])[] {
  return texts
    .filter((text) => text !== '')
    .map((text) => plain(fonts, text, { style, widthPt: width, colour: palette.quiet }));
}

function activityCell(maker: CellMaker, fonts: FontSet, action: DossierAction): Cell {
  return maker.stack((width) => [
    plain(fonts, action.activity, { style, widthPt: width, face: 'strong', colour: palette.ink }),
    ...smallPrint(
      fonts,
      [
        written('Permasalahan', action.issue),
        written('Tahapan', action.stages),
        written('Bukti', action.expectedEvidence),
        written('Kendala', action.obstacle),
        written('Tindak lanjut', action.followUp),
      ],
      width,
    ),
    references(fonts, action.evidence, style, width),
  ]);
}

function ownerCell(maker: CellMaker, fonts: FontSet, action: DossierAction): Cell {
  return maker.stack((width) => [
    plain(fonts, action.owner, { style, widthPt: width }),
    ...smallPrint(fonts, [written('Terkait', action.relatedParties)], width),
  ]);
}

function budgetCell(maker: CellMaker, fonts: FontSet, action: DossierAction): Cell {
  const { budgetRupiah } = action;
  return maker.stack((width) => [
    budgetRupiah === null ? [] : plain(fonts, sayRupiah(budgetRupiah), { style, widthPt: width }),
    ...smallPrint(fonts, [action.budgetLine, action.fundSource], width),
  ]);
}

function targetCell(
  maker: CellMaker,
  fonts: FontSet,
  action: DossierAction,
  quarter: number,
): Cell {
  const found = action.targets.find((each) => each.quarter === quarter);
  return maker.stack((width) => [
    plain(fonts, found?.target ?? '', { style, widthPt: width }),
    ...smallPrint(fonts, [written('Realisasi', found?.actual ?? '')], width),
  ]);
}

function baseline(action: DossierAction): string {
  const year = action.baselineYear === null ? '' : ` (${String(action.baselineYear)})`;
  return action.baseline.trim() === '' ? '' : `${action.baseline}${year}`;
}

function actionRow(
  maker: CellMaker,
  fonts: FontSet,
  action: DossierAction,
  number: number,
): readonly Cell[] {
  const first = maker.words(String(number), { colour: palette.quiet });
  return [
    standing(fonts, `rencana aksi ${String(number)}`, first),
    maker.words(action.strategy),
    activityCell(maker, fonts, action),
    maker.stack((width) => [
      plain(fonts, action.outputIndicator, { style, widthPt: width }),
      ...smallPrint(fonts, [written('Satuan', action.unit)], width),
    ]),
    maker.words(baseline(action)),
    ...quarters.map((quarter) => targetCell(maker, fonts, action, quarter)),
    ownerCell(maker, fonts, action),
    budgetCell(maker, fonts, action),
    maker.stack((width) => [
      plain(fonts, actionStatusWord[action.status], { style, widthPt: width, face: 'strong' }),
      ...smallPrint(fonts, [saySchedule(action)], width),
    ]),
  ];
}

function head(maker: CellMaker, years: readonly number[]): readonly (readonly Cell[])[] {
  const target = years.length > 0 ? `Target ${years.join(', ')}` : 'Target';
  const blank = (text: string): Cell => maker.head(text);
  return [
    [
      ...['', '', '', '', ''].map(blank),
      maker.head(target, { columnSpan: 4 }),
      ...['', '', ''].map(blank),
    ],
    [
      ...['No', 'Strategi', 'Rencana aksi', 'Indikator keberhasilan', 'Data dasar'].map(blank),
      ...quarterNames.map(blank),
      ...['Penanggung jawab', 'Anggaran', 'Status, jadwal'].map(blank),
    ],
  ];
}

/** The action plan (rencana aksi), one wide table on landscape pages. */
export function actionsPart(context: PartContext): Part {
  const heading: Heading = { anchor: 'actions', title: 'Rencana aksi', depth: 1 };
  const { fonts, dossier } = context;
  const maker = cellMaker(fonts, style);
  const years = [...new Set(dossier.actions.flatMap((each) => each.year ?? []))].toSorted(
    (a, b) => a - b,
  );
  const rows = dossier.actions.map((action, index) => actionRow(maker, fonts, action, index + 1));
  const body =
    rows.length === 0
      ? nothing(fonts, 'Belum ada rencana aksi.', widthPt)
      : table({ columns, head: head(maker, years), rows, grid: 'rows' });
  return {
    title: heading.title,
    orientation: rows.length === 0 ? 'portrait' : 'landscape',
    strips: [...partTitle(fonts, heading, '', widthPt), ...body],
    headings: [heading],
  };
}
