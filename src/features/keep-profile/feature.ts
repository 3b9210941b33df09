import { IconBuildingCommunity } from '@tabler/icons-react';
import type { Feature } from '#ui/feature.ts';

/** Profile: the names of region and offices, the assessment period, who is linked. */
export const keepProfile: Feature = {
  path: 'profil',
  title: 'Profil',
  icon: IconBuildingCommunity,
  inRail: true,
  routes: [{ path: '', page: () => import('./ProfilePage.tsx') }],
  commands: [{ say: 'Ubah profil', path: '' }],
};
