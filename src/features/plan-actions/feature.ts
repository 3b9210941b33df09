import { IconListCheck } from '@tabler/icons-react';
import type { Feature } from '#ui/feature.ts';

/** The action plan (Renaksi): the list of actions, one form an action. */
export const planActions: Feature = {
  path: 'rencana-aksi',
  title: 'Rencana aksi',
  icon: IconListCheck,
  inRail: true,
  routes: [
    { path: '', page: () => import('./PlanPage.tsx') },
    { path: 'baru', page: () => import('./NewActionPage.tsx') },
    { path: '$actionId', page: () => import('./ActionPage.tsx') },
  ],
  commands: [
    { say: 'Buka rencana aksi', path: '' },
    { say: 'Tambah rencana aksi', path: 'baru' },
  ],
  badge: () => import('./Badge.tsx'),
};
