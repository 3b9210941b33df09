import { sayDay } from '#domain/dates.ts';
import type { DossierOffice } from '#domain/dossier.ts';
import type { Profile } from '#domain/profile.ts';
import { profileWord } from '#copy/words.ts';
import { numberedList, plain } from '../layout/paragraph.ts';
import { drawStack, heightOf, strip } from '../layout/strip.ts';
import type { Strip } from '../layout/strip.ts';
import { cell, table } from '../layout/table.ts';
import { palette, type } from '../page-style.ts';
import { nothing, partTitle, sectionTitle, widthOfPage } from './part.ts';
import type { Heading, Part, PartContext } from './part.ts';

const widthPt = widthOfPage('portrait');
const labelWidth = 160;

const fieldOrder = [
  'regencyName',
  'provinceName',
  'regencyCode',
  'capital',
  'headOfRegion',
  'officeName',
  'unitName',
  'address',
  'phone',
  'email',
  'website',
  'systemSince',
  'periodFrom',
  'periodTo',
  'description',
] as const satisfies readonly (keyof Profile)[];

const dayFields: readonly (keyof Profile)[] = ['systemSince', 'periodFrom', 'periodTo'];

function filled(profile: Profile): readonly (readonly [string, string])[] {
  return fieldOrder.flatMap((field) => {
    const value = profile[field];
    if (value === null || value.trim() === '') return [];
    return [[profileWord[field], dayFields.includes(field) ? sayDay(value) : value] as const];
  });
}

function factTable(context: PartContext): readonly Strip[] {
  const { fonts, dossier } = context;
  const rows = filled(dossier.profile);
  if (rows.length === 0) return nothing(fonts, 'Profil belum diisi.', widthPt);
  return table({
    columns: [labelWidth, widthPt - labelWidth],
    head: [],
    grid: 'rows',
    rows: rows.map(([label, value]) => [
      cell((width) =>
        plain(fonts, label, { style: type.question, widthPt: width, colour: palette.quiet }),
      ),
      cell((width) => plain(fonts, value, { style: type.question, widthPt: width })),
    ]),
  });
}

const columns = 2;
const columnGap = 20;

/** Names in two columns, read line by line; a row is as high as the higher of its two. */
function officeColumns(context: PartContext, offices: readonly DossierOffice[]): readonly Strip[] {
  const width = (widthPt - columnGap) / columns;
  const names = offices.map((office) => office.name);
  const cells = numberedList(context.fonts, names, { style: type.table, widthPt: width });
  const half = Math.ceil(cells.length / columns);
  return cells.slice(0, half).map((left, index) => {
    const right = cells[half + index] ?? [];
    return strip({
      heightPt: Math.max(heightOf(left), heightOf(right)) + 1.5,
      staysWithNext: index === 0,
      draw: (canvas, x, y) => {
        drawStack(canvas, left, x, y);
        drawStack(canvas, right, x + width + columnGap, y);
      },
    });
  });
}

function officeSection(
  context: PartContext,
  heading: Heading,
  kind: DossierOffice['kind'],
): { readonly strips: readonly Strip[]; readonly headings: readonly Heading[] } {
  const offices = context.dossier.offices.filter((office) => office.kind === kind);
  if (offices.length === 0) return { strips: [], headings: [] };
  const title = sectionTitle(context.fonts, heading, widthPt);
  const gap = strip({ heightPt: 6, staysWithNext: true, draw: () => undefined });
  return { strips: [...title, gap, ...officeColumns(context, offices)], headings: [heading] };
}

/** Who enters: the filled fields of the profile and the offices that take part. */
export function profilePart(context: PartContext): Part {
  const heading: Heading = { anchor: 'profile', title: 'Profil', depth: 1 };
  context.fonts.standAt('profil');
  const offices = officeSection(
    context,
    { anchor: 'profile/offices', title: 'Perangkat daerah', depth: 2 },
    'office',
  );
  const districts = officeSection(
    context,
    { anchor: 'profile/districts', title: 'Kecamatan', depth: 2 },
    'district',
  );
  return {
    title: heading.title,
    orientation: 'portrait',
    strips: [
      ...partTitle(context.fonts, heading, '', widthPt),
      ...factTable(context),
      ...offices.strips,
      ...districts.strips,
    ],
    headings: [heading, ...offices.headings, ...districts.headings],
  };
}
