import { item, sop, sopActor, step } from '#domain/sop.ts';
import type { Item, ItemList, Sop, Step } from '#domain/sop.ts';

const ownId = 'sop-1';

function items(list: ItemList, ownerId: string, texts: readonly string[]): readonly Item[] {
  return texts.map((text, index) =>
    item.parse({ id: `${ownerId}-${list}-${String(index)}`, ownerId, list, text }),
  );
}

const steps = [
  ['Memeriksa dan mencatat laporan yang masuk pada aplikasi LAPOR!', 'terminator', 0, 30, 'minute'],
  [
    'Menelaah kelengkapan, kejelasan, klasifikasi, dan kewenangan laporan',
    'decision',
    0,
    1,
    'working-day',
  ],
  [
    'Menetapkan status tunda, bukan wewenang, atau arsip disertai alasan kepada pelapor',
    'process',
    0,
    1,
    'hour',
  ],
  ['Mendisposisikan laporan kepada OPD yang berwenang', 'process', 0, 1, 'working-day'],
  ['Meneliti kesesuaian laporan dengan tugas dan fungsi OPD', 'decision', 1, 4, 'hour'],
  ['Menyusun rumusan tindak lanjut dan konsep tanggapan', 'process', 1, 3, 'working-day'],
  ['Memeriksa dan menyetujui konsep tanggapan', 'decision', 2, 1, 'working-day'],
  ['Mengunggah tanggapan dan bukti tindak lanjut', 'process', 1, 30, 'minute'],
  ['Menandatangani dan menyampaikan laporan kepada Bupati', 'terminator', 2, 1, 'working-day'],
] as const;

const actors = ['Admin instansi', 'Admin penghubung OPD', 'Kepala OPD'].map((title, index) =>
  sopActor.parse({ id: `pelaksana-${String(index)}`, sopId: ownId, title }),
);

function makeSteps(): readonly Step[] {
  const rows = steps.map(([activity, symbol, , durationValue, durationUnit], index) =>
    step.parse({
      id: `langkah-${String(index)}`,
      sopId: ownId,
      activity,
      symbol,
      durationValue,
      durationUnit,
      note: index === 0 ? 'Pemeriksaan paling sedikit 3 kali sehari' : '',
    }),
  );
  return rows.map((row, index) => {
    const actor = actors[steps[index]?.[2] ?? 0];
    const next = rows[index + 1];
    const before = rows[index - 1];
    const isDecision = row.symbol === 'decision';
    return {
      ...row,
      actors: actor === undefined ? [] : [actor.id],
      requirements: items('requirement', row.id, ['Laporan tercatat', 'Register pengaduan']),
      outputs: items('output', row.id, ['Hasil telaah']),
      branches: [
        ...(next === undefined ? [] : [{ to: next.id, label: isDecision ? 'Ya' : '' }]),
        ...(isDecision && before !== undefined ? [{ to: before.id, label: 'Tidak' }] : []),
      ],
    };
  });
}

/** A SOP like the one that a regency would write for its complaints. */
export function makeSop(): Sop {
  return {
    ...sop.parse({
      id: ownId,
      title: 'Pengelolaan Pengaduan SP4N-LAPOR! di Lingkungan Pemerintah Kabupaten Kutai Timur',
      number: '500.12.6.5/…/DISKOMINFO-STAPER/2026',
      unitName: 'Bidang Informasi dan Komunikasi Publik',
      madeOn: '2026-01-12',
      revisedOn: '2026-07-13',
      effectiveOn: '2026-01-19',
      approvedByPosition: 'Kepala Dinas Komunikasi dan Informatika, Statistik dan Persandian',
    }),
    lists: {
      'legal-basis': items('legal-basis', ownId, [
        'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
        'Peraturan Presiden Nomor 76 Tahun 2013 tentang Pengelolaan Pengaduan Pelayanan Publik',
        'PermenPANRB Nomor 5 Tahun 2025',
      ]),
      qualification: items('qualification', ownId, [
        'Memahami tugas dan fungsi perangkat daerah',
        'Mampu mengoperasikan aplikasi LAPOR! dan pengolah data',
        'Mampu menulis tanggapan yang santun, jelas, dan menjawab pokok aduan',
      ]),
      'related-sop': items('related-sop', ownId, ['SOP Penanganan Pengaduan Langsung', 'SOP PPID']),
      equipment: items('equipment', ownId, ['Komputer', 'Jaringan internet', 'Akun LAPOR!']),
      warning: items('warning', ownId, [
        'Apabila laporan tidak diverifikasi dalam 3 hari kerja maka laporan menjadi tunggakan.',
      ]),
      'record-keeping': items('record-keeping', ownId, ['Register pengaduan elektronik']),
    },
    actors,
    steps: makeSteps(),
  };
}
