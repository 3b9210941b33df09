import type { Instant } from '#domain/dates.ts';

const longestSlug = 40;

function slugOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, longestSlug);
  return slug.replaceAll(/^-+|-+$/g, '') || 'draf';
}

/** 'siapp4-pemerintah-kabupaten-kutai-timur-2026-11-24-1432.siapp4', in the time of this machine. */
export function backupName(applicantName: string, at: Instant): string {
  const moment = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  const time = two(moment.getHours()) + two(moment.getMinutes());
  return `siapp4-${slugOf(applicantName)}-${day}-${time}.siapp4`;
}
