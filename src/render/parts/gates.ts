import type { DossierGate } from '#domain/dossier.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { paragraph, plain, run } from '../layout/paragraph.ts';
import { withGap } from '../layout/strip.ts';
import type { Strip } from '../layout/strip.ts';
import { cell, table } from '../layout/table.ts';
import { palette, type } from '../page-style.ts';
import { provenanceRuns, references } from './mentions.ts';
import { nothing, partTitle, widthOfPage } from './part.ts';
import type { Heading, Part, PartContext } from './part.ts';

const widthPt = widthOfPage('portrait');
const columns = [34, widthPt - 34 - 92, 92];

function answerOf(fonts: FontSet, gate: DossierGate, width: number): readonly Strip[] {
  const [word, colour] =
    gate.isMet === null
      ? (['Belum dijawab', palette.accentText] as const)
      : gate.isMet
        ? (['Ya, terpenuhi', palette.action] as const)
        : (['Tidak', palette.alarm] as const);
  return plain(fonts, word, { style: type.question, widthPt: width, face: 'strong', colour });
}

function gateText(fonts: FontSet, gate: DossierGate, width: number): readonly Strip[] {
  fonts.standAt(`${gate.id} ${gate.name}`);
  const box = { fonts, widthPt: width, align: 'left' } as const;
  const name = run(gate.name, 'strong', palette.ink);
  const question = run(gate.question, 'text', palette.text);
  const note =
    gate.note.trim() === ''
      ? []
      : plain(fonts, gate.note, { style: type.table, widthPt: width, colour: palette.quiet });
  return [
    ...paragraph([name], { ...box, style: type.question }),
    ...paragraph([question], { ...box, style: type.table }),
    ...withGap(note, 3),
    ...withGap(references(fonts, gate.evidence, type.table, width), 4),
    ...withGap(
      paragraph(provenanceRuns('asal', gate.provenance), { ...box, style: type.small }),
      4,
    ),
  ];
}

/** The conditions of entry, each with its answer, its evidence and where it comes from. */
export function gatesPart(context: PartContext): Part {
  const heading: Heading = { anchor: 'gates', title: 'Syarat', depth: 1 };
  const { fonts, dossier } = context;
  const head = ['', 'Syarat', 'Jawaban'].map((text) =>
    cell((width) =>
      plain(fonts, text, {
        style: type.table,
        widthPt: width,
        face: 'strong',
        colour: palette.ink,
      }),
    ),
  );
  const rows = dossier.gates.map((gate) => [
    cell((width) =>
      plain(fonts, gate.id, {
        style: type.question,
        widthPt: width,
        face: 'strong',
        colour: palette.quiet,
      }),
    ),
    cell((width) => gateText(fonts, gate, width)),
    cell((width) => answerOf(fonts, gate, width)),
  ]);
  const body =
    rows.length === 0
      ? nothing(fonts, 'Kategori ini tidak mempunyai syarat.', widthPt)
      : table({ columns, head: [head], rows, grid: 'rows' });
  return {
    title: heading.title,
    orientation: 'portrait',
    strips: [...partTitle(fonts, heading, '', widthPt), ...body],
    headings: [heading],
  };
}
