import * as z from 'zod/mini';
import { isRealDay, month } from '#domain/dates.ts';

/** Rules of fields that several forms have; each sentence stands under its field. */

/** A text without the blanks around it. */
export const lineRule = z.string().check(z.trim());

/** A text that must be written, with what to say where it is not. */
export function requiredRule(sentence: string) {
  return z.string().check(z.trim(), z.minLength(1, sentence));
}

/** A day of the browser's date field; '' is none and becomes null. */
export const dayRule = z.pipe(
  z
    .string()
    .check(z.refine((value) => value === '' || isRealDay(value), 'Isi tanggal yang benar.')),
  z.transform((value) => (value === '' ? null : value)),
);

/** A month of the browser's month field; '' is none and becomes null. */
export const monthRule = z.pipe(
  z.string().check(
    z.trim(),
    z.refine(
      (value) => value === '' || month.safeParse(value).success,
      'Tulis tahun dan bulan, misalnya 2026-01.',
    ),
  ),
  z.transform((value) => (value === '' ? null : value)),
);

/** A year of four digits; '' is none and becomes null. */
export const yearRule = z.pipe(
  z.string().check(
    z.trim(),
    z.refine((value) => /^(\d{4})?$/u.test(value), 'Tulis tahun dengan empat angka.'),
  ),
  z.transform((value) => (value === '' ? null : Number(value))),
);

/** True unless both ends of a stretch of days or months are set and stand the wrong way round. */
export function isForward(from: string | null, to: string | null): boolean {
  return from === null || to === null || from <= to;
}
