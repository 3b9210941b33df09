import type { SopRow } from '#domain/sop.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;

const natureWord: Words<SopRow['nature']> = {
  administrative: 'Administratif',
  technical: 'Teknis',
};
const scopeWord: Words<SopRow['scope']> = { macro: 'Makro', micro: 'Mikro' };
const completenessWord: Words<SopRow['completeness']> = { final: 'Final', partial: 'Parsial' };
const varietyWord: Words<SopRow['variety']> = { generic: 'Generik', specific: 'Spesifik' };

function choicesOf(words: Words<string>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** The four pairs of kinds of PermenPANRB 35/2012, as choices of a field. */
export const kindChoices = {
  nature: choicesOf(natureWord),
  scope: choicesOf(scopeWord),
  completeness: choicesOf(completenessWord),
  variety: choicesOf(varietyWord),
};
