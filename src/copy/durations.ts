import type { Duration } from '#domain/sop-time.ts';
import { durationUnitWord } from './words.ts';

/** '30 menit', '1,5 jam', '3 hari kerja'. */
export function sayDuration({ value, unit }: Duration): string {
  return `${String(value).replace('.', ',')} ${durationUnitWord[unit]}`;
}

/** '9 hari kerja 4 jam 30 menit'; 'belum ada' where there is none. */
export function sayTotalTime(parts: readonly Duration[]): string {
  return parts.length === 0 ? 'belum ada' : parts.map(sayDuration).join(' ');
}
