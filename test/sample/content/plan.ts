import type { ActionRow } from '#domain/action-plan.ts';

type Cells = Pick<
  ActionRow,
  | 'strategy'
  | 'activity'
  | 'outputIndicator'
  | 'baseline'
  | 'owner'
  | 'relatedParties'
  | 'budgetRupiah'
  | 'startsIn'
  | 'endsIn'
  | 'expectedEvidence'
  | 'status'
>;

export interface SampleAction extends Cells {
  /** Targets of the four quarters. */
  readonly targets: readonly [string, string, string, string];
  /** What was reached by the end of each quarter so far; examples. */
  readonly actuals: readonly string[];
}

function row(
  [strategy, activity, outputIndicator, baseline]: readonly [string, string, string, string],
  targets: SampleAction['targets'],
  [owner, relatedParties, expectedEvidence]: readonly [string, string, string],
  budgetRupiah: number,
  [startsIn, endsIn]: readonly [string, string],
  [status, ...actuals]: readonly [ActionRow['status'], ...string[]],
): SampleAction {
  return {
    strategy,
    activity,
    outputIndicator,
    baseline,
    targets,
    owner,
    relatedParties,
    expectedEvidence,
    budgetRupiah,
    startsIn,
    endsIn,
    status,
    actuals,
  };
}

const diskominfo = 'Diskominfo Staper';
const wholeYear = ['2026-01', '2026-12'] as const;

/** Ten rows; budgets and targets are examples, baselines with a date were read in the press. */
export const samplePlan: readonly SampleAction[] = [
  row(
    [
      'Penguatan regulasi',
      'Menyusun Peraturan Bupati tentang pedoman pengelolaan pengaduan sesuai PermenPANRB 5/2025 dan Permendagri 8/2023',
      'Peraturan Bupati ditetapkan (1 dokumen)',
      'belum dipastikan',
    ],
    ['draf', 'harmonisasi', 'ditetapkan', 'sosialisasi'],
    [diskominfo, 'Bagian Hukum, Bagian Organisasi', 'Peraturan Bupati, notula, undangan'],
    35_000_000,
    ['2026-01', '2026-09'],
    ['running', 'draf', 'harmonisasi'],
  ),
  row(
    [
      'Kelembagaan',
      'Memperbarui SK tim pengelola dan narahubung 55 perangkat daerah',
      'SK dan 55 narahubung aktif',
      'SK lama',
    ],
    ['1 SK', '55 akun', '', 'tinjau ulang'],
    [diskominfo, 'semua perangkat daerah', 'SK, daftar akun'],
    0,
    ['2026-01', '2026-03'],
    ['done', '1 SK', '55 akun', ''],
  ),
  row(
    [
      'Tata kelola',
      'Menetapkan dan memantau SOP pengelolaan pengaduan',
      'SOP sah; 2 pemantauan setahun',
      'lokakarya SOP 12 April 2023',
    ],
    ['1 SOP', 'pemantauan 1', '', 'pemantauan 2'],
    [diskominfo, 'Bagian Organisasi', 'SOP, tabel pemantauan'],
    10_000_000,
    wholeYear,
    ['running', '1 SOP', 'pemantauan 1'],
  ),
  row(
    [
      'Kepatuhan pelaporan perangkat daerah',
      'Mengumpulkan laporan pengelolaan pengaduan tiap triwulan',
      'persentase perangkat daerah yang melapor',
      '17 dari 55 (31%), Desember 2025',
    ],
    ['50%', '70%', '85%', '100%'],
    ['Bidang IKP dan Kehumasan', '55 perangkat daerah', 'surat Sekretaris Daerah, rekapitulasi'],
    0,
    wholeYear,
    ['running', '38%', '47%', '55%'],
  ),
  row(
    [
      'Sumber daya manusia',
      'Melatih admin dan narahubung, termasuk admin cadangan',
      'sekurang-kurangnya 110 orang terlatih',
      'rapat koordinasi 24 November 2025',
    ],
    ['', '55', '', '110'],
    [diskominfo, 'Diskominfo Provinsi Kalimantan Timur', 'daftar hadir, sertifikat'],
    60_000_000,
    ['2026-04', '2026-10'],
    ['running', '', '52'],
  ),
  row(
    [
      'Kecepatan layanan',
      'Mengirim pengingat tenggat dan eskalasi ke kepala perangkat daerah',
      'rata-rata tindak lanjut paling lama 5 hari kerja',
      'belum dihitung',
    ],
    ['≤ 7', '≤ 6', '≤ 5', '≤ 5'],
    ['Admin instansi', 'perangkat daerah', 'register, ekspor LAPOR!'],
    0,
    wholeYear,
    ['running', '7', '6', '6'],
  ),
  row(
    [
      'Ketuntasan',
      'Menyelesaikan laporan yang masuk',
      'persentase selesai',
      '100% (2024, pernyataan operator di media)',
    ],
    ['95%', '95%', '97%', '100%'],
    ['Perangkat daerah', 'Inspektorat', 'dasbor, rekapitulasi'],
    0,
    wholeYear,
    ['running', '95%', '96%', '96%'],
  ),
  row(
    [
      'Satu kanal',
      'Menutup atau mengintegrasikan kanal perangkat daerah ke LAPOR!',
      'persentase kanal terhubung',
      'komitmen 28 September 2022',
    ],
    ['inventaris', '50%', '75%', '100%'],
    ['Bidang Aptika', 'perangkat daerah, kecamatan', 'inventaris, tangkapan layar'],
    45_000_000,
    wholeYear,
    ['not-started'],
  ),
  row(
    [
      'Partisipasi',
      'Menyosialisasikan SP4N-LAPOR! di 18 kecamatan, termasuk jalur tanpa sinyal lewat desa',
      '18 kecamatan; jumlah laporan naik 25%',
      'sekitar 100 laporan, Januari–Oktober 2024',
    ],
    ['4', '9', '14', '18'],
    ['Bidang IKP dan Kehumasan', 'kecamatan, desa, KIM', 'foto, materi, daftar hadir'],
    150_000_000,
    ['2026-02', '2026-11'],
    ['running', '3', '6', '9'],
  ),
  row(
    [
      'Pemanfaatan data',
      'Menganalisis aduan berulang menjadi rekomendasi RKPD',
      '4 analisis; sekurang-kurangnya 3 rekomendasi dipakai',
      'tema infrastruktur dan lingkungan',
    ],
    ['1', '2', '3', '4'],
    [diskominfo, 'Bappeda, DPUPR, DLH', 'laporan analisis, surat rekomendasi'],
    20_000_000,
    wholeYear,
    ['running', '1', '1', '2'],
  ),
];
