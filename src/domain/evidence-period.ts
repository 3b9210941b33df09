import type { Day } from './dates.ts';
import type { Evidence } from './evidence.ts';
import type { Profile } from './profile.ts';

type Dated = Pick<Evidence, 'issuedOn' | 'periodFrom' | 'periodTo'>;

/**
 * True where the days that a record names all lie outside the assessment period of the profile.
 * What a document covers counts before the day it was issued on: a report of 2025 may be signed in
 * January 2026. False where the record or the profile names no day.
 */
export function isOutsidePeriod(
  record: Dated,
  { periodFrom, periodTo }: Pick<Profile, 'periodFrom' | 'periodTo'>,
): boolean {
  const first: Day | null = record.periodFrom ?? record.periodTo ?? record.issuedOn;
  const last: Day | null = record.periodTo ?? record.periodFrom ?? record.issuedOn;
  if (first === null || last === null) return false;
  return (periodFrom !== null && last < periodFrom) || (periodTo !== null && first > periodTo);
}
