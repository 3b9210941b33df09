import { IconLayoutDashboard } from '@tabler/icons-react';
import type { Feature } from '#ui/feature.ts';

/** Summary: scores per aspect and category, what is missing, and what could not be read. */
export const seeSummary: Feature = {
  path: 'ringkasan',
  title: 'Ringkasan',
  icon: IconLayoutDashboard,
  inRail: true,
  routes: [
    { path: '', page: () => import('./SummaryPage.tsx') },
    { path: 'temuan', page: () => import('./FindingsPage.tsx') },
    { path: 'karantina', page: () => import('./QuarantinePage.tsx') },
  ],
  commands: [
    { say: 'Lihat nilai dan kelengkapan', path: '' },
    { say: 'Lihat semua temuan', path: 'temuan' },
  ],
};
