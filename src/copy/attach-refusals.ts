import type { UnshownReason } from '#domain/evidence.ts';
import type { FileProblem } from '#render/annex/file-problem.ts';
import type { StorageError } from '#storage/failures.ts';
import { sayFileProblem, sayWhatHappened, sayWhatToDo } from './file-problems.ts';

/** Why a chosen file was not attached. `moved`: it changed, moved or vanished while it was read. */
export type AttachRefusal = FileProblem | { readonly code: 'moved' | StorageError['code'] };

const safe = 'Draf, bukti yang sudah terlampir, dan berkas asli Anda tidak berubah.';

/** What happened, what is safe, what to do: the whole message beside the name of the file. */
export function sayAttachRefusal(refusal: AttachRefusal): string {
  switch (refusal.code) {
    case 'moved':
      return `Berkas ini tidak dapat dibaca sampai selesai karena berubah, dipindahkan, atau dihapus. ${safe} Tutup berkas itu di program lain, lalu pilih lagi.`;
    case 'quota':
      return `Ruang penyimpanan untuk peramban penuh, sehingga berkas ini belum tersimpan. ${safe} Unduh cadangan, kosongkan ruang di diska, lalu lampirkan lagi.`;
    case 'closed':
      return `Penyimpanan peramban sedang tertutup, sehingga berkas ini belum tersimpan. ${safe} Muat ulang halaman, lalu lampirkan lagi.`;
    case 'unknown':
      return `Peramban gagal menyimpan berkas ini. ${safe} Coba lampirkan lagi. Jika tetap gagal, unduh cadangan, lalu buka ulang peramban.`;
    case 'empty':
    case 'too-large':
    case 'too-many-pixels':
    case 'needs-password':
    case 'truncated':
    case 'unreadable':
    case 'no-pages':
    case 'not-what-name-says':
    case 'unsupported-kind':
      return sayFileProblem(refusal);
  }
}

/** What an attached file whose pages cannot be shown means for the dossier, and what to do. */
export function sayUnshown(reason: UnshownReason): string {
  const problem = { code: reason };
  return `${sayWhatHappened(problem)} Berkas tetap terlampir utuh, tetapi halamannya tidak dapat ditampilkan: berkas usulan memuat satu halaman yang menerangkannya. ${sayWhatToDo(problem)}`;
}

/** The same in a few words, for a table. */
export const unshownWord: Readonly<Record<UnshownReason, string>> = {
  'too-many-pixels': 'gambar terlalu besar',
  'needs-password': 'terkunci kata sandi',
  truncated: 'berkas terpotong',
  unreadable: 'tidak terbaca',
  'no-pages': 'tanpa halaman',
};
