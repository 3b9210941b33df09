import type { EditionProblem, Expected, Referred } from '#domain/edition-problem.ts';
import type { ProvenanceKind } from '#domain/rubric.ts';

const referredNames: Record<Referred, string> = {
  aspect: 'aspek',
  category: 'kategori',
  gate: 'syarat',
  source: 'sumber',
  indicator: 'indikator',
};

const kindNames: Record<ProvenanceKind, string> = {
  official: 'resmi',
  analog: 'analog',
  inference: 'inferensi',
};

function sayType(type: Extract<Expected, { kind: 'type' }>['type']): string {
  switch (type) {
    case 'text':
      return 'teks di antara tanda kutip';
    case 'number':
      return 'angka';
    case 'whole-number':
      return 'bilangan bulat';
    case 'yes-no':
      return 'true atau false tanpa tanda kutip';
    case 'list':
      return 'daftar di antara [ dan ]';
    case 'group':
      return 'kelompok isian di antara { dan }';
    case 'other':
      return 'isian dengan bentuk lain';
  }
}

function sayExpected(expected: Expected): string {
  switch (expected.kind) {
    case 'type':
      return sayType(expected.type);
    case 'one-of':
      return `salah satu dari: ${expected.values.join(', ')}`;
    case 'form':
      return `teks menurut pola ${expected.pattern}`;
    case 'at-least':
      return `sekurang-kurangnya ${String(expected.count)}`;
    case 'at-most':
      return `paling banyak ${String(expected.count)}`;
    case 'exactly':
      return `tepat ${String(expected.count)} butir`;
    case 'not-empty':
      return 'isian yang tidak kosong';
  }
}

function whatHappened(p: EditionProblem): string {
  switch (p.code) {
    case 'not-json':
      return `Berkas tidak dapat dibaca sebagai JSON (${p.reason}). Periksa tanda kutip, koma, dan kurung.`;
    case 'missing-field':
      return 'Isian ini belum ada. Tambahkan, dengan berkas aspek lain sebagai contoh.';
    case 'unknown-field':
      return `Isian ${p.fields.join(', ')} tidak dikenal. Perbaiki ejaannya atau hapus.`;
    case 'wrong-value':
      return `Isi tidak sesuai: di sini harus ada ${sayExpected(p.expected)}.`;
    case 'wrong-file':
      return `Indikator ini milik aspek ${p.aspect}. Pindahkan ke berkas ${p.fileOf}.`;
    case 'duplicate-id':
      return `Kode ${p.id} dipakai lebih dari satu kali. Beri kode baru pada yang ditambahkan terakhir; kode lama tidak boleh dipakai ulang.`;
    case 'unknown-reference':
      return `Kode ${referredNames[p.to]} ${p.id} tidak ada dalam edisi ini. Perbaiki kodenya atau tambahkan ${referredNames[p.to]} itu.`;
    case 'levels-out-of-order':
      return `Tingkat harus berurutan 0, 1, 2, 3, 4, 5, tetapi di sini ${p.found.join(', ')}. Urutkan kembali.`;
    case 'same-descriptor':
      return `Uraian tingkat ini sama dengan ${p.otherAt}. Tulis fakta yang khas untuk indikator ini.`;
    case 'source-missing':
      return `Keterangan ${kindNames[p.kind]} wajib menyebut sumber. Tambahkan kode sumber atau ubah menjadi inferensi ("inference").`;
    case 'year-missing':
      return `Keterangan ${kindNames[p.kind]} wajib menyebut tahun. Isi tahun sumbernya.`;
    case 'untraceable-official':
      return `Sumber ${p.id} tidak beralamat sehingga tidak dapat mendukung keterangan resmi. Ganti sumbernya atau ubah menjadi analog atau inferensi.`;
    case 'gate-outside-entry':
      return `Bukti yang diminta (syarat ${p.gate}) tidak berlaku untuk kategori ${p.category}. Tambahkan kategori itu pada syarat ${p.gate}.`;
    case 'empty-aspect':
      return `Aspek ${p.id} belum memiliki indikator. Tambahkan indikatornya atau hapus aspek ini.`;
    case 'unreachable':
      return p.what === 'aspect'
        ? `Aspek ${p.id} tidak dipakai oleh kategori mana pun sehingga tidak pernah tampil. Masukkan ke sebuah kategori.`
        : `Kategori ${p.id} tidak dapat dipilih dari jalur keikutsertaan mana pun. Masukkan ke sebuah jalur.`;
    case 'ends-before-it-begins':
      return `Tahap ini berakhir (${p.to}) sebelum mulai (${p.from}). Perbaiki tanggalnya.`;
  }
}

/** One problem of a rubric file as a line for its editor: the place, what is wrong there, what to do. */
export function sayEditionProblem(problem: EditionProblem): string {
  return `${problem.at}: ${whatHappened(problem)}`;
}

/** What a user of the application reads where an edition cannot be opened. */
export const editionCannotOpen =
  'Rubrik tidak dapat dibuka karena berkasnya mengandung kesalahan. Draf dan berkas Anda di peramban ini tidak berubah. Muat ulang halaman; bila tetap gagal, sampaikan daftar kesalahan berikut kepada pengelola aplikasi.';
