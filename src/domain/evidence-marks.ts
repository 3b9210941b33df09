import { isOutsidePeriod } from './evidence-period.ts';
import type { Evidence } from './evidence.ts';
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

/** The marks of a record, in their order; `isLinked` where it proves anything at all. */
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
