import { clockOf, dayOf } from '#domain/dates.ts';
import type { Instant } from '#domain/dates.ts';
import { slugOf } from '#domain/slug.ts';

/** 'siapp4-pemerintah-kabupaten-kutai-timur-2026-11-24-1432.siapp4', in WITA as the screens say it. */
export function backupName(applicantName: string, at: Instant): string {
  const moment = `${dayOf(at)}-${clockOf(at).replace('.', '')}`;
  return `siapp4-${slugOf(applicantName)}-${moment}.siapp4`;
}
