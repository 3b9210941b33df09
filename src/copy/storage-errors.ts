import { sayInstant } from '#domain/dates.ts';
import type { CreateDraftError, RemoveDraftError } from '#storage/drafts.ts';
import type { StorageError } from '#storage/failures.ts';
import type { OpenDraftError } from '#storage/stored-draft.ts';
import { documentWord } from './words.ts';

/** Why the browser did not save or read, what is safe, what to do. */
export function sayStorageError({ code, cause }: StorageError): string {
  switch (code) {
    case 'quota':
      return 'Ruang penyimpanan di komputer ini penuh. Yang sudah tersimpan tetap aman. Kosongkan ruang diska, lalu coba lagi.';
    case 'closed':
      return 'Sambungan ke penyimpanan terputus, mungkin karena versi baru dibuka di tab lain. Yang sudah tersimpan tetap aman. Muat ulang halaman ini, lalu coba lagi.';
    case 'unknown':
      return `Peramban menolak menyimpan tanpa alasan yang jelas (${cause}). Yang sudah tersimpan tetap aman. Muat ulang halaman, lalu coba lagi.`;
  }
}

/** Why a new draft was not stored. */
export function sayCreateDraftError(error: CreateDraftError): string {
  return error.code === 'already-exists'
    ? 'Draf dengan tanda yang sama sudah ada dan tidak diubah. Coba sekali lagi.'
    : sayStorageError(error);
}

/** Why a draft was not removed. */
export function sayRemoveDraftError(error: RemoveDraftError): string {
  return error.code === 'in-use'
    ? 'Draf ini sedang terbuka di tab lain, jadi tidak dihapus. Tutup tab itu, lalu coba lagi.'
    : sayStorageError(error);
}

function sayLastBackup(backup: { readonly fileName: string; readonly at: string } | null): string {
  return backup === null
    ? 'Tidak tercatat ada cadangan yang dibuat di sini; cari berkas .siapp4 di komputer lain atau pada rekan Anda.'
    : `Pulihkan dari cadangan terakhir: ${backup.fileName}, dibuat ${sayInstant(backup.at)}.`;
}

/** Why a draft does not open, what is safe, what to do. */
export function sayOpenDraftError(error: OpenDraftError): string {
  switch (error.code) {
    case 'missing':
      return 'Draf ini tidak pernah ada di peramban ini, atau sudah dihapus. Draf lain tidak berubah. Jika Anda punya cadangannya, pulihkan dari berkas itu.';
    case 'emptied': {
      const lost = error.remains === 'nothing' ? 'Seluruh isi' : 'Sebagian isi';
      const since = error.lastSavedAt === '' ? '' : ` sejak ${sayInstant(error.lastSavedAt)}`;
      return `${lost} draf ini hilang dari peramban${since}, biasanya karena data situs dihapus. Tidak ada draf kosong yang dibuat sebagai gantinya. ${sayLastBackup(error.lastBackup)}`;
    }
    case 'damaged':
      return `Ada bagian tersimpan yang rusak (${documentWord(error.damage.docName)}), jadi draf dibiarkan apa adanya dan tidak ditimpa. ${sayLastBackup(error.lastBackup)}`;
    case 'store-failed':
      return sayStorageError(error.failure);
  }
}
