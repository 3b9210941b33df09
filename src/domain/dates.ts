import * as z from 'zod/mini';

/** A calendar day without a zone, '2026-11-24'. Days are strings so that no time zone can shift them. */
export const day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
export type Day = z.infer<typeof day>;

/** A calendar month, '2026-11'. */
export const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
export type Month = z.infer<typeof month>;

/** A moment in UTC, '2026-11-24T04:10:00.000Z'. */
export const instant = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/),
  // A month 99 has the shape too, and would be a crash where it is shown.
  z.refine((value) => !Number.isNaN(Date.parse(value))),
);
export type Instant = z.infer<typeof instant>;

/** A quarter of a budget year, '2026-Q1' (triwulan). */
export const quarter = z.string().check(z.regex(/^\d{4}-Q[1-4]$/));
export type Quarter = z.infer<typeof quarter>;

const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const witaHours = 8;

/** Date and clock of an instant as they stand in WITA, in ISO form. */
function inWita(at: Instant): string {
  return new Date(Date.parse(at) + witaHours * 3_600_000).toISOString();
}

/** The day an instant falls on in Waktu Indonesia Tengah (UTC+8, no daylight saving), the zone of Kutai Timur. */
export function dayOf(at: Instant): Day {
  return inWita(at).slice(0, 10);
}

/** Clock time of an instant in WITA, '14.32' as EYD V writes it. */
export function clockOf(at: Instant): string {
  return inWita(at).slice(11, 16).replace(':', '.');
}

/** '24 November 2026'. A text that is no day comes back as it was. */
export function sayDay(value: Day): string {
  const [year, monthNumber, date] = value.split('-');
  const name = monthNames[Number(monthNumber) - 1];
  return name === undefined || date === undefined
    ? value
    : `${String(Number(date))} ${name} ${year ?? ''}`;
}

/** 'November 2026'. A text that is no month comes back as it was. */
export function sayMonth(value: Month): string {
  const [year, monthNumber] = value.split('-');
  const name = monthNames[Number(monthNumber) - 1];
  return name === undefined ? value : `${name} ${year ?? ''}`;
}

/** '24 November 2026, pukul 14.32 WITA'. */
export function sayInstant(at: Instant): string {
  return `${sayDay(dayOf(at))}, pukul ${clockOf(at)} WITA`;
}

/** The quarters of a budget year (triwulan), in order. */
export const quarterNames = ['TW I', 'TW II', 'TW III', 'TW IV'] as const;

/** The four quarters of a year, in order. */
export function quartersOf(year: number): readonly Quarter[] {
  return [1, 2, 3, 4].map((number) => `${String(year)}-Q${String(number)}`);
}

/** True for a day that the calendar has; '2026-02-30' matches the shape but is none. */
export function isRealDay(value: string): boolean {
  const parsed = day.safeParse(value);
  if (!parsed.success) return false;
  const milliseconds = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(value);
}

/** The year of a day. */
export function yearOf(value: Day): number {
  return Number(value.slice(0, 4));
}
