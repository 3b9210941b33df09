import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DatabaseError } from '#storage/database.ts';
import { PageFrame } from '#ui/PageFrame.tsx';
import './shell.css';

type Code = DatabaseError['code'] | 'insecure-context';

interface Problem {
  readonly title: string;
  /** What happened, what is safe, what to do. */
  readonly text: ReactNode;
  readonly mayRetry: boolean;
}

const problems: Record<Code, Problem> = {
  'insecure-context': {
    title: 'Alamat ini belum aman untuk bekerja',
    text: (
      <>
        <p>
          Peramban hanya menyediakan penyimpanan yang aman pada alamat <strong>https://</strong>{' '}
          atau pada komputer ini sendiri (localhost). Karena itu, pengisian dimatikan di alamat ini.
        </p>
        <p>
          Draf yang pernah Anda buat tetap ada di alamat tempat Anda membuatnya. Buka aplikasi
          melalui https://, atau mintalah pengelola situs mengaktifkannya.
        </p>
      </>
    ),
    mayRetry: false,
  },
  'no-indexeddb': {
    title: 'Peramban ini tidak menyediakan penyimpanan',
    text: (
      <>
        <p>
          SIAP P4 menyimpan draf di dalam peramban, tetapi penyimpanan itu (IndexedDB) tidak
          tersedia. Biasanya karena jendela penyamaran atau pengaturan yang memblokir data situs.
        </p>
        <p>
          Tidak ada draf yang diubah. Buka aplikasi di jendela biasa pada Chrome, Edge, atau
          Firefox, atau izinkan data situs untuk alamat ini.
        </p>
      </>
    ),
    mayRetry: true,
  },
  'newer-database': {
    title: 'Data di sini dibuat oleh versi yang lebih baru',
    text: (
      <>
        <p>
          Versi SIAP P4 yang lebih baru pernah dipakai di peramban ini. Versi ini tidak membuka
          datanya agar tidak ada yang rusak.
        </p>
        <p>Draf Anda aman dan tidak diubah. Muat ulang halaman untuk memakai versi terbaru.</p>
      </>
    ),
    mayRetry: true,
  },
  blocked: {
    title: 'Tab lain sedang memakai versi lama',
    text: (
      <p>
        Data perlu disesuaikan, tetapi tab lain masih membukanya. Tutup semua tab SIAP P4 yang lain,
        lalu muat ulang halaman ini. Draf Anda aman.
      </p>
    ),
    mayRetry: true,
  },
  'open-failed': {
    title: 'Penyimpanan tidak dapat dibuka',
    text: (
      <p>
        Peramban menolak membuka penyimpanannya. Tidak ada draf yang diubah. Tutup peramban,
        pastikan diska tidak penuh, lalu buka kembali. Jika tetap gagal, pulihkan draf dari berkas
        cadangan di peramban lain.
      </p>
    ),
    mayRetry: true,
  },
};

/** Stands in the place of the app where it cannot work: says why, what is safe and what to do. */
export function BootProblem({ code }: { code: Code }) {
  const { title, text, mayRetry } = problems[code];
  return (
    <main className="s-front-main">
      <PageFrame title={title} width="narrow">
        <div className="s-stack">{text}</div>
        {mayRetry && (
          <div className="s-actions">
            <Button onClick={() => location.reload()}>Muat ulang halaman</Button>
          </div>
        )}
      </PageFrame>
    </main>
  );
}
