import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import { nameOfEvidence } from '#copy/evidence-facts.ts';
import { attachEvidence } from '#draft/attach.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { pageOf, Pager } from '#ui/Pager.tsx';
import { AttachDrop } from '#workspace/attach/AttachDrop.tsx';
import { useAttach } from '#workspace/attach/use-attach.ts';
import { DeletedRows } from '#workspace/DeletedRows.tsx';
import { useEvidenceLabels } from '#workspace/facts.ts';
import { useDraft, useEdition, useWorkspace } from '#workspace/workspace.tsx';
import './attach-evidence.css';
import { PageDrop } from './PageDrop.tsx';
import { filtered, registerRows, registerView, sorted } from './register.ts';
import type { RegisterRow, RegisterView } from './register.ts';
import { RegisterControls } from './RegisterControls.tsx';
import { RegisterTable } from './RegisterTable.tsx';

/** The register: all evidence, what each piece proves, and where new files come in. */
export function Page() {
  const { draftId, session, projection } = useWorkspace();
  const draft = useDraft();
  const { attach } = useAttach();
  const navigate = useNavigate();
  const rows = useRows();

  function addWithoutFile() {
    const id = attachEvidence(session, projection.current(), {}, []);
    void navigate({ to: `/draf/${draftId}/bukti/${id}` });
  }

  return (
    <PageDrop onFiles={(files) => attach(files, [])}>
      <PageFrame
        title="Bukti dukung"
        width="full"
        lead="Satu bukti dapat ditautkan ke banyak indikator, syarat, rencana aksi, dan SOP. Semua berkasnya menjadi lampiran berkas usulan."
        actions={
          <Button variant="default" onClick={addWithoutFile}>
            Catat bukti tanpa berkas
          </Button>
        }
      >
        <AttachDrop targets={[]} />
        {rows.length === 0 ? <NoEvidence /> : <Register rows={rows} />}
        <DeletedRows
          noun="bukti terhapus"
          rows={draft.deleted.filter(({ table }) => table === 'evidence')}
          nameOf={nameOfEvidence}
        />
      </PageFrame>
    </PageDrop>
  );
}

function useRows(): readonly RegisterRow[] {
  const edition = useEdition();
  const { evidence, links, actions, sops, profile } = useDraft();
  const labels = useEvidenceLabels();
  return useMemo(
    () => registerRows(edition, { evidence, links, actions, sops, profile }, labels),
    [edition, evidence, links, actions, sops, profile, labels],
  );
}

function NoEvidence() {
  return (
    <EmptyState title="Belum ada bukti dukung">
      Seret berkas ke halaman ini, atau lampirkan langsung dari halaman sebuah indikator. Surat
      keputusan, notula, rekapitulasi, foto, dan tangkapan layar yang menunjukkan tingkat yang Anda
      pilih adalah bukti dukung.
    </EmptyState>
  );
}

function Register({ rows }: { rows: readonly RegisterRow[] }) {
  const { draftId } = useWorkspace();
  const [view, setView] = useView();
  const { q, kind, mark, sort } = useDeferredValue(view);
  const inOrder = useMemo(() => sorted(rows, sort), [rows, sort]);
  const found = useMemo(() => filtered(inOrder, { q, kind, mark }), [inOrder, q, kind, mark]);
  return (
    <>
      <RegisterControls view={view} onChange={setView} />
      {found.length === 0 ? (
        <EmptyState
          title="Tidak ada bukti yang cocok"
          action={
            <Button variant="default" onClick={() => setView(registerView.parse({}))}>
              Tampilkan semua bukti
            </Button>
          }
        >
          Ubah kata pencarian atau saringannya.
        </EmptyState>
      ) : (
        <RegisterTable draftId={draftId} rows={pageOf(found, view.page)} />
      )}
      <Pager
        noun="bukti"
        total={found.length}
        page={view.page}
        onPage={(page) => setView({ ...view, page })}
      />
    </>
  );
}

/** The view of the register, begun with and written into the address. */
function useView(): [RegisterView, (view: RegisterView) => void] {
  const search: unknown = useSearch({ strict: false });
  const navigate = useNavigate();
  const [view, setView] = useState(() => registerView.parse(search));
  function change(next: RegisterView) {
    setView(next);
    void navigate({ to: '.', search: next, replace: true, resetScroll: false });
  }
  return [view, change];
}
