import { IconFilePlus, IconHistory, IconPlayerPlay } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { PageFrame } from '#ui/PageFrame.tsx';
import { WhereDataLives } from './WhereDataLives.tsx';

interface WayIn {
  readonly to: string;
  readonly title: string;
  readonly text: string;
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
}

const ways: readonly WayIn[] = [
  {
    to: '/contoh',
    title: 'Coba contoh',
    text: 'Buka draf contoh yang sudah terisi untuk melihat cara kerjanya. Isinya bukan data resmi dan dapat dihapus.',
    icon: IconPlayerPlay,
  },
  {
    to: '/baru',
    title: 'Buat draf',
    text: 'Mulai usulan baru: pilih jalur keikutsertaan, isi profil, lalu nilai setiap indikator.',
    icon: IconFilePlus,
  },
  {
    to: '/pulihkan',
    title: 'Pulihkan dari cadangan',
    text: 'Lanjutkan dari berkas .siapp4 yang dibuat di komputer atau peramban lain.',
    icon: IconHistory,
  },
];

const steps = [
  ['Nilai mandiri', 'tingkat 0 sampai 5 pada setiap indikator, dengan narasi'],
  ['Lampirkan bukti dukung', 'satu berkas dapat mendukung beberapa indikator'],
  ['Susun rencana aksi dan SOP', 'dalam bentuk yang siap dicetak'],
  ['Ekspor berkas usulan', 'satu PDF lengkap dengan lampirannya'],
] as const;

/** The first screen of an empty browser: what the app is for, where the data lives, three ways in. */
export function Welcome() {
  return (
    <PageFrame
      title="Siapkan berkas usulan Kompetisi P4"
      trailName=""
      lead="SIAP P4 membantu pemerintah daerah dan unit pelayanan publik menyiapkan keikutsertaan dalam kompetisi pengelolaan pengaduan SP4N-LAPOR!, dari penilaian mandiri sampai berkas usulan."
    >
      <ul className="s-ways">
        {ways.map(({ to, title, text, icon: Icon }) => (
          <li key={to}>
            <Link to={to} className="s-way">
              <Icon size={24} aria-hidden />
              <strong>{title}</strong>
              <span>{text}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="s-two">
        <section aria-labelledby="langkah">
          <h2 id="langkah">Yang Anda kerjakan di sini</h2>
          <ol className="s-steps">
            {steps.map(([step, detail]) => (
              <li key={step}>
                <strong>{step}</strong>
                <span>{detail}</span>
              </li>
            ))}
          </ol>
        </section>
        <WhereDataLives />
      </div>
    </PageFrame>
  );
}
