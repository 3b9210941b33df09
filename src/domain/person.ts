import * as z from 'zod/mini';
import { actorId } from './ids.ts';

/** The four ways to work on a draft: staff, an office's liaison, the reviewer, the head of the office. */
export const role = z.enum(['penyusun', 'narahubung', 'pereviu', 'pimpinan']);
export type Role = z.infer<typeof role>;

export const person = z.object({
  actorId,
  name: z.string().check(z.minLength(1)),
  position: z.string(),
  organisation: z.string(),
  role,
});
export type Person = z.infer<typeof person>;
