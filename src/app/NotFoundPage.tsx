import { LinkButton } from '#ui/links.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { FrontFrame } from './FrontShell.tsx';

/** The address names no page of the app. */
export function NotFoundPage() {
  return (
    <FrontFrame>
      <PageFrame
        width="narrow"
        title="Halaman tidak ditemukan"
        lead="Alamat ini tidak dikenal. Mungkin tautannya terpotong. Draf Anda tidak terpengaruh."
      >
        <div className="s-actions">
          <LinkButton to="/">Ke daftar draf</LinkButton>
        </div>
      </PageFrame>
    </FrontFrame>
  );
}
