import { provenanceWord } from '#copy/words.ts';
import type { DossierProvenance, DossierReference } from '#domain/dossier.ts';
import type { ProvenanceKind } from '#domain/rubric.ts';
import type { FontSet } from '../fonts/font-set.ts';
import type { InlineRun, Run } from '../layout/inline.ts';
import { paragraph, run } from '../layout/paragraph.ts';
import { withGap } from '../layout/strip.ts';
import type { Strip } from '../layout/strip.ts';
import { palette } from '../page-style.ts';
import type { TextStyle } from '../page-style.ts';

const noBreak = '\u00a0';

/** The same three tones as on the screen: gold means "look here". */
const look: Readonly<Record<ProvenanceKind, Pick<Run, 'colour' | 'tint'>>> = {
  official: { colour: palette.action, tint: palette.actionTint },
  analog: { colour: palette.quiet, tint: palette.ground },
  inference: { colour: palette.accentText, tint: palette.accentTint },
};

/** The anchor of a line in the list of sources. */
export function sourceAnchor(number: number): string {
  return `source/${String(number)}`;
}

/** 'nama [resmi 2018] [3]': what is sourced, how surely, and the numbers of its sources. */
export function provenanceRuns(subject: string, provenance: DossierProvenance): readonly Run[] {
  const word = provenanceWord[provenance.kind];
  const year = provenance.year === null ? '' : `${noBreak}${String(provenance.year)}`;
  const numbers = provenance.sources.map((number): Run => {
    const target = { kind: 'anchor', name: sourceAnchor(number) } as const;
    return { ...run(`${noBreak}[${String(number)}]`, 'text', palette.action), target };
  });
  return [
    run(`${subject}${noBreak}${noBreak}`, 'text', palette.quiet),
    { ...run(`${word}${year}`, 'strong', palette.quiet), ...look[provenance.kind] },
    run(numbers.length > 0 ? noBreak : '', 'text', palette.quiet),
    ...numbers,
    run(`${noBreak}${noBreak} `, 'text', palette.quiet),
  ];
}

/** 'X1-a  Rekapitulasi LAPOR! 2025, hlm. 3', the label and the title leading to the annex. */
function referenceRuns(reference: DossierReference): readonly InlineRun[] {
  const { label, annexLabel } = reference;
  const target = { kind: 'annex', label: annexLabel } as const;
  const page = reference.page.trim();
  const title = reference.title.trim() === '' ? 'Tanpa judul' : reference.title;
  const runs: InlineRun[] = [
    run(`${label}${noBreak}${noBreak}`, 'strong', palette.action, target),
    run(title, 'text', palette.text, target),
  ];
  const places = [page, label === annexLabel ? '' : `Lampiran ${annexLabel}`];
  const place = places.filter((each) => each !== '').join(', ');
  return place === '' ? runs : [...runs, run(`, ${place}`, 'text', palette.quiet)];
}

/** One mention a line. */
export function references(
  fonts: FontSet,
  list: readonly DossierReference[],
  style: TextStyle,
  widthPt: number,
): readonly Strip[] {
  return list.flatMap((reference, index) =>
    withGap(
      paragraph(referenceRuns(reference), { fonts, style, widthPt, align: 'left' }),
      index === 0 ? 0 : 1.5,
    ),
  );
}
