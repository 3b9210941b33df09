import type { SampleAnswer } from '../case.ts';

/** Continuity, connectivity and impact; made-up figures carry "(contoh)". */
export const impactAnswers: Readonly<Record<string, SampleAnswer>> = {
  KB1: {
    level: 1,
    narrative: `Dasar pelayanan informasi sudah tetap melalui Peraturan Bupati Kutai Timur Nomor 57 Tahun 2017 tentang Pedoman Pelayanan Informasi dan Dokumentasi. Untuk pengaduan, Peraturan Bupati tersendiri **masih disusun** dan menjadi kegiatan pertama dalam rencana aksi.

Indikator pengelolaan pengaduan diusulkan masuk Renstra Diskominfo Staper 2025–2029 (contoh). Sebelum peraturan itu ditetapkan, tugas pengelolaan pengaduan berpegang pada keputusan tim yang diperbarui setiap tahun.`,
  },
  KB2: {
    level: 2,
    narrative: `Anggaran pelayanan informasi publik tersedia pada tahun anggaran 2023 sebesar Rp750.000.000,00 dan dilanjutkan pada tahun berikutnya (contoh). Kebutuhan orang dihitung dari jumlah laporan: satu admin instansi untuk 120 laporan setahun (contoh), dengan satu petugas cadangan.

Realisasi anggaran dan beban kerja admin belum dipantau tiap semester. Serah terima akun dilakukan dengan berita acara, tetapi berkas pindaian yang kami lampirkan rusak dan perlu dipindai ulang.`,
  },
  KB3: {
    level: 2,
    narrative: `Data 2024 dan 2025 dihitung dengan cara yang sama: laporan unik menurut Tracking ID, tanpa laporan yang diarsipkan (contoh).

| Tahun | Laporan | Selesai | Nilai pelapor |
| 2024 | 104 | 95,2% | 3,9 (n = 21) |
| 2025 | 118 | 96,4% | 4,1 (n = 27) |

Seluruh angka dalam tabel adalah contoh. Nilai pelapor hanya ditampilkan bila ada sekurang-kurangnya lima penilai. Tren ini belum dibahas dalam rapat evaluasi.`,
  },
  KB4: {
    level: 1,
    narrative: `Rencana sosialisasi tahun 2026 menyebut 18 kecamatan, sekolah menengah, kelompok informasi masyarakat, dan pasar. Setiap kegiatan memakai lembar peraga yang sama dan mencatat jumlah peserta.

Sampai November 2025 sosialisasi terlaksana di **6 dari 18 kecamatan** (contoh). Jumlah pelapor per 10.000 penduduk akan dihitung dari jumlah penduduk 427.492 jiwa (30 Juni 2023) setelah kolom kecamatan pada ekspor dilengkapi.`,
  },
  KN1: {
    level: 3,
    narrative: `Matriks akun mencatat 55 perangkat daerah dan 18 kecamatan beserta jabatan pemegang akun. Semua perangkat daerah dan kecamatan memiliki akun penghubung menurut laporan berkala bulan November 2025 (contoh).

Rapat koordinasi pada **24 November 2025** mempertemukan perangkat daerah, kecamatan, dan desa dengan pesan agar pengelolaan pengaduan tidak berjalan sendiri-sendiri dan menjangkau tingkat desa. Desa, UPT, dan BUMD belum menerima disposisi melalui akun sendiri.`,
  },
  KN2: {
    level: 1,
    narrative: `Inventaris kanal memuat kanal pengaduan yang dikelola perangkat daerah: pesan singkat, media sosial, kotak saran, dan loket (contoh). Pesan provinsi menjadi pegangan: apa pun kanalnya, tetap masuk di SP4N-LAPOR!.

Penerusan laporan dari kanal lain ke aplikasi sudah berjalan di beberapa perangkat daerah, tetapi Tracking ID belum dicatat pada kanal asal, sehingga jumlahnya belum dapat dicocokkan.`,
  },
  KN3: {
    level: 2,
    narrative: `Laporan tentang jalan Sangatta–Bengalon menyangkut kewenangan kabupaten dan provinsi. Pembagian tugas disepakati dalam rapat bersama: Dinas Pekerjaan Umum kabupaten menjawab untuk ruas kabupaten, dan Diskominfo Provinsi meneruskan laporan untuk ruas provinsi (contoh).

Rapat bersama membahas dua laporan lintas sektor pada tahun 2025 (contoh). Daftar kasus dengan pihak, tenggat, dan status sedang dibuat.`,
  },
  KN4: {
    level: 1,
    narrative: `Data pengaduan diekspor setiap akhir bulan dan disimpan bersama penjelasan kolomnya. Kolom yang memuat data pribadi dibuang sebelum data dibagikan kepada perangkat daerah lain.

Bidang Aptika menyiapkan dasbor internal per perangkat daerah dan kecamatan. Indeks SPBE Kabupaten Kutai Timur **2,79** pada tahun 2022 menjadi dasar untuk memperluas layanan ini.`,
  },
  DP1: {
    level: 2,
    narrative: `Tiga perubahan layanan dapat ditelusuri dari laporan sampai keputusannya (contoh):

| Perubahan | Asal | Keputusan |
| Jadwal pemeliharaan jalan Sangatta–Bengalon diperbarui | 3 laporan infrastruktur | surat Dinas Pekerjaan Umum |
| Titik pembuangan sampah sementara dipindahkan | 5 laporan persampahan | keputusan Dinas Lingkungan Hidup |
| Jam layanan kependudukan ditambah pada hari Jumat | 2 laporan layanan | nota dinas Disdukcapil |

Tracking ID disimpan dalam register dan tidak dicetak di sini. Foto sebelum dan sesudah baru tersedia untuk perubahan pertama.`,
  },
  DP2: {
    level: 1,
    narrative: `Nilai dari pelapor dikumpulkan melalui kolom _Rating_ pada aplikasi. Pada tahun 2025 rata-ratanya 4,1 dari 27 penilai (contoh). Karena jumlah penilai masih sedikit, angka selalu ditulis bersama jumlah penilainya.

Survei kepuasan pelapor tersendiri direncanakan pada triwulan II tahun 2027 dengan pertanyaan tentang kecepatan, kejelasan, dan hasil.`,
  },
  DP3: {
    level: null,
    notApplicableReason:
      'Kolom kecamatan pada ekspor tahun 2024 kosong, sehingga aduan berulang belum dapat dibandingkan antartahun (contoh).',
    narrative: `Pengelompokan aduan menurut kategori dan kecamatan dimulai dari data tahun 2026.`,
  },
  DP4: {
    level: null,
    narrative: `Pemetaan hambatan mengadu bagi perempuan, penyandang disabilitas, dan warga desa terpencil dimulai bersama kecamatan yang lemah sinyal. Jalur lewat kantor desa sudah dipakai, tetapi jumlah laporannya belum dipisahkan.`,
  },
  DP5: {
    level: 1,
    narrative: `Usul kegiatan pemeliharaan jalan dan pengelolaan sampah untuk RKPD disusun dengan data pengaduan sebagai dasarnya, sesuai tema laporan terbanyak: infrastruktur dan lingkungan. Usul itu disampaikan kepada Bappeda dengan surat rekomendasi (contoh).

Pembahasan dalam rapat penyusunan anggaran dijadwalkan pada awal tahun.`,
  },
};
