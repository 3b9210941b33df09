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
  try {
    const answer = await fetch(`./${path}`);
    return answer.ok ? new File([await answer.blob()], path) : null;
  } catch (cause) {
    // What a browser throws where the network fails, also in the middle of the file.
    if (cause instanceof TypeError) return null;
    throw cause;
  }
}
