import { LinkButton } from '#ui/links.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';

/** The address names no page of the app. */
export function NotFoundPage() {
  return (
    <PageFrame
      title="Halaman tidak ditemukan"
      lead="Alamat ini tidak dikenal. Mungkin tautannya terpotong. Draf Anda tidak terpengaruh."
    >
      <div className="s-actions">
        <LinkButton to="/">Ke daftar draf</LinkButton>
      </div>
    </PageFrame>
  );
}
