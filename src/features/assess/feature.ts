import { IconClipboardCheck } from '@tabler/icons-react';
import type { Feature } from '#ui/feature.ts';

/** Self-assessment: the rubric, one indicator or gate a page. */
export const assess: Feature = {
  path: 'penilaian',
  title: 'Penilaian mandiri',
  icon: IconClipboardCheck,
  inRail: true,
  routes: [
    { path: '', page: () => import('./OverviewPage.tsx') },
    { path: 'lanjut', page: () => import('./ContinuePage.tsx') },
    { path: '$indicatorId', page: () => import('./IndicatorPage.tsx') },
    { path: 'syarat/$gateId', page: () => import('./GatePage.tsx') },
  ],
  commands: [
    { say: 'Buka penilaian mandiri', path: '' },
    { say: 'Lanjutkan menilai', path: 'lanjut' },
  ],
  badge: () => import('./Badge.tsx'),
};
