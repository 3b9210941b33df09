import * as z from 'zod/mini';
import { dayRule, isForward, lineRule, requiredRule } from '#copy/field-rules.ts';
import type { Profile } from '#domain/profile.ts';

const fields = z.object({
  regencyName: requiredRule('Isi nama kabupaten.'),
  regencyCode: lineRule,
  provinceName: lineRule,
  capital: lineRule,
  headOfRegion: lineRule,
  officeName: requiredRule('Isi nama perangkat daerah pengelola.'),
  unitName: lineRule,
  address: lineRule,
  phone: lineRule,
  email: z.string().check(
    z.trim(),
    z.refine(
      (value) => value === '' || /^\S+@\S+\.\S+$/u.test(value),
      'Tulis alamat surel yang lengkap.',
    ),
  ),
  website: lineRule,
  periodFrom: dayRule,
  periodTo: dayRule,
  systemSince: dayRule,
  description: lineRule,
});

/** What the form of the profile asks. */
export const profileForm = fields.check(
  z.refine(({ periodFrom, periodTo }) => isForward(periodFrom, periodTo), {
    path: ['periodTo'],
    error: 'Akhir periode tidak boleh mendahului awalnya.',
  }),
);
export type ProfileInput = z.input<typeof profileForm>;
export type ProfileValues = z.output<typeof profileForm>;

/** The profile as the form shows it. */
export function inputOf(profile: Profile): ProfileInput {
  return {
    ...profile,
    periodFrom: profile.periodFrom ?? '',
    periodTo: profile.periodTo ?? '',
    systemSince: profile.systemSince ?? '',
  };
}
