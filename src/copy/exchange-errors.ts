import type { BackupError, PackageError } from '#exchange/package-error.ts';
import { sayOpenDraftError, sayStorageError } from './storage-errors.ts';
import { documentWord } from './words.ts';

const untouched = 'Draf di peramban ini tidak berubah.';
const otherCopy = 'Pakai cadangan lain, atau salin ulang berkas ini dari tempat asalnya.';

/** Why a package was not read or not restored, what is safe, what to do. */
export function sayPackageError(error: PackageError): string {
  switch (error.code) {
    case 'not-a-package':
      return `Berkas ini bukan cadangan SIAP P4. ${untouched} Pilih berkas berakhiran .siapp4.`;
    case 'damaged':
    case 'wrong-hash':
    case 'manifest-disagrees':
      return `Berkas cadangan terpotong atau berubah${error.at === '' ? '' : ` (bagian ${error.at})`}. ${untouched} ${otherCopy}`;
    case 'unsafe-name':
      return `Berkas cadangan memuat nama yang tidak wajar (${error.at}), jadi tidak dibuka. ${untouched} ${otherCopy}`;
    case 'too-large':
      return `Berkas cadangan lebih besar dari batas yang aman untuk dibuka. ${untouched} ${otherCopy}`;
    case 'newer-format':
    case 'newer-schema':
      return `Cadangan ini dibuat oleh versi SIAP P4 yang lebih baru. ${untouched} Muat ulang halaman untuk memakai versi terbaru, lalu coba lagi.`;
    case 'unknown-kind':
      return `Berkas ini bukan cadangan penuh, melainkan jenis lain (${error.kind}). ${untouched} Pilih berkas cadangan penuh.`;
    case 'unreadable-document':
      return `Salah satu dokumen di dalam cadangan tidak terbaca (${documentWord(error.docName)}). ${untouched} ${otherCopy}`;
    case 'wrong-draft':
      return `Isi cadangan milik draf lain dari yang tertulis di sampulnya. ${untouched} ${otherCopy}`;
    case 'unreadable':
      return `Berkas berpindah, berubah, atau dicabut saat dibaca. ${untouched} Pilih berkas itu sekali lagi.`;
    case 'cancelled':
      return `Pemulihan dihentikan. ${untouched}`;
    case 'exists-different':
      return sayRelation(error.relation);
    case 'exists-damaged':
      return 'Draf yang sama ada di peramban ini, tetapi tidak terbaca seluruhnya. Anda dapat menggantikannya dengan isi cadangan (sisanya disimpan di karantina), atau memulihkan cadangan sebagai salinan.';
    case 'in-use':
      return `Draf yang akan digantikan sedang terbuka di tab lain. ${untouched} Tutup tab itu, lalu coba lagi.`;
    default:
      return sayStorageError(error);
  }
}

function sayRelation(relation: 'older' | 'newer' | 'diverged'): string {
  const choice =
    'Draf di sini tidak ditimpa. Anda dapat memulihkan cadangan sebagai salinan, lalu membandingkannya.';
  switch (relation) {
    case 'older':
      return `Draf di peramban ini sudah memuat seluruh isi cadangan, dan lebih baru. ${choice}`;
    case 'newer':
      return `Cadangan ini lebih baru daripada draf di peramban ini. ${choice}`;
    case 'diverged':
      return `Draf di peramban ini dan cadangan sama-sama berubah sejak terakhir sama. ${choice}`;
  }
}

/** Why no backup was made, what is safe, what to do. */
export function sayBackupError(error: BackupError): string {
  switch (error.code) {
    case 'draft-unreadable':
      return sayOpenDraftError(error.reason);
    case 'too-large':
      return 'Draf ini lebih besar dari batas satu cadangan (2 GB atau 2.000 berkas, termasuk berkas bukti yang terhapus). Draf tidak berubah dan tetap tersimpan di sini. Simpan berkas bukti aslinya di tempat lain, dan jangan hapus data situs ini.';
    case 'not-verified':
      return 'Cadangan yang ditulis tidak cocok saat dibaca ulang, jadi tidak diberikan kepada Anda. Draf tidak berubah. Kosongkan ruang diska, lalu coba lagi.';
    case 'cancelled':
      return 'Pembuatan cadangan dihentikan. Draf tidak berubah.';
    default:
      return sayStorageError(error);
  }
}
