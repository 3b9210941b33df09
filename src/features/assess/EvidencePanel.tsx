import { Button } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { linkEvidence, notePages, unlinkEvidence } from '#draft/commands.ts';
import type { EvidenceTarget } from '#draft/attach.ts';
import type { Evidence } from '#domain/evidence.ts';
import { isOutsidePeriod } from '#domain/evidence-period.ts';
import { confirmDone } from '#ui/notices.ts';
import { AttachDrop } from '#workspace/attach/AttachDrop.tsx';
import { useSettledDraft } from '#workspace/settled-draft.ts';
import { useSession, useWorkspace } from '#workspace/workspace.tsx';
import './evidence.css';
import { EvidenceCard } from './EvidenceCard.tsx';
import { LinkPicker } from './LinkPicker.tsx';
import { useProofs } from './use-proofs.ts';

interface Props {
  /** The line of the rubric that is to be proved. */
  target: EvidenceTarget;
  /** Kinds of document that usually serve. */
  suggested: readonly string[];
}

const cardsAtOnce = 50;

/** What proves this line: its evidence, files to attach, records to link. */
export function EvidencePanel({ target, suggested }: Props) {
  const proofs = useProofs(target.targetId);
  const [shown, setShown] = useState(cardsAtOnce);
  return (
    <aside className="s-side" aria-labelledby="judul-bukti">
      <h2 id="judul-bukti" className="s-side-title">
        Bukti <span>{proofs.length}</span>
      </h2>
      {proofs.length > 0 && (
        <ul className="s-cards">
          {proofs.slice(0, shown).map((proof) => (
            <li key={proof.record.id}>
              <ProofCard {...proof} />
            </li>
          ))}
        </ul>
      )}
      {proofs.length > shown && (
        <Button variant="default" size="xs" onClick={() => setShown(shown + cardsAtOnce)}>
          {`Tampilkan ${String(Math.min(cardsAtOnce, proofs.length - shown))} berikutnya`}
        </Button>
      )}
      <Suggested documents={suggested} isFirst={proofs.length === 0} />
      <LinkExisting target={target} linked={proofs.map(({ record }) => record)} />
      <AttachDrop targets={[target]} />
    </aside>
  );
}

function ProofCard({ label, link, record }: ReturnType<typeof useProofs>[number]) {
  const session = useSession();
  const { draftId } = useWorkspace();
  const { profile } = useSettledDraft();
  return (
    <EvidenceCard
      record={record}
      label={label}
      pages={link.pages}
      isOutside={isOutsidePeriod(record, profile)}
      to={`/draf/${draftId}/bukti/${record.id}`}
      onPages={(pages) => notePages(session, link, pages)}
      onUnlink={() => {
        unlinkEvidence(session, link);
        confirmDone(`Bukti ${label} dilepas. Berkasnya tetap ada di Bukti dukung.`);
      }}
    />
  );
}

function LinkExisting({ target, linked }: { target: EvidenceTarget; linked: readonly Evidence[] }) {
  const session = useSession();
  const { projection } = useWorkspace();
  const { evidence } = useSettledDraft();
  const [isPicking, setIsPicking] = useState(false);
  if (evidence.length === 0) return null;
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconLink size={16} aria-hidden />}
        onClick={() => setIsPicking(true)}
      >
        Tautkan bukti yang sudah ada
      </Button>
      {isPicking && (
        <LinkPicker
          lineId={target.targetId}
          evidence={evidence}
          linked={new Set(linked.map(({ id }) => id))}
          onPick={(id) =>
            linkEvidence(session, projection.current(), { ...target, evidenceId: id })
          }
          onClose={() => setIsPicking(false)}
        />
      )}
    </>
  );
}

function Suggested({ documents, isFirst }: { documents: readonly string[]; isFirst: boolean }) {
  if (documents.length === 0) return null;
  return (
    <div className="s-suggested">
      <p>
        {isFirst ? 'Belum ada bukti. Biasanya dibuktikan dengan:' : 'Biasanya dibuktikan dengan:'}
      </p>
      <ul>
        {documents.map((document) => (
          <li key={document}>{document}</li>
        ))}
      </ul>
    </div>
  );
}
