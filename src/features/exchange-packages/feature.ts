import { IconArchive } from '@tabler/icons-react';
import type { Feature } from '#ui/feature.ts';

/** Packages out of a draft: the full backup, and how safe the store in this browser is. */
export const exchangePackages: Feature = {
  path: 'cadangan',
  title: 'Cadangan',
  icon: IconArchive,
  inRail: true,
  routes: [{ path: '', page: () => import('./BackupPage.tsx') }],
  commands: [{ say: 'Buat cadangan penuh', path: '' }],
};
