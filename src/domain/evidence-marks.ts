import { isOutsidePeriod } from './evidence-period.ts';
import type { Draft } from './draft.ts';
import type { Evidence, EvidenceLink } from './evidence.ts';
import type { EvidenceId } from './ids.ts';
import type { Profile } from './profile.ts';

/** What may need a look in a record of evidence, the gravest first. */
export const evidenceMarks = [
  'unshown',
  'unlinked',
  'no-file',
  'undated',
  'outside-period',
] as const;
export type EvidenceMark = (typeof evidenceMarks)[number];

/** Evidence that proves something that is there: a link to a deleted action or SOP proves nothing. */
export function linkedEvidence({
  links,
  actions,
  sops,
}: Pick<Draft, 'links' | 'actions' | 'sops'>): ReadonlySet<EvidenceId> {
  const rows = new Set<string>([...actions, ...sops].map(({ id }) => id));
  const isToRubric = ({ target }: EvidenceLink): boolean =>
    target === 'indicator' || target === 'gate';
  return new Set(
    links
      .filter((link) => isToRubric(link) || rows.has(link.targetId))
      .map((link) => link.evidenceId),
  );
}

/** The marks of a record, in their order; `isLinked` as `linkedEvidence` says. */
export function marksOf(
  record: Evidence,
  profile: Pick<Profile, 'periodFrom' | 'periodTo'>,
  isLinked: boolean,
): readonly EvidenceMark[] {
  const tests: Record<EvidenceMark, boolean> = {
    unshown: record.fileProblem !== '',
    unlinked: !isLinked,
    'no-file': record.fileSha === null,
    undated: record.issuedOn === null && record.periodFrom === null,
    'outside-period': isOutsidePeriod(record, profile),
  };
  return evidenceMarks.filter((mark) => tests[mark]);
}
