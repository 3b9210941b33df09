import { IconSitemap } from '@tabler/icons-react';
import type { Feature } from '#ui/feature.ts';

/** SOPs: the list, and of each its identity block, its actors and its steps. */
export const writeSop: Feature = {
  path: 'sop',
  title: 'SOP',
  icon: IconSitemap,
  inRail: true,
  routes: [
    { path: '', page: () => import('./SopListPage.tsx') },
    { path: 'baru', page: () => import('./NewSopPage.tsx') },
    { path: '$sopId', page: () => import('./StepsPage.tsx') },
    { path: '$sopId/identitas', page: () => import('./IdentityPage.tsx') },
    { path: '$sopId/langkah/baru', page: () => import('./NewStepPage.tsx') },
    { path: '$sopId/langkah/$stepId', page: () => import('./StepPage.tsx') },
  ],
  commands: [
    { say: 'Buka SOP', path: '' },
    { say: 'Tambah SOP', path: 'baru' },
  ],
  badge: () => import('./Badge.tsx'),
};
