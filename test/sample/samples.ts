import { institutionCase } from './content/institution.ts';
import { unitCase } from './content/unit.ts';
import type { SampleSpec } from './make-sample.ts';

/** The packages that `public/` ships, by file name. */
export const sampleSpecs: Readonly<Record<string, SampleSpec>> = {
  'contoh-instansi.siapp4': {
    draftId: 'c0000000-0000-4000-8000-000000000001',
    entry: 'instansi',
    applicantName: 'Pemerintah Kabupaten Kutai Timur (contoh)',
    applicantParent: '',
    content: institutionCase,
    hasPlan: true,
    replica: 101,
  },
  'contoh-upp.siapp4': {
    draftId: 'c0000000-0000-4000-8000-000000000002',
    entry: 'upp',
    applicantName: 'Dinas Kependudukan dan Pencatatan Sipil (contoh)',
    applicantParent: 'Pemerintah Kabupaten Kutai Timur (contoh)',
    content: unitCase,
    hasPlan: false,
    replica: 102,
  },
};
