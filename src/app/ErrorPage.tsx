import { Button } from '@mantine/core';
import { useParams, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { draftId } from '#domain/ids.ts';
import { LinkButton } from '#ui/links.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { FrontFrame } from './FrontShell.tsx';

const BackupDialog = lazy(async () => ({
  default: (await import('#workspace/BackupDialog.tsx')).BackupDialog,
}));

/** A bug of ours reached the user: the backup comes first, then the way back. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const id = draftId.safeParse(useParams({ strict: false })['draftId']);
  const [isBackingUp, setIsBackingUp] = useState(false);
  return (
    <PageFrame
      title="Halaman ini gagal ditampilkan"
      width="narrow"
      lead="Terjadi kesalahan di dalam aplikasi. Semua yang sudah berstatus Tersimpan tetap aman di komputer ini."
    >
      <p>
        {id.success
          ? 'Unduh cadangan draf terlebih dahulu, kemudian coba tampilkan halaman ini lagi.'
          : 'Coba tampilkan halaman ini lagi atau kembali ke daftar draf.'}
      </p>
      <div className="s-actions">
        {id.success && <Button onClick={() => setIsBackingUp(true)}>Unduh cadangan draf</Button>}
        <Button
          variant="default"
          onClick={() => {
            reset();
            void router.invalidate();
          }}
        >
          Coba lagi
        </Button>
        <LinkButton to="/" variant="default">
          Ke daftar draf
        </LinkButton>
      </div>
      <details>
        <summary>Keterangan untuk pelapor kesalahan</summary>
        <pre className="s-report">
          {error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
        </pre>
      </details>
      {isBackingUp && id.success && (
        <Suspense fallback={null}>
          <BackupDialog draftId={id.data} onClose={() => setIsBackingUp(false)} />
        </Suspense>
      )}
    </PageFrame>
  );
}

/** The same where no frame is left around it. */
export function FramedErrorPage(props: ErrorComponentProps) {
  return (
    <FrontFrame>
      <ErrorPage {...props} />
    </FrontFrame>
  );
}
