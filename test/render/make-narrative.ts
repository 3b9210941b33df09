import type { Inline, RichBlock, RichText } from '#domain/rich-text.ts';

function words(text: string, look: { bold?: boolean; italic?: boolean } = {}): Inline {
  return { kind: 'text', text, bold: look.bold ?? false, italic: look.italic ?? false };
}

function sentence(...inlines: readonly Inline[]): RichBlock {
  return { kind: 'paragraph', inlines };
}

function tableOf(rows: readonly (readonly string[])[]): RichBlock {
  return {
    kind: 'table',
    rows: rows.map((row, index) =>
      row.map((text) => ({
        isHeader: index === 0,
        columnSpan: 1,
        rowSpan: 1,
        blocks: [sentence(words(text))],
      })),
    ),
  };
}

const opening = sentence(
  words('Sepanjang 2025 Kabupaten Kutai Timur menerima '),
  { kind: 'figure', figureId: 'total', text: '118 laporan' },
  words('; '),
  { kind: 'figure', figureId: 'closed', text: '96,6%' },
  words(' ditutup setelah pelapor menerima tanggapan. Dibandingkan 2023, '),
  words('waktu tunggu turun', { bold: true }),
  words(
    ' karena disposisi dilakukan pada hari yang sama dan pejabat penghubung diingatkan sebelum tenggat lima hari kerja. Tiga laporan bersama tentang jalan Sangatta–Bengalon mendorong perubahan jadwal pemeliharaan ',
  ),
  words('(lihat lampiran)', { italic: true }),
  words('.'),
);

const list: RichBlock = {
  kind: 'bullet-list',
  items: [
    [
      sentence(
        words(
          'Verifikasi dilakukan paling lambat tiga hari kerja sejak laporan masuk, termasuk untuk laporan anonim dan rahasia.',
        ),
      ),
    ],
    [
      sentence(words('Tindak lanjut dilaporkan pada rapat bulanan:')),
      {
        kind: 'ordered-list',
        items: [
          [sentence(words('rekapitulasi per perangkat daerah dan kecamatan;'))],
          [sentence(words('analisis aduan berulang.'))],
        ],
      },
    ],
  ],
};

const trend = tableOf([
  ['Tahun', 'Laporan masuk', 'Selesai', 'Rata-rata tindak lanjut'],
  ['2023', '87', '91,9%', '7,4 hari kerja'],
  ['2024', '104', '95,2%', '5,8 hari kerja'],
  ['2025', '118', '96,6%', '4,6 hari kerja'],
]);

/** A narrative with all kinds of node, a little different for each number. */
export function narrativeFor(index: number): RichText {
  const closing = sentence(
    words('Hasil tindak lanjut dipublikasikan pada laman PPID'),
    { kind: 'break' },
    words('dan dibacakan pada apel gabungan.'),
  );
  if (index % 3 === 0) return [opening, list, trend, closing];
  if (index % 3 === 1) return [opening, closing];
  return [opening, sentence(words('Rapat koordinasi dihadiri seluruh narahubung.')), list];
}

const filler =
  'Pengelola pengaduan mencatat setiap laporan dalam register elektronik, menelaah kewenangan, mendisposisikan kepada perangkat daerah yang berwenang, dan memantau tanggapan sampai pelapor menyatakan selesai atau tenggat terlampaui.';

/** One paragraph after the other until there are at least `count` words. */
export function longNarrative(count: number): RichText {
  const each = filler.split(' ').length * 4;
  return Array.from({ length: Math.ceil(count / each) }, (_, index) =>
    sentence(words(`Bagian ${String(index + 1)}. `, { bold: true }), words(`${filler} `.repeat(4))),
  );
}
