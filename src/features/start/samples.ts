export interface Sample {
  readonly title: string;
  readonly about: string;
  /** Beside `index.html`, on the app's own origin. */
  readonly path: string;
}

export const samples: readonly Sample[] = [
  {
    title: 'Contoh instansi pemerintah',
    about:
      'Sebuah kabupaten yang dinilai untuk dua aspek: penilaian mandiri, bukti dukung, rencana aksi, dan SOP pengelolaan pengaduan.',
    path: 'contoh-instansi.siapp4',
  },
  {
    title: 'Contoh unit penyelenggara pelayanan publik',
    about: 'Sebuah unit layanan yang mengikuti kompetisi atas nama unitnya sendiri.',
    path: 'contoh-upp.siapp4',
  },
];

/** The package of a sample, or null where the network or the host did not give it. */
export async function fetchSample({ path }: Sample): Promise<File | null> {
  const answer = await fetch(`./${path}`).catch((cause: unknown) => {
    if (cause instanceof TypeError) return null;
    throw cause;
  });
  if (answer === null || !answer.ok) return null;
  return new File([await answer.blob()], path);
}
