import { cutOff, documentOf, scanOf } from './document.ts';
import type { DocumentPage } from './document.ts';
import { turnedBack } from './raster.ts';
import { jpegOf, photo, pngOf, screen, withOrientation } from './picture.ts';

/** How one file of a sample is made. */
type Maker = () => Uint8Array | Promise<Uint8Array>;

const body = [
  'Berkas ini dibuat oleh program untuk memperlihatkan cara kerja aplikasi. Isinya bukan naskah dinas, tidak bernomor, dan tidak ditandatangani.',
  'Semua angka, nomor, dan keputusan di dalamnya adalah contoh.',
];

function pages(heading: string, ...parts: readonly (readonly string[])[]): readonly DocumentPage[] {
  return parts.map((lines, index) => ({
    heading: index === 0 ? heading : `${heading} (lanjutan)`,
    lines: [...lines, ...body],
  }));
}

const decree = pages(
  'Keputusan tentang Tim Pengelola SP4N-LAPOR!',
  [
    'KESATU: Membentuk tim pengelola pengaduan menurut jabatan.',
    'KEDUA: Diskominfo Staper bertugas sebagai admin instansi.',
  ],
  [
    'Lampiran I: susunan tim menurut jabatan.',
    'Pembina; penanggung jawab; ketua; admin instansi; admin cadangan.',
  ],
  ['Lampiran II: pejabat penghubung setiap perangkat daerah dan kecamatan menurut jabatan.'],
);
const recap = pages(
  'Rekapitulasi laporan masyarakat 2025',
  ['Laporan masuk: 118. Diarsipkan: 6. Ditutup: 108. Masih terbuka: 4.'],
  [
    'Menurut kategori: infrastruktur 41; lingkungan dan persampahan 33; layanan kependudukan 12; lainnya 32.',
  ],
  [
    'Perbandingan dua tahun dengan cara hitung yang sama: 2024 sebanyak 104 laporan; 2025 sebanyak 118 laporan.',
  ],
  ['Nilai dari pelapor: rata-rata 4,1 dari 27 penilai.'],
);
const plan = pages(
  'Rencana aksi SP4N-LAPOR!',
  ['Kegiatan 1 sampai 4: regulasi, kelembagaan, tata kelola, kepatuhan pelaporan.'],
  ['Kegiatan 5 sampai 8: sumber daya manusia, kecepatan layanan, ketuntasan, satu kanal.'],
  ['Kegiatan 9 dan 10: partisipasi dan pemanfaatan data.'],
);

