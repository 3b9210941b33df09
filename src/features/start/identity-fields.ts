import * as z from 'zod/mini';
import { role } from '#domain/person.ts';

/** What the identity form asks. The sentences are shown under the field they belong to. */
export const identityFields = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'Isi nama Anda.')),
  position: z.string().check(z.trim(), z.minLength(1, 'Isi jabatan Anda.')),
  organisation: z.string().check(z.trim(), z.minLength(1, 'Isi nama instansi atau unit Anda.')),
  role: z.enum(role.options, 'Pilih salah satu peran.'),
});
export type IdentityFields = z.infer<typeof identityFields>;
