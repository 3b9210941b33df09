import { clockOf } from '#domain/dates.ts';
import type { SaveState } from '#storage/save-state.ts';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';

type Failed = Extract<SaveState, { state: 'failed' }>;

const reasons: Readonly<Record<Failed['code'], string>> = {
  quota:
    'Ruang penyimpanan di komputer ini penuh. Kosongkan ruang diska setelah cadangan terunduh.',
  closed:
    'Sambungan ke penyimpanan peramban terputus. Muat ulang halaman setelah cadangan terunduh.',
  unknown: 'Peramban tidak menyebut sebabnya. Muat ulang halaman setelah cadangan terunduh.',
};

/** Saving fails now: what is safe, and that the backup below holds what is on the screen. */
export function UnsavedNotice({ code, since }: Pick<Failed, 'code' | 'since'>) {
  return (
    <ErrorNotice title={`Perubahan sejak pukul ${clockOf(since)} WITA belum tersimpan`}>
      {`Yang Anda ketik masih ada di tab ini dan ikut dalam cadangan yang dibuat sekarang. Jangan tutup tab ini sebelum cadangan terunduh. ${reasons[code]}`}
    </ErrorNotice>
  );
}