/** Every file of the sample cases by name; the same bytes in every run. */
export const sampleFiles: Readonly<Record<string, Maker>> = {
  'SK Tim Pengelola SP4N-LAPOR 2026.pdf': () => documentOf(decree),
  'SOP Pengelolaan Pengaduan.pdf': () =>
    documentOf(
      pages(
        'SOP Pengelolaan Pengaduan SP4N-LAPOR!',
        ['Bagian identitas.'],
        ['Bagian alur: dua belas kegiatan.'],
      ),
      { isLandscape: true },
    ),
  'Notula Rakor 24 November 2025.pdf': () =>
    documentOf(
      pages(
        'Notula rapat koordinasi pengelolaan pengaduan',
        [
          'Tanggal: 24 November 2025.',
          'Arahan: satu kanal, laporan tiap triwulan, pemeriksaan oleh kepala perangkat daerah.',
        ],
        ['Laporan lintas sektor: pembagian tugas kabupaten dan provinsi.'],
      ),
    ),
  'Daftar Hadir Bimtek (pindaian).pdf': () =>
    scanOf([
      { lines: ['DAFTAR HADIR BIMTEK', 'ANGKATAN 1', '32 PESERTA', 'NAMA DISAMARKAN'], turn: 0 },
      { lines: ['DAFTAR HADIR BIMTEK', 'ANGKATAN 2', '32 PESERTA', 'NAMA DISAMARKAN'], turn: 90 },
    ]),
  'Rekapitulasi Laporan 2025.pdf': () => documentOf(recap),
  'Tangkapan Layar Dasbor.png': () =>
    pngOf(
      screen('DASBOR PENGADUAN', [
        'LAPORAN MASUK: 118',
        'DITUTUP: 108',
        'AKUN AKTIF 30 HARI: 44 DARI 55',
        'NAMA DISAMARKAN',
      ]),
    ),
  'Foto Meja Layanan.jpg': () => jpegOf(photo(['MEJA LAYANAN', 'PENGADUAN'])),
  'Rencana Aksi SP4N-LAPOR.pdf': () =>
    documentOf(plan, { isLandscape: true, ownerPassword: 'contoh' }),
  'Kutipan DPA (pindaian).pdf': () =>
    scanOf([
      { lines: ['KUTIPAN DPA', 'PELAYANAN INFORMASI PUBLIK', 'PAGU: CONTOH'], turn: 270 },
      { lines: ['KUTIPAN DPA', 'RINCIAN BELANJA', 'ANGKA: CONTOH'], turn: 180 },
    ]),
  'Surat Permintaan Laporan OPD.pdf': () =>
    documentOf(
      pages('Surat permintaan laporan pengelolaan pengaduan', [
        'Kepada seluruh kepala perangkat daerah: mohon menyampaikan laporan pengelolaan pengaduan SP4N-LAPOR!.',
      ]),
    ),
  'Matriks Akun Perangkat Daerah.pdf': () =>
    documentOf(
      pages(
        'Matriks akun perangkat daerah dan kecamatan',
        ['55 perangkat daerah: akun tersedia menurut jabatan.'],
        ['18 kecamatan: akun tersedia menurut jabatan. Kanal lain: inventaris awal.'],
      ),
      { isLandscape: true },
    ),
  // Held upright with the camera turned: orientation 6 asks for a quarter turn clockwise.
  'Foto Sosialisasi Kecamatan.jpg': () =>
    withOrientation(jpegOf(turnedBack(photo(['SOSIALISASI', 'DI KECAMATAN']), 1)), 6),
  'Berita Acara Serah Terima Akun.pdf': () =>
    cutOff(
      documentOf(pages('Berita acara serah terima akun', ['Akun dan berkas diserahterimakan.'])),
    ),
  'Tangkapan Layar Akun SIPP.png': () =>
    pngOf(screen('AKUN SIPP', ['STATUS AKUN: CONTOH', 'NAMA DISAMARKAN'])),
  'Register Perubahan Layanan.pdf': () =>
    documentOf(
      pages(
        'Register perubahan layanan dari laporan masyarakat',
        [
          'Perubahan 1: jadwal pemeliharaan jalan. Perubahan 2: titik pembuangan sampah. Perubahan 3: jam layanan.',
        ],
        ['Usul kegiatan untuk RKPD menurut tema laporan.'],
      ),
    ),
  'Surat Penunjukan Petugas.pdf': () =>
    documentOf(pages('Surat penunjukan petugas pengaduan', ['Petugas ditunjuk menurut jabatan.'])),
  'Foto Loket Pengaduan.jpg': () => jpegOf(photo(['LOKET PENGADUAN'])),
  'Rekapitulasi Pengaduan Unit 2025.pdf': () =>
    documentOf(
      pages(
        'Rekapitulasi pengaduan unit 2025',
        ['Masuk: 36. Selesai: 31.'],
        ['Januari sampai Juni: 17 masuk, 15 selesai. Juli sampai Desember: 19 masuk, 16 selesai.'],
      ),
    ),
  'Lembar Perbaikan Layanan (pindaian).pdf': () =>
    scanOf([
      { lines: ['PERBAIKAN LAYANAN', '1. JAM LAYANAN', '2. ANTREAN', '3. PERSYARATAN'], turn: 0 },
    ]),
  'Tangkapan Layar Akun Penghubung.png': () =>
    pngOf(screen('AKUN PENGHUBUNG', ['STATUS: AKTIF', 'NAMA DISAMARKAN'])),
};
