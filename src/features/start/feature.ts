import type { FrontFeature } from '#ui/feature.ts';
import { HomePage } from './HomePage.tsx';

/** The screens before a draft is open. Home comes with the app; the others when they are opened. */
export const start: FrontFeature = {
  routes: [
    { path: '/', Page: HomePage },
    { path: '/baru', page: () => import('./NewDraftPage.tsx') },
    { path: '/pulihkan', page: () => import('./RestorePage.tsx') },
    { path: '/contoh', page: () => import('./SamplePage.tsx') },
    { path: '/identitas', page: () => import('./IdentityPage.tsx') },
  ],
  commands: [
    { say: 'Buka daftar draf', path: '/' },
    { say: 'Buat draf', path: '/baru' },
    { say: 'Pulihkan dari cadangan', path: '/pulihkan' },
    { say: 'Coba contoh', path: '/contoh' },
    { say: 'Ubah identitas', path: '/identitas' },
  ],
};
