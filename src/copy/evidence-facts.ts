import type { EvidenceMark } from '#domain/evidence-marks.ts';
import { titleOrFileName } from '#domain/evidence.ts';
import type { Evidence } from '#domain/evidence.ts';
import { sayDay } from '#domain/dates.ts';
import { evidenceKindWord } from './words.ts';

/** What a record is called, never empty: its title, else the name of its file. */
export function nameOfEvidence({
  title,
  fileName = '',
}: {
  readonly title: string;
  readonly fileName?: string;
}): string {
  const name = titleOrFileName({ title, fileName });
  return name === '' ? 'Bukti tanpa judul' : name;
}

/** Kind, date and length, as far as they are known: 'Notula · 2 Mei 2025 · 4 hlm.' */
export function sayEvidenceFacts(record: Evidence): string {
  const { kind, pageCount } = record;
  const pages = pageCount === null ? '' : `${String(pageCount)} hlm.`;
  return [evidenceKindWord[kind], sayWhen(record), pages].filter((fact) => fact !== '').join(' · ');
}

function sayWhen({ issuedOn, periodFrom, periodTo }: Evidence): string {
  if (issuedOn !== null) return sayDay(issuedOn);
  return [periodFrom, periodTo].flatMap((day) => (day === null ? [] : sayDay(day))).join('–');
}

/** What a mark is called in a filter and on a chip. */
export const evidenceMarkWord: Readonly<Record<EvidenceMark, string>> = {
  unshown: 'tidak dapat ditampilkan',
  unlinked: 'belum tertaut',
  'no-file': 'tanpa berkas',
  undated: 'tanpa tanggal',
  'outside-period': 'di luar periode',
};
