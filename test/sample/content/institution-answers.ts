import type { SampleAnswer } from '../case.ts';

/**
 * Sample narratives of Kutai Timur. What the press reported stands as it is; every figure that was
 * made up for the sample carries "(contoh)".
 */
export const managementAnswers: Readonly<Record<string, SampleAnswer>> = {
  A1: {
    level: 3,
    narrative: `Pengelolaan pengaduan di Kabupaten Kutai Timur dimulai dari komitmen bersama. Pada **28 September 2022** seluruh perangkat daerah dan camat menandatangani komitmen memakai satu kanal pengaduan, bersamaan dengan peluncuran rencana aksi SP4N-LAPOR!.

Sekretaris Daerah memimpin rapat pemantauan pengaduan bersama perangkat daerah dan 18 kecamatan pada 24 November 2025. Tiga arahan rapat itu menjadi pegangan kerja (contoh):

1. laporan dari kanal mana pun dicatat di SP4N-LAPOR!;
2. setiap perangkat daerah menyampaikan laporan pengelolaan pengaduan tiap triwulan;
3. kepala perangkat daerah memeriksa sendiri laporan yang melewati lima hari kerja.

Pagu pengelolaan pengaduan tercantum dalam DPA Diskominfo Staper pada subkegiatan pelayanan informasi publik. Catatan tindak lanjut arahan per perangkat daerah belum lengkap untuk 12 bulan, karena itu kami memilih tingkat 3.`,
  },
  A2: {
    level: 2,
    narrative: `Tim Pengelola SP4N-LAPOR! ditetapkan dengan Keputusan Bupati tahun 2026 (contoh). Diktum kedua menyebut Diskominfo Staper sebagai admin instansi, dan lampirannya menunjuk seorang pejabat penghubung untuk setiap perangkat daerah dan kecamatan menurut jabatan.

| Unsur | Ditunjuk | Keterangan |
| Pembina | Bupati | menurut jabatan |
| Penanggung jawab | Sekretaris Daerah | menurut jabatan |
| Admin instansi | Diskominfo Staper | 2 petugas dan 1 cadangan (contoh) |
| Pejabat penghubung | 55 perangkat daerah | menurut lampiran keputusan |

Kelengkapan pejabat penghubung baru diperiksa satu kali pada tahun ini (contoh), belum tiap triwulan.`,
  },
  A3: {
    level: 3,
    narrative: `SOP _Pengelolaan Pengaduan SP4N-LAPOR!_ disusun sejak lokakarya pengembangan SOP pada 12 April 2023 dan disahkan kembali pada Januari 2026 (contoh). SOP memuat batas waktu verifikasi 3 hari kerja, tindak lanjut 5 hari kerja, dan penutupan 10 hari kerja setelah tanggapan bila pelapor tidak membalas.

SOP juga mengatur hal-hal berikut:

- pengaduan langsung yang dicatat petugas melalui formulir manual;
- laporan anonim dan laporan yang identitasnya dirahasiakan;
- laporan berkadar pengawasan yang diteruskan kepada Inspektorat.

Pelaksanaan SOP dipantau dengan tabel pemantauan pada semester pertama dan semester kedua tahun 2025 (contoh).`,
  },
  A4: {
    level: 2,
    narrative: `Bimbingan teknis admin dan pejabat penghubung dilaksanakan dalam dua angkatan selama tahun 2025 (contoh) dengan narasumber Diskominfo Provinsi Kalimantan Timur. Riwayat pelatihan dicatat dalam satu daftar yang memuat perangkat daerah, jabatan, dan tanggal.

Dari 110 admin dan pejabat penghubung, **64 orang (58%)** telah mengikuti bimbingan teknis dalam 12 bulan terakhir (contoh). Petugas pengganti belum seluruhnya dilatih. Pergantian petugas menjadi alasan pelatihan diulang setiap tahun, sebab petugas baru memerlukan bimbingan dari awal.`,
  },
  A5: {
    level: 3,
    narrative: `Meja layanan pengaduan tersedia di lobi kantor Diskominfo Staper dengan papan petunjuk kanal SP4N-LAPOR!. Admin instansi bekerja dengan dua komputer dan jaringan milik instansi yang tercatat dalam kartu inventaris barang (contoh).

Admin cadangan memiliki akun sendiri dan masuk dalam jadwal piket bulanan (contoh). Untuk wilayah yang lemah sinyal, laporan warga disampaikan melalui kantor desa dan diketik oleh petugas. Catatan gangguan sarana selama 12 bulan belum disusun.`,
  },
  A6: {
    level: 4,
    narrative: `Sepanjang Januari–Oktober 2024 Kabupaten Kutai Timur menerima sekitar 100 laporan melalui SP4N-LAPOR!, dengan tema terbanyak infrastruktur dan lingkungan atau persampahan. Operator menyatakan seluruhnya telah diselesaikan; angka itu adalah pernyataan di media dan bukan hasil evaluasi Kemendagri.

Rekapitulasi tahun 2025 dihitung dari ekspor aplikasi (contoh):

| Ukuran | Jumlah | Bagian |
| Laporan masuk | 118 | 100% |
| Diarsipkan | 6 | 5,1% |
| Ditutup | 108 | 96,4% dari laporan yang tidak diarsipkan |
| Masih terbuka | 4 | 3,6% |

Kedua penyebut, dengan dan tanpa laporan yang diarsipkan, kami tuliskan supaya angka dapat diperiksa. Dua laporan terbuka lebih dari 60 hari kerja karena menunggu penanganan jalan provinsi (contoh), sehingga tingkat 5 belum terpenuhi.`,
  },
  A7: {
    level: 1,
    narrative: `Ekspor aplikasi tidak memuat waktu verifikasi, waktu disposisi, dan waktu tanggapan pertama. Karena itu sejak Juli 2025 admin instansi mencatat tanggal setiap tahap dalam **register pengaduan elektronik** (contoh).

Register memuat tanggal laporan masuk, tanggal verifikasi, tanggal disposisi, tanggal tanggapan pertama, dan tanggal selesai. Median hari kerja belum dihitung secara berkala. Perhitungan dengan kalender hari kerja direncanakan mulai triwulan I tahun 2027 dan tercantum dalam rencana aksi nomor 6.`,
  },
  A8: {
    level: 2,
    narrative: `Daftar akun memuat 55 perangkat daerah dengan jabatan pemegangnya. Admin instansi masuk ke aplikasi setiap hari kerja; tangkapan layar tanggal masuk terakhir dilampirkan dengan nama disamarkan.

Pemeriksaan tanggal masuk terakhir semua akun dilakukan pada November 2025. Hasilnya, **11 dari 55 akun** tidak aktif lebih dari 30 hari (contoh). Pemegang akun yang tidak aktif disurati melalui grup koordinasi narahubung. Pemeriksaan belum rutin setiap bulan.`,
  },
  A9: {
    level: null,
    narrative: `Pedoman isi tanggapan sedang disusun. Contoh lembar periksa mutu memuat empat butir: tanggapan menjawab pokok aduan, menyebut langkah yang sudah dilakukan, menyertakan bukti, dan memakai bahasa yang santun. Sampel 10 tanggapan akan dinilai pada triwulan I tahun 2027.`,
  },
  A10: {
    level: 2,
    narrative: `Laporan masyarakat dan tanggapannya diarsipkan menurut bulan. Arsip itu diolah menjadi laporan tahunan pengelolaan pengaduan yang disampaikan kepada Sekretaris Daerah dan Diskominfo Provinsi.

Catatan terpenting berasal dari pemantauan bersama provinsi pada 10 Desember 2025: dari 55 perangkat daerah yang wajib menyampaikan laporan, baru **17** yang menyampaikannya. Karena itu pengumpulan laporan tiap triwulan menjadi kegiatan tersendiri dalam rencana aksi, dengan target 50%, 70%, 85%, dan 100%.`,
  },
  B1: {
    level: 3,
    narrative: `Pada Juli 2021, saat pendampingan oleh Diskominfo Provinsi, diketahui bahwa laporan masyarakat _mengendap_ karena admin perangkat daerah belum terhubung. Warga mengadu lewat berbagai kanal dan tidak tahu perkembangan laporannya.

Keadaan itu mendorong tiga keputusan:

1. mendaftar admin setiap perangkat daerah (2021);
2. menyusun rencana aksi dan menandatangani komitmen satu kanal (28 September 2022);
3. menyusun SOP bersama (12 April 2023).

Angka keadaan awal dicatat dari daftar akun: 9 perangkat daerah terhubung pada pertengahan 2021 (contoh). Kemajuan terhadap angka itu belum dipantau 12 bulan penuh dengan cara hitung yang sama.`,
  },
  B2: {
    level: 2,
    narrative: `Alur lama bergantung pada surat: laporan dicetak, dikirim ke perangkat daerah, lalu jawabannya diketik kembali. Alur baru memakai disposisi di aplikasi dan pengingat tenggat kepada narahubung.

| Bagian | Sebelum | Sesudah |
| Penerusan laporan | surat, 3–5 hari (contoh) | disposisi di aplikasi, hari yang sama (contoh) |
| Pengingat tenggat | tidak ada | hari ketiga dan keempat (contoh) |
| Pengaduan langsung | buku tamu | formulir manual di aplikasi |

SOP hasil revisi menggantikan SOP tahun 2023. Tabel dua periode dengan data 12 bulan masih dilengkapi.`,
  },
  B3: {
    level: null,
    narrative: '',
  },
  B4: {
    level: 2,
    narrative: `Rencana aksi SP4N-LAPOR! Kabupaten Kutai Timur diluncurkan pada 28 September 2022 dan berlaku sampai 2024. Rencana aksi baru memuat sepuluh kegiatan dengan penanggung jawab, jadwal, data dasar, dan target tiap triwulan.

Pokok-pokoknya:

- menyusun Peraturan Bupati tentang pedoman pengelolaan pengaduan;
- memperbarui SK tim pengelola dan narahubung 55 perangkat daerah;
- mengumpulkan laporan pengelolaan pengaduan tiap triwulan;
- sosialisasi di 18 kecamatan, termasuk jalur tanpa sinyal lewat desa.

Realisasi dicatat tiap triwulan, tetapi laporannya kepada pimpinan belum rutin.`,
  },
};
