import type { DossierError, DossierIssue, DossierProgress } from '#render/job.ts';
import { sayWhatHappened } from './file-problems.ts';

/** What is being done, for the line under the progress bar. */
export function sayDossierPhase(phase: DossierProgress['phase']): string {
  switch (phase) {
    case 'files':
      return 'Memeriksa berkas bukti dukung';
    case 'layout':
      return 'Menata naskah';
    case 'pages':
      return 'Menggambar halaman';
    case 'assembly':
      return 'Menyatukan naskah dan lampiran';
  }
}

/** What happened, what is safe, what to do. */
export function sayDossierError({ code }: DossierError): string {
  switch (code) {
    case 'cancelled':
      return 'Pembuatan berkas usulan dibatalkan. Draf Anda tidak berubah.';
    case 'fonts-unavailable':
      return 'Huruf untuk berkas usulan tidak dapat dimuat. Draf Anda aman. Periksa sambungan ke alamat aplikasi ini, lalu coba lagi.';
    case 'crashed':
      return 'Pembuatan berkas usulan terhenti, mungkin karena memori perangkat tidak cukup. Draf Anda aman. Tutup tab dan aplikasi lain, lalu coba lagi.';
  }
}

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What a reader of the dossier will meet, and where. */
export function sayDossierIssue(issue: DossierIssue): string {
  switch (issue.code) {
    case 'missing-glyph': {
      const where = issue.place === '' ? '' : ` pada ${issue.place}`;
      return `Tanda "${issue.character}" (${codePoint(issue.character)})${where} tidak ada dalam huruf berkas usulan dan dicetak sebagai kotak.`;
    }
    case 'annex-problem': {
      const title = issue.title.trim() === '' ? '' : ` ${issue.title}`;
      return `Lampiran ${issue.label}${title}: ${sayWhatHappened(issue.problem)}`;
    }
  }
}
