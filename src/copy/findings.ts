import type { Finding, FindingCode, Severity } from '#domain/findings.ts';

/** What a finding of that severity is called on its chip. */
export const severityWord: Readonly<Record<Severity, string>> = {
  blocking: 'wajib',
  gap: 'pelengkap',
};

/** What the severity means, for the reader of a list. */
export const severityMeaning: Readonly<Record<Severity, string>> = {
  blocking: 'Selama yang wajib masih ada, berkas usulan belum lengkap atau dapat ditolak.',
  gap: 'Berkas usulan akan lebih kuat bila ini dilengkapi.',
};

const sentences: Readonly<Record<FindingCode, (about: string) => string>> = {
  'gate-unanswered': (about) => `Syarat ${about} belum dijawab`,
  'gate-unmet': (about) => `Syarat ${about} belum terpenuhi`,
  'level-missing': (about) => `${about}: tingkat belum dipilih`,
  'reason-missing': (about) => `${about}: ditandai tidak berlaku tanpa alasan`,
  'narrative-missing': (about) => `${about}: narasi belum ditulis`,
  'evidence-missing': (about) => `${about}: tingkat di atas 0 belum didukung bukti`,
  'evidence-undated': (about) => `Bukti ${titled(about)} belum bertanggal atau berperiode`,
  'evidence-unlinked': (about) => `Bukti ${titled(about)} belum ditautkan ke mana pun`,
  'evidence-without-file': (about) => `Bukti ${titled(about)} belum punya berkas`,
  'evidence-unreadable': (about) => `Berkas bukti ${titled(about)} tidak dapat ditampilkan`,
  'evidence-outside-period': (about) =>
    `Bukti ${titled(about)} bertanggal di luar periode penilaian`,
  'action-without-owner': (about) => `Rencana aksi ${titled(about)} belum punya penanggung jawab`,
  'action-without-schedule': (about) => `Rencana aksi ${titled(about)} belum punya jadwal`,
  'sop-without-legal-basis': (about) => `SOP ${titled(about)} belum menyebut dasar hukum`,
  'sop-without-steps': (about) => `SOP ${titled(about)} belum punya langkah`,
  'profile-incomplete': () => 'Profil belum lengkap: nama, alamat, atau periode penilaian',
  quarantined: (about) => `Isian tersimpan tidak dapat dibaca dan dikarantina: ${about}`,
};

function titled(about: string): string {
  return about.trim() === '' ? 'tanpa judul' : about;
}

/** What is missing or contradicts, one sentence without a full stop, as a line of a list. */
export function sayFinding({ code, about }: Finding): string {
  return sentences[code](about);
}
