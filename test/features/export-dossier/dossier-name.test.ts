import { expect, test } from 'vitest';
import { dossierName } from '#features/export-dossier/dossier-name.ts';
import { makeDossier } from '../../render/make-dossier.ts';

const { cover } = makeDossier(0);

test.each([
  [
    'names the applicant and the day of the last change in WITA',
    { applicantName: 'Pemerintah Kabupaten Kutai Timur', changedAt: '2026-11-24T16:30:00.000Z' },
    'berkas-usulan-pemerintah-kabupaten-kutai-timur-2026-11-25.pdf',
  ],
  [
    'has no day where nobody has changed the draft',
    { applicantName: 'Kab. Kutai Timur', changedAt: null },
    'berkas-usulan-kab-kutai-timur.pdf',
  ],
  ['is a name on any disk', { applicantName: '../ ⁂', changedAt: null }, 'berkas-usulan-draf.pdf'],
])('the file of the dossier %s', (_, parts, expected) => {
  expect(dossierName({ ...cover, ...parts })).toBe(expected);
});
