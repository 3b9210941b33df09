import type { DurationUnit, IdentityList, StepSymbol } from '#domain/sop.ts';

export interface SampleStep {
  readonly activity: string;
  /** Places in `sampleSop.actors`, from 0. */
  readonly actor: number;
  readonly symbol: StepSymbol;
  readonly requirements: readonly string[];
  readonly duration: readonly [number, DurationUnit];
  readonly outputs: readonly string[];
  readonly note: string;
  /** Numbers of the steps that follow, from 1, with the label of the way. */
  readonly next: readonly (readonly [number, string])[];
}

function step(
  activity: string,
  actor: number,
  symbol: StepSymbol,
  requirements: readonly string[],
  duration: SampleStep['duration'],
  outputs: readonly string[],
  next: SampleStep['next'],
  note = '',
): SampleStep {
  return { activity, actor, symbol, requirements, duration, outputs, note, next };
}

/** The SOP composed after the flows of SP4N-LAPOR! in service standards; times keep to 3, 5 and 10 working days. */
export const sampleSop = {
  title:
    'Pengelolaan Pengaduan SP4N-LAPOR! di Lingkungan Pemerintah Kabupaten Kutai Timur (contoh)',
  number: '500.12.6.5/000/DISKOMINFO-STAPER/2026 (contoh)',
  unitName: 'Dinas Komunikasi dan Informatika, Statistik dan Persandian',
  madeOn: '2026-01-12',
  revisedOn: '2026-07-13',
  effectiveOn: '2026-01-19',
  approvedByPosition:
    'Kepala Dinas Komunikasi dan Informatika, Statistik dan Persandian Kabupaten Kutai Timur',
  actors: [
    'Admin instansi (Diskominfo Staper)',
    'Admin penghubung OPD (narahubung)',
    'Kepala OPD atau pejabat penghubung',
    'Kepala Bidang IKP dan Kehumasan',
    'Kepala Diskominfo Staper',
  ],
  lists: {
    'legal-basis': [
      'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
      'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
      'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi',
      'Peraturan Presiden Nomor 76 Tahun 2013 tentang Pengelolaan Pengaduan Pelayanan Publik',
      'Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik',
      'PermenPANRB Nomor 35 Tahun 2012 tentang Pedoman Penyusunan SOP Administrasi Pemerintahan',
      'KepmenPANRB Nomor 680 Tahun 2020 tentang Aplikasi Umum Bidang Pengelolaan Pengaduan Pelayanan Publik',
      'Permendagri Nomor 8 Tahun 2023 tentang Pengelolaan Pengaduan di Lingkungan Kementerian dan Pemerintah Daerah',
      'PermenPANRB Nomor 5 Tahun 2025 tentang Penyelenggaraan SP4N',
    ],
    qualification: [
      'Memahami tugas dan fungsi perangkat daerah',
      'Mampu mengoperasikan aplikasi LAPOR! dan pengolah data',
      'Memahami klasifikasi dan kewenangan pengaduan',
      'Memahami keterbukaan informasi dan pelindungan data pribadi',
      'Mampu menulis tanggapan yang santun, jelas, dan menjawab pokok aduan',
    ],
    'related-sop': [
      'SOP Penanganan Pengaduan Langsung',
      'SOP Pelayanan Informasi Publik (PPID)',
      'SOP Penanganan Pengaduan Berkadar Pengawasan (Inspektorat)',
      'SOP Pengelolaan Surat Masuk',
      'SOP Penyusunan Laporan',
    ],
    equipment: [
      'Komputer atau gawai',
      'Jaringan internet',
      'Akun LAPOR!',
      'Register pengaduan',
      'Telepon atau grup narahubung',
      'Formulir',
    ],
    warning: [
      'Apabila laporan tidak diverifikasi dalam 3 hari kerja maka laporan menjadi tunggakan dan menurunkan kinerja instansi.',
      'Apabila tanggapan tidak disampaikan dalam 5 hari kerja maka pejabat penghubung diberi peringatan tertulis.',
      'Apabila identitas pelapor yang dirahasiakan terbuka maka dapat dikenai ketentuan pelindungan data pribadi.',
    ],
    'record-keeping': [
      'Register pengaduan elektronik',
      'Kartu kendali disposisi',
      'Nota dinas jawaban',
      'Rekapitulasi bulanan, disimpan sebagai data elektronik dan arsip manual',
    ],
  } satisfies Record<IdentityList, readonly string[]>,
  steps: [
    step(
      'Memeriksa dan mencatat laporan yang masuk pada aplikasi LAPOR!',
      0,
      'terminator',
      ['Akun LAPOR!', 'Komputer', 'Internet'],
      [30, 'minute'],
      ['Laporan tercatat dalam register'],
      [[2, '']],
      'Pemeriksaan paling sedikit 3 kali sehari',
    ),
    step(
      'Menelaah kelengkapan, kejelasan, klasifikasi, dan kewenangan laporan',
      0,
      'decision',
      ['Laporan tercatat dalam register', 'Daftar kewenangan OPD'],
      [1, 'working-day'],
      ['Hasil telaah dan klasifikasi'],
      [
        [4, 'Ya'],
        [3, 'Tidak'],
      ],
    ),
    step(
      'Menetapkan status tunda, bukan wewenang, atau arsip disertai alasan kepada pelapor',
      0,
      'process',
      ['Hasil telaah dan klasifikasi'],
      [1, 'hour'],
      ['Pemberitahuan kepada pelapor atau Admin Nasional'],
      [[10, '']],
      'Tunda: menunggu kelengkapan',
    ),
    step(
      'Mendisposisikan laporan kepada OPD yang berwenang dan memberitahukan melalui saluran koordinasi',
      0,
      'process',
      ['Hasil telaah dan klasifikasi'],
      [1, 'working-day'],
      ['Disposisi elektronik'],
      [[5, '']],
      'Kumulatif langkah 1–4 paling lama 3 hari kerja',
    ),
    step(
      'Meneliti kesesuaian laporan dengan tugas dan fungsi OPD',
      1,
      'decision',
      ['Disposisi elektronik'],
      [4, 'hour'],
      ['Laporan diterima atau ditolak'],
      [
        [6, 'Ya'],
        [4, 'Tidak'],
      ],
    ),
    step(
      'Menyusun rumusan tindak lanjut dan konsep tanggapan',
      1,
      'process',
      ['Laporan diterima', 'Data teknis', 'Hasil cek lapangan'],
      [3, 'working-day'],
      ['Konsep tanggapan dan bukti tindak lanjut'],
      [[7, '']],
      'Berkadar pengawasan: diteruskan ke Inspektorat sesuai SOP terkait',
    ),
    step(
      'Memeriksa dan menyetujui konsep tanggapan',
      2,
      'decision',
      ['Konsep tanggapan dan bukti tindak lanjut'],
      [1, 'working-day'],
      ['Tanggapan disetujui'],
      [
        [8, 'Ya'],
        [6, 'Tidak'],
      ],
    ),
    step(
      'Mengunggah tanggapan dan bukti tindak lanjut pada aplikasi LAPOR!',
      1,
      'process',
      ['Tanggapan disetujui'],
      [30, 'minute'],
      ['Tanggapan terkirim kepada pelapor'],
      [[9, '']],
      'Kumulatif langkah 5–8 paling lama 5 hari kerja',
    ),
    step(
      'Memantau balasan pelapor dan menilai ketuntasan tindak lanjut',
      0,
      'decision',
      ['Tanggapan terkirim kepada pelapor', 'Balasan pelapor'],
      [10, 'working-day'],
      ['Laporan selesai atau ditutup'],
      [
        [10, 'Ya'],
        [6, 'Tidak'],
      ],
      'Paling lama 10 hari kerja',
    ),
    step(
      'Menyusun rekapitulasi dan analisis pengaduan bulanan',
      0,
      'process',
      ['Register pengaduan', 'Data LAPOR!'],
      [2, 'working-day'],
      ['Konsep laporan bulanan'],
      [[11, '']],
    ),
    step(
      'Memeriksa konsep laporan',
      3,
      'decision',
      ['Konsep laporan bulanan'],
      [1, 'working-day'],
      ['Laporan terparaf'],
      [
        [12, 'Ya'],
        [10, 'Tidak'],
      ],
    ),
    step(
      'Menandatangani dan menyampaikan laporan kepada Bupati melalui Sekretaris Daerah serta Diskominfo Provinsi',
      4,
      'terminator',
      ['Laporan terparaf'],
      [1, 'working-day'],
      ['Laporan disampaikan dan diarsipkan'],
      [],
      'Data pribadi pelapor disamarkan',
    ),
  ],
} as const;
