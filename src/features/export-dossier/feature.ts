import { IconFileTypePdf } from '@tabler/icons-react';
import type { Feature } from '#ui/feature.ts';

/** The dossier: what will be in it, what is missing, and the PDF itself. */
export const exportDossier: Feature = {
  path: 'berkas-usulan',
  title: 'Berkas usulan',
  icon: IconFileTypePdf,
  inRail: true,
  routes: [{ path: '', page: () => import('./DossierPage.tsx') }],
  commands: [{ say: 'Buat berkas usulan (PDF)', path: '' }],
};
