import type { FileProblem, FoundKind } from '#render/annex/file-problem.ts';
import type { AnnexProblem } from '#render/contract.ts';

const kindName: Readonly<Record<FoundKind, string>> = {
  pdf: 'PDF',
  jpeg: 'gambar JPG',
  png: 'gambar PNG',
  gif: 'gambar GIF',
  webp: 'gambar WebP',
  heic: 'foto HEIC',
  tiff: 'gambar TIFF',
  bmp: 'gambar BMP',
  office: 'dokumen perkantoran atau arsip ZIP',
  'old-office': 'dokumen perkantoran versi lama',
  html: 'halaman web',
  svg: 'gambar SVG',
  unknown: 'jenis yang tidak dikenali',
};

/** What happened, in one sentence that also stands alone on the page of the annex. */
export function sayWhatHappened(problem: AnnexProblem): string {
  switch (problem.code) {
    case 'no-file':
      return 'Bukti ini dicatat tanpa berkas.';
    case 'missing':
      return 'Berkas bukti ini tidak ada di perangkat tempat berkas usulan dibuat.';
    case 'empty':
      return 'Berkas ini kosong (0 bita).';
    case 'too-large':
      return 'Berkas ini lebih besar dari 100 MB.';
    case 'too-many-pixels':
      return 'Ukuran gambar ini terlalu besar untuk dibuka dengan aman.';
    case 'needs-password':
      return 'Berkas PDF ini terkunci kata sandi, sehingga halamannya tidak dapat dibaca.';
    case 'truncated':
      return 'Berkas ini terpotong: bagian akhirnya tidak ada.';
    case 'unreadable':
      return 'Berkas ini rusak atau tidak dapat dibaca.';
    case 'no-pages':
      return 'Berkas PDF ini tidak mempunyai halaman.';
    case 'not-what-name-says':
      return `Isi berkas ini tidak sesuai dengan namanya: isinya ${kindName[problem.found]}.`;
    case 'unsupported-kind':
      return `Jenis berkas ini tidak dapat dilampirkan: isinya ${kindName[problem.found]}.`;
  }
}

/** What to do about it, in one sentence. */
export function sayWhatToDo(problem: AnnexProblem): string {
  switch (problem.code) {
    case 'no-file':
      return 'Lampirkan berkasnya jika ada, atau jelaskan letaknya pada keterangan bukti.';
    case 'missing':
      return 'Pulihkan cadangan penuh yang memuat berkas ini, atau lampirkan lagi berkasnya.';
    case 'empty':
      return 'Salin ulang berkas dari sumbernya, lalu lampirkan lagi.';
    case 'too-large':
      return 'Perkecil atau bagi menjadi beberapa berkas, lalu lampirkan lagi.';
    case 'too-many-pixels':
      return 'Perkecil ukuran gambarnya, lalu lampirkan lagi.';
    case 'needs-password':
      return 'Buka dengan kata sandinya, simpan atau cetak sebagai PDF tanpa kata sandi, lalu lampirkan hasilnya.';
    case 'truncated':
      return 'Unduh atau salin ulang sampai selesai, pastikan dapat dibuka, lalu lampirkan lagi.';
    case 'unreadable':
      return 'Coba buka berkasnya di komputer Anda, simpan ulang sebagai PDF, JPG, atau PNG, lalu lampirkan lagi.';
    case 'no-pages':
      return 'Simpan ulang dokumen asalnya sebagai PDF, lalu lampirkan lagi.';
    case 'not-what-name-says':
      return adviceFor(problem.found);
    case 'unsupported-kind':
      return 'Simpan sebagai PDF, JPG, atau PNG, lalu lampirkan hasilnya.';
  }
}

function adviceFor(found: FoundKind): string {
  if (found === 'pdf') return 'Ganti akhiran namanya menjadi .pdf, lalu lampirkan lagi.';
  if (found === 'jpeg') return 'Ganti akhiran namanya menjadi .jpg, lalu lampirkan lagi.';
  if (found === 'png') return 'Ganti akhiran namanya menjadi .png, lalu lampirkan lagi.';
  return 'Periksa apakah ini berkas yang Anda maksud, simpan sebagai PDF, JPG, atau PNG, lalu lampirkan lagi.';
}

/** The whole message at the time of attaching: what happened, what is safe, what to do. */
export function sayFileProblem(problem: FileProblem): string {
  const safe = 'Draf dan berkas asli Anda tidak berubah.';
  return `${sayWhatHappened(problem)} ${safe} ${sayWhatToDo(problem)}`;
}
