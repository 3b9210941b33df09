import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { sayWhole } from '#copy/numbers.ts';
import { FactList } from '#ui/FactList.tsx';
import { PageFrame, Panel } from '#ui/PageFrame.tsx';
import { useFindings } from '#workspace/facts.ts';
import { FindingList } from '#workspace/findings/FindingList.tsx';
import { useDraft, useEdition, useWorkspace } from '#workspace/workspace.tsx';
import { dossierParts } from './contents.ts';
import './export-dossier.css';
import { MakePanel } from './MakePanel.tsx';
import { UnshownFiles } from './UnshownFiles.tsx';
import { useUnshownFiles } from './use-unshown-files.ts';

/** What the dossier will hold, what is missing from it, and the making of the PDF. */
export function Page() {
  const unshown = useUnshownFiles();
  return (
    <PageFrame
      title="Berkas usulan"
      width="full"
      lead="Satu PDF dengan seluruh isi draf dan halaman asli berkas buktinya. Tanggal di dalamnya adalah tanggal perubahan terakhir draf, sehingga isi yang sama selalu menghasilkan berkas yang sama."
    >
      <div className="s-dossier">
        <div className="s-stack">
          <MakePanel />
          <Contents />
        </div>
        <div className="s-stack">
          <Blocking />
          <UnshownFiles files={unshown} />
        </div>
      </div>
    </PageFrame>
  );
}

function Contents() {
  const edition = useEdition();
  const draft = useDraft();
  const parts = useMemo(() => dossierParts(edition, draft), [edition, draft]);
  return (
    <Panel title="Yang dimuat">
      <FactList facts={parts} />
    </Panel>
  );
}

const shownAtOnce = 8;

function Blocking() {
  const { draftId } = useWorkspace();
  const findings = useFindings();
  const blocking = findings.filter(({ severity }) => severity === 'blocking');
  return (
    <Panel
      title="Yang wajib dilengkapi lebih dulu"
      action={
        blocking.length > 0 && (
          <Link
            to={`/draf/${draftId}/ringkasan/temuan`}
            search={{ tampil: 'blocking' }}
            className="s-more-link"
          >
            {`Semua ${sayWhole(blocking.length)} temuan wajib`}
          </Link>
        )
      }
    >
      {blocking.length === 0 ? (
        <p>Semua yang wajib sudah lengkap.</p>
      ) : (
        <>
          <p className="s-muted">
            PDF tetap dapat dibuat. Bagian yang belum terisi tercetak sebagai belum terisi.
          </p>
          <FindingList draftId={draftId} findings={blocking.slice(0, shownAtOnce)} />
        </>
      )}
    </Panel>
  );
}
