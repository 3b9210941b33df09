import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Sop } from '#domain/sop.ts';
import { removeRow, restoreRow } from '#draft/rows.ts';
import { RemoveButton } from '#ui/form/RemoveButton.tsx';
import { LinkButton, useRouteParam } from '#ui/links.tsx';
import { confirmDone } from '#ui/notices.ts';
import { PageFrame } from '#ui/PageFrame.tsx';
import { useDraft, useSession, useWorkspace } from '#workspace/workspace.tsx';
import { nameOfSop } from './names.ts';
import './write-sop.css';

/** The SOP of the present route; null where there is none (any more). */
export function useSop(): Sop | null {
  const id = useRouteParam('sopId');
  return useDraft().sops.find((each) => each.id === id) ?? null;
}

export function useSopPath(): string {
  const { draftId } = useWorkspace();
  return `/draf/${draftId}/sop`;
}

interface Props {
  sop: Sop;
  chips?: ReactNode;
  children: ReactNode;
}

/** The frame of both pages of a SOP, with the way between them. */
export function SopFrame({ sop, chips, children }: Props) {
  const session = useSession();
  const navigate = useNavigate();
  const list = useSopPath();
  const base = `${list}/${sop.id}`;
  function remove() {
    removeRow(session, 'sops', sop.id);
    confirmDone('SOP dihapus. Anda dapat mengembalikannya dari Terhapus.');
    void navigate({ to: list, ignoreBlocker: true });
  }
  return (
    <PageFrame
      title={nameOfSop(sop)}
      trail={[{ label: 'SOP', to: list }]}
      chips={chips}
      actions={<RemoveButton label="Hapus SOP" onRemove={remove} />}
      width="full"
    >
      <nav className="s-tabs" aria-label="Bagian SOP">
        <Tab to={base}>Pelaksana dan langkah</Tab>
        <Tab to={`${base}/identitas`}>Identitas</Tab>
      </nav>
      {children}
    </PageFrame>
  );
}

function Tab({ to, children }: { to: string; children: string }) {
  return (
    <Link to={to} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
      {children}
    </Link>
  );
}

/** Stands for a SOP that was deleted, or that the address only imagines. */
export function AbsentSop() {
  const id = useRouteParam('sopId');
  const session = useSession();
  const list = useSopPath();
  const row = useDraft().deleted.find((each) => each.table === 'sops' && each.id === id);
  return (
    <PageFrame
      title={row === undefined ? 'SOP tidak ditemukan' : nameOfSop(row)}
      trail={[{ label: 'SOP', to: list }]}
      lead={
        row === undefined
          ? 'Alamat ini tidak menunjuk SOP mana pun di draf ini.'
          : 'SOP ini sudah dihapus. Langkah dan tautan buktinya masih tersimpan.'
      }
    >
      <div className="s-actions">
        {row !== undefined && (
          <Button onClick={() => restoreRow(session, 'sops', id)}>Kembalikan</Button>
        )}
        <LinkButton to={list} variant="default">
          Ke daftar SOP
        </LinkButton>
      </div>
    </PageFrame>
  );
}
