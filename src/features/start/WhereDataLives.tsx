import type { ReactNode } from 'react';

/** Where the data is, and the one thing that brings it back. */
export function WhereDataLives({ children }: { children?: ReactNode }) {
  return (
    <section aria-labelledby="tempat-data" className="s-data-place">
      <h2 id="tempat-data">Data hanya di komputer ini</h2>
      <p>
        Isian dan berkas Anda disimpan di dalam peramban ini. Tidak ada yang dikirim ke internet,
        kecuali Anda sendiri yang mengekspor dan mengirimkannya.
      </p>
      <p>
        Menghapus data situs atau riwayat peramban juga menghapus draf. Hanya berkas cadangan
        (.siapp4) yang dapat mengembalikannya, jadi buatlah cadangan secara teratur dan simpan di
        tempat lain.
      </p>
      {children}
    </section>
  );
}
