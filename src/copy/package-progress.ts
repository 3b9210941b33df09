import type { PackageProgress } from '#exchange/progress.ts';

const phases: Record<PackageProgress['phase'], string> = {
  reading: 'Membaca draf dan berkas',
  writing: 'Menulis cadangan',
  verifying: 'Memeriksa ulang cadangan',
  checking: 'Memeriksa isi cadangan',
  saving: 'Menyimpan berkas',
};

/** What is being done with a package, for the line above its progress bar. */
export function sayPhase(phase: PackageProgress['phase']): string {
  return phases[phase];
}
