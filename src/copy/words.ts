import type { ActionStatus, ShownStatus } from '#domain/action-plan.ts';
import type { EvidenceKind } from '#domain/evidence.ts';
import type { Profile } from '#domain/profile.ts';
import type { ApplicantKind, ProvenanceKind } from '#domain/rubric.ts';
import type { DurationUnit, IdentityList, StepSymbol } from '#domain/sop.ts';

/** The official Indonesian word for a code word, the same on the screen and on paper. */
type Words<Code extends string> = Readonly<Record<Code, string>>;

export const provenanceWord: Words<ProvenanceKind> = {
  official: 'resmi',
  analog: 'analog',
  inference: 'inferensi',
};

/** What a stored document of a draft is called; its own name is for programs. */
export function documentWord(docName: string): string {
  return docName.startsWith('review') ? 'reviu' : 'isi draf';
}

export const applicantKindWord: Words<ApplicantKind> = {
  instansi: 'Instansi pemerintah',
  upp: 'Unit penyelenggara pelayanan publik (UPP)',
};

export const evidenceKindWord: Words<EvidenceKind> = {
  decree: 'Surat keputusan',
  'regent-regulation': 'Peraturan bupati',
  circular: 'Surat edaran',
  sop: 'SOP',
  minutes: 'Notula',
  'attendance-list': 'Daftar hadir',
  photo: 'Foto kegiatan',
  screenshot: 'Tangkapan layar',
  recapitulation: 'Rekapitulasi',
  report: 'Laporan',
  survey: 'Survei',
  'budget-document': 'Dokumen anggaran',
  'planning-document': 'Dokumen perencanaan',
  letter: 'Surat',
  certificate: 'Sertifikat atau piagam',
  publication: 'Publikasi',
  other: 'Dokumen lain',
};

export const actionStatusWord: Words<ActionStatus> = {
  'not-started': 'Belum dimulai',
  running: 'Berjalan',
  done: 'Selesai',
  postponed: 'Ditunda',
  cancelled: 'Dibatalkan',
};

export const shownStatusWord: Words<ShownStatus> = { ...actionStatusWord, late: 'Terlambat' };

export const durationUnitWord: Words<DurationUnit> = {
  minute: 'menit',
  hour: 'jam',
  day: 'hari',
  'working-day': 'hari kerja',
};

export const stepSymbolWord: Words<StepSymbol> = {
  terminator: 'Mulai/selesai',
  process: 'Proses',
  decision: 'Keputusan',
};

export const identityListWord: Words<IdentityList> = {
  'legal-basis': 'Dasar hukum',
  qualification: 'Kualifikasi pelaksana',
  'related-sop': 'Keterkaitan',
  equipment: 'Peralatan dan perlengkapan',
  warning: 'Peringatan',
  'record-keeping': 'Pencatatan dan pendataan',
};

export const profileWord: Words<keyof Profile> = {
  regencyName: 'Kabupaten',
  regencyCode: 'Kode wilayah',
  provinceName: 'Provinsi',
  capital: 'Ibu kota',
  headOfRegion: 'Kepala daerah',
  officeName: 'Perangkat daerah pengelola',
  unitName: 'Unit kerja pengelola',
  address: 'Alamat',
  phone: 'Telepon',
  email: 'Surel',
  website: 'Situs web',
  periodFrom: 'Awal periode penilaian',
  periodTo: 'Akhir periode penilaian',
  systemSince: 'SP4N-LAPOR! diterapkan sejak',
  description: 'Uraian singkat',
};
