import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { evidenceKindWord } from '#copy/words.ts';
import type { Evidence, EvidenceLink } from '#domain/evidence.ts';
import type { EvidenceTarget } from '#draft/attach.ts';
import { notePages, unlinkEvidence } from '#draft/commands.ts';
import { AutosaveText } from '#ui/AutosaveText.tsx';
import { Chip } from '#ui/Chip.tsx';
import { confirmDone } from '#ui/notices.ts';
import { Panel } from '#ui/PageFrame.tsx';
import { useEvidenceLabels } from '../facts.ts';
import { useSettledDraft } from '../settled-draft.ts';
import { useWorkspace } from '../workspace.tsx';
import { AttachDrop } from './AttachDrop.tsx';
import './linked-evidence.css';

/** What proves an action or a SOP: its evidence, each a link to its record, and files to attach. */
export function LinkedEvidence({ target }: { target: EvidenceTarget }) {
  const proofs = useProofs(target);
  return (
    <Panel title={`Bukti (${String(proofs.length)})`}>
      {proofs.length === 0 ? (
        <p className="s-muted">
          Belum ada bukti. Lampirkan di sini, atau tautkan bukti yang sudah ada dari halamannya di
          Bukti dukung.
        </p>
      ) : (
        <ul className="s-linked">
          {proofs.map((proof) => (
            <li key={proof.record.id}>
              <Proof {...proof} />
            </li>
          ))}
        </ul>
      )}
      <AttachDrop targets={[target]} />
    </Panel>
  );
}

interface ProofProps {
  link: EvidenceLink;
  record: Evidence;
}

function useProofs({ target, targetId }: EvidenceTarget): readonly ProofProps[] {
  const { links, evidence } = useSettledDraft();
  return useMemo(() => {
    const records = new Map(evidence.map((record) => [record.id, record]));
    return links.flatMap((link) => {
      const record = records.get(link.evidenceId);
      const isOwn = link.target === target && link.targetId === targetId;
      return isOwn && record !== undefined ? [{ link, record }] : [];
    });
  }, [links, evidence, target, targetId]);
}

function Proof({ link, record }: ProofProps) {
  const { draftId, session } = useWorkspace();
  const label = useEvidenceLabels().primary(record.id);
  const { kind, title, fileName } = record;
  const name = [title, fileName].find((text) => text.trim() !== '') ?? 'Bukti tanpa judul';
  return (
    <>
      <Link to={`/draf/${draftId}/bukti/${record.id}`}>{name}</Link>
      <div className="s-chips">
        <Chip title="Label di berkas usulan">{label}</Chip>
        <span className="s-muted">{evidenceKindWord[kind]}</span>
      </div>
      <div className="s-linked-foot">
        <AutosaveText
          label={`Halaman untuk ${label}`}
          value={link.pages}
          onCommit={(pages) => notePages(session, link, pages)}
        />
        <button
          type="button"
          className="s-link-button"
          aria-label={`Lepas bukti ${label}`}
          onClick={() => {
            unlinkEvidence(session, link);
            confirmDone(`Bukti ${label} dilepas. Berkasnya tetap ada di Bukti dukung.`);
          }}
        >
          Lepas
        </button>
      </div>
    </>
  );
}
