import type { Seed } from '../begin.ts';
import seed from './kutai-timur.json';

/**
 * Names to start from. The 18 districts were read in sources; the list of offices is probable and
 * not confirmed (official list of 2026 not found), so the profile asks the user to go through it.
 */
export const kutaiTimur: Seed = {
  profile: seed.profile,
  offices: [
    ...seed.offices.map((name) => ({ name, kind: 'office' as const })),
    ...seed.districts.map((name) => ({ name: `Kecamatan ${name}`, kind: 'district' as const })),
  ],
};
