import type { Draft } from './draft.ts';
import type { EvidenceLink } from './evidence.ts';
import type { EvidenceId } from './ids.ts';
import type { Edition } from './rubric.ts';

export interface LabelledLink {
  /** X1-c: the indicator or gate, and the place of the evidence among its own. */
  readonly label: string;
  readonly link: EvidenceLink;
}

export interface EvidenceLabels {
  /** Labelled links of an indicator or gate, in their order. */
  readonly of: (targetId: string) => readonly LabelledLink[];
  /** The one label under which evidence stands in the annex: its first in the order of the rubric. */
  readonly primary: (id: EvidenceId) => string;
}

const unlinkedPrefix = 'L';

/** 0 → a, 25 → z, 26 → aa: the letters of a spreadsheet's columns. */
export function letters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}

/**
 * Labels of all evidence. Computed, never stored: the rubric gives the prefix, the order of linking
 * the letter. Evidence that proves no indicator and no gate is called 'L-a', 'L-b' ….
 */
export function evidenceLabels(edition: Edition, draft: Draft): EvidenceLabels {
  const byTarget = new Map<string, LabelledLink[]>();
  for (const link of draft.links) {
    if (link.target !== 'indicator' && link.target !== 'gate') continue;
    const group = byTarget.get(link.targetId) ?? [];
    byTarget.set(link.targetId, group);
    group.push({ label: `${link.targetId}-${letters(group.length)}`, link });
  }
  const primary = new Map<EvidenceId, string>();
  for (const { id } of [...edition.indicators, ...edition.gates]) {
    for (const { label, link } of byTarget.get(id) ?? []) {
      if (!primary.has(link.evidenceId)) primary.set(link.evidenceId, label);
    }
  }
  const unlinked = draft.evidence.filter((record) => !primary.has(record.id));
  unlinked.forEach((record, index) => {
    primary.set(record.id, `${unlinkedPrefix}-${letters(index)}`);
  });
  return {
    of: (targetId) => byTarget.get(targetId) ?? [],
    primary: (id) => primary.get(id) ?? '',
  };
}
