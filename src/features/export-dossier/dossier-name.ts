import { dayOf } from '#domain/dates.ts';
import type { DossierCover } from '#domain/dossier.ts';
import { slugOf } from '#domain/slug.ts';

/**
 * 'berkas-usulan-pemerintah-kabupaten-kutai-timur-2026-11-24.pdf': the day of the draft's last
 * change, as on its cover; without a day for a draft that nobody has changed.
 */
export function dossierName({ applicantName, changedAt }: DossierCover): string {
  const day = changedAt === null ? [] : [dayOf(changedAt)];
  return `${['berkas-usulan', slugOf(applicantName), ...day].join('-')}.pdf`;
}
