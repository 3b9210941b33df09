import * as z from 'zod/mini';
import { day } from './dates.ts';
import { officeId } from './ids.ts';
import { rowFields, typed } from './record.ts';

const maybeDay = z._default(z.nullable(day), null);

/** Names and settings of the applicant; every literal name of a region or office lives here. */
export const profileFields = {
  regencyName: typed,
  regencyCode: typed,
  provinceName: typed,
  capital: typed,
  headOfRegion: typed,
  officeName: typed,
  unitName: typed,
  address: typed,
  phone: typed,
  email: typed,
  website: typed,
  /** First day of the assessment period that evidence must fall in. */
  periodFrom: maybeDay,
  periodTo: maybeDay,
  /** When SP4N-LAPOR! came into use here. */
  systemSince: maybeDay,
  description: typed,
};
export const profile = z.object(profileFields);
export type Profile = z.infer<typeof profile>;

/** An office of the regency (perangkat daerah) or a district (kecamatan). */
export const office = z.object({
  id: officeId,
  name: typed,
  kind: z._default(z.enum(['office', 'district']), 'office'),
  ...rowFields,
});
export type Office = z.infer<typeof office>;
