import { identityListWord } from '#copy/words.ts';
import { sayDay } from '#domain/dates.ts';
import type { DossierSop } from '#domain/dossier.ts';
import type { IdentityList } from '#domain/sop.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { numberedList, plain } from '../layout/paragraph.ts';
import { drawStack, heightOf, strip, withGap } from '../layout/strip.ts';
import type { Strip } from '../layout/strip.ts';
import { cell, table } from '../layout/table.ts';
import type { Cell } from '../layout/table.ts';
import { palette, type } from '../page-style.ts';
import { cellMaker, stacked } from './cells.ts';
import type { PartContext } from './part.ts';

const style = type.table;
const officeShare = 0.36;
const labelWidth = 118;

function orDash(value: string): string {
  return value.trim() === '' ? '–' : value;
}

function dayOrDash(value: string | null): string {
  return value === null ? '–' : sayDay(value);
}

function approval(sop: DossierSop): string {
  const nip = sop.approvedByNip.trim() === '' ? '' : `NIP ${sop.approvedByNip}`;
  return orDash(
    [sop.approvedByPosition, sop.approvedByName, nip]
      .filter((each) => each.trim() !== '')
      .join('\n'),
  );
}

function identityRows(fonts: FontSet, sop: DossierSop): readonly (readonly Cell[])[] {
  const maker = cellMaker(fonts, style);
  const rows = [
    ['Nomor SOP', orDash(sop.number)],
    ['Tanggal pembuatan', dayOrDash(sop.madeOn)],
    ['Tanggal revisi', dayOrDash(sop.revisedOn)],
    ['Tanggal efektif', dayOrDash(sop.effectiveOn)],
    ['Disahkan oleh', approval(sop)],
    ['Nama SOP', orDash(sop.title)],
  ] as const;
  return rows.map(([label, value]) => [
    maker.words(label, { colour: palette.quiet }),
    maker.words(value, label === 'Nama SOP' ? { face: 'strong', colour: palette.ink } : {}),
  ]);
}

function officeBlock(context: PartContext, sop: DossierSop, widthPt: number): readonly Strip[] {
  const { fonts, dossier } = context;
  const { regencyName, officeName } = dossier.profile;
  const names = [dossier.cover.parentName ?? regencyName, officeName, sop.unitName];
  return stacked(
    [...new Set(names)]
      .filter((name) => name.trim() !== '')
      .map((name, index) =>
        plain(fonts, name, {
          style: index === 0 ? type.question : style,
          widthPt,
          face: index === 0 ? 'heading' : 'strong',
          colour: palette.ink,
          align: 'center',
        }),
      ),
    4,
  );
}

/** What does not fit beside each other in this height is set one below the other. */
const highestHalfPt = 260;

/** The upper half of the identity sheet: the maker on the left, number, days and approval on the right. */
function upperHalf(context: PartContext, sop: DossierSop, widthPt: number): readonly Strip[] {
  const officeWidth = widthPt * officeShare;
  const right = table({
    columns: [labelWidth, widthPt - officeWidth - labelWidth],
    head: [],
    rows: identityRows(context.fonts, sop),
    grid: 'all',
  });
  const office = officeBlock(context, sop, officeWidth - 24);
  const heightPt = Math.max(heightOf(right), heightOf(office) + 16);
  if (heightPt > highestHalfPt) return [...office, ...withGap(right, 6)];
  const edge = { colour: palette.rule, widthPt: 0.6 };
  const half = strip({
    heightPt,
    staysWithNext: true,
    draw: (canvas, x, y) => {
      canvas.polygon(
        [
          { x, y },
          { x: x + widthPt, y },
          { x: x + widthPt, y: y + heightPt },
          { x, y: y + heightPt },
        ],
        { stroke: edge },
      );
      drawStack(canvas, office, x + 12, y + (heightPt - heightOf(office)) / 2);
      drawStack(canvas, right, x + officeWidth, y);
    },
  });
  return [half];
}

const pairs = [
  ['legal-basis', 'qualification'],
  ['related-sop', 'equipment'],
  ['warning', 'record-keeping'],
] as const satisfies readonly (readonly [IdentityList, IdentityList])[];

function listCell(fonts: FontSet, sop: DossierSop, list: IdentityList): Cell {
  const items = sop.lists[list].filter((item) => item.trim() !== '');
  return cell((width) =>
    stacked(
      [
        plain(fonts, identityListWord[list], {
          style,
          widthPt: width,
          face: 'strong',
          colour: palette.ink,
        }),
        ...(items.length === 1
          ? [plain(fonts, items[0] ?? '', { style, widthPt: width })]
          : numberedList(fonts, items, { style, widthPt: width })),
        ...(items.length === 0 ? [plain(fonts, '–', { style, widthPt: width })] : []),
      ],
      1.5,
    ),
  );
}

/** The identity sheet (Bagian Identitas) in the layout that PermenPANRB 35/2012 made common. */
export function identitySheet(
  context: PartContext,
  sop: DossierSop,
  widthPt: number,
): readonly Strip[] {
  const { fonts } = context;
  const lower = table({
    columns: [widthPt / 2, widthPt / 2],
    head: [],
    rows: pairs.map((pair) => pair.map((list) => listCell(fonts, sop, list))),
    grid: 'all',
  });
  return [...upperHalf(context, sop, widthPt), ...lower];
}
