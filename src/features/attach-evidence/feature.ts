import { IconPaperclip } from '@tabler/icons-react';
import type { Feature } from '#ui/feature.ts';

/** Evidence: the register of all of it, and one record a page. */
export const attachEvidence: Feature = {
  path: 'bukti',
  title: 'Bukti dukung',
  icon: IconPaperclip,
  inRail: true,
  routes: [
    { path: '', page: () => import('./RegisterPage.tsx') },
    { path: '$evidenceId', page: () => import('./RecordPage.tsx') },
  ],
  commands: [{ say: 'Lampirkan bukti dukung', path: '' }],
  badge: () => import('./Badge.tsx'),
};
