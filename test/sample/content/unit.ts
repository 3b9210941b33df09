import type { SampleCase } from '../case.ts';

const unit = 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Kutai Timur';

/** A service unit's draft. Everything in it is an example. */
export const unitCase: SampleCase = {
  answers: {
    U1: {
      level: 4,
      narrative: `Unit menyediakan empat dari lima fasilitas pengaduan tatap muka (contoh):

- kotak saran di ruang tunggu;
- petugas khusus pada loket pengaduan;
- register pengaduan;
- papan mekanisme pengaduan dengan kode pindai SP4N-LAPOR!.

Air minum bagi pengadu belum tersedia di dekat loket.`,
    },
    U2: {
      level: 5,
      narrative: `Loket pengaduan terpisah dari loket pelayanan depan. Pengaduan daring diterima melalui **SP4N-LAPOR!** dengan akun penghubung unit, dan pesan dari media sosial diketik petugas ke aplikasi yang sama (contoh).`,
    },
    U3: {
      level: 3,
      narrative: `Pengaduan diarsipkan menurut bulan, dirangkum dalam laporan semester, dan dibahas dalam rapat evaluasi unit (contoh). Tindak lanjut hasil rapat sudah ditetapkan, tetapi belum seluruhnya dilaksanakan.`,
    },
    U4: {
      level: 4,
      narrative: `Dari Januari sampai Desember 2025 unit menerima 36 pengaduan melalui SP4N-LAPOR!; **31 pengaduan (86%)** selesai (contoh). Lima pengaduan menunggu kelengkapan dari pelapor.

| Bulan | Masuk | Selesai |
| Januari–Juni | 17 | 15 |
| Juli–Desember | 19 | 16 |

Seluruh angka adalah contoh.`,
    },
    U5: {
      level: 2,
      narrative: `Petugas pengaduan ditunjuk dengan surat penunjukan kepala dinas. SOP penanganan pengaduan unit disahkan dan mengikuti SOP kabupaten (contoh).`,
    },
    U6: {
      level: 2,
      narrative: `Tiga perbaikan berawal dari pengaduan (contoh):

1. jam layanan ditambah pada hari Jumat;
2. nomor antrean dapat diambil dari rumah;
3. persyaratan akta kelahiran ditempel di setiap kantor kecamatan.

Waktu tunggu sebelum dan sesudah belum diukur.`,
    },
    U7: { level: null, narrative: '' },
  },
  gates: {
    G1: { met: true, note: 'Unit menerima disposisi melalui akun penghubung (contoh).' },
    G2: { met: true, note: 'Diterapkan lebih dari 6 bulan (contoh).' },
    G3: { met: true, note: 'SK tim kabupaten mencakup unit ini (contoh).' },
    G4: { met: false, note: 'Akun SIPP sedang diajukan (contoh).' },
    G6: { met: true, note: 'Unit melayani masyarakat secara langsung (contoh).' },
  },
  evidence: [
    {
      fileName: 'Surat Penunjukan Petugas.pdf',
      title: 'Surat penunjukan petugas pengaduan (contoh)',
      kind: 'decree',
      number: '000/DUKCAPIL/2026 (contoh)',
      issuedOn: '2026-01-06',
      issuer: unit,
      proves: ['U5', 'G3'],
    },
    {
      fileName: 'Foto Loket Pengaduan.jpg',
      title: 'Foto loket pengaduan (contoh)',
      kind: 'photo',
      issuedOn: '2025-10-03',
      issuer: unit,
      proves: ['U1', 'U2'],
    },
    {
      fileName: 'Rekapitulasi Pengaduan Unit 2025.pdf',
      title: 'Rekapitulasi pengaduan unit 2025 (contoh)',
      kind: 'recapitulation',
      issuedOn: '2026-01-07',
      periodFrom: '2025-01-01',
      periodTo: '2025-12-31',
      issuer: unit,
      proves: ['U4 hlm. 1', 'U3', 'G2'],
    },
    {
      fileName: 'Lembar Perbaikan Layanan (pindaian).pdf',
      title: 'Lembar perbaikan layanan dari pengaduan (contoh)',
      kind: 'report',
      issuedOn: '2025-12-12',
      issuer: unit,
      proves: ['U6'],
    },
    {
      fileName: 'Tangkapan Layar Akun Penghubung.png',
      title: 'Tangkapan layar akun penghubung, nama disamarkan (contoh)',
      kind: 'screenshot',
      issuedOn: '2026-01-09',
      issuer: unit,
      proves: ['G1', 'U2'],
    },
  ],
};
