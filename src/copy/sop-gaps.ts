import type { SopGap, StepGapCode } from '#domain/sop-gaps.ts';

const sentences: Readonly<Record<StepGapCode, string>> = {
  'no-actor': 'belum punya pelaksana.',
  'no-requirement': 'belum punya kelengkapan.',
  'no-duration': 'belum punya waktu.',
  'no-output': 'belum punya keluaran.',
  'no-way-out': 'belum menyebut langkah berikutnya.',
  'one-way-out': 'adalah keputusan dan perlu dua cabang, misalnya Ya dan Tidak.',
  'unlabelled-way': 'punya cabang tanpa nama.',
  unreachable: 'tidak dicapai alur dari langkah pertama.',
};

/** What a SOP lacks, one sentence. */
export function saySopGap(gap: SopGap): string {
  switch (gap.code) {
    case 'no-actors':
      return 'Belum ada pelaksana.';
    case 'no-steps':
      return 'Belum ada langkah.';
    case 'no-start':
      return 'Langkah pertama belum memakai simbol mulai/selesai.';
    case 'no-end':
      return 'Langkah terakhir belum memakai simbol mulai/selesai.';
    case 'idle-actor':
      return `Pelaksana ${gap.title} belum mengerjakan langkah mana pun.`;
    default:
      return `Langkah ${String(gap.step)} ${sentences[gap.code]}`;
  }
}
