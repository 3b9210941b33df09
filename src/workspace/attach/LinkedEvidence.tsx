import { Button } from '@mantine/core';
import { memo, useId, useState } from 'react';
import { nameOfEvidence, sayEvidenceFacts } from '#copy/evidence-facts.ts';
import { marksOf } from '#domain/evidence-marks.ts';
import type { Profile } from '#domain/profile.ts';
import type { EvidenceTarget } from '#draft/attach.ts';
import { Chip } from '#ui/Chip.tsx';
import { confirmDone } from '#ui/notices.ts';
import { useSettledDraft } from '../settled-draft.ts';
import { useWorkspace } from '../workspace.tsx';
import { AttachDrop } from './AttachDrop.tsx';
import { LinkCard } from './LinkCard.tsx';
import { LinkExisting } from './LinkExisting.tsx';
import './linked-evidence.css';
import { MarkChips } from './MarkChips.tsx';
import { useProofs } from './use-proofs.ts';
import type { Proof } from './use-proofs.ts';

interface Props {
  /** The line of the rubric, action or SOP that is to be proved. */
  target: EvidenceTarget;
  /** What the user calls it: an indicator's id, 'SOP ini'. */
  targetName: string;
  /** Kinds of document that usually serve. */
  suggested?: readonly string[];
}

const cardsAtOnce = 50;

/** What proves the target: its evidence, records to link, files to attach. The caller frames it. */
export function LinkedEvidence({ target, targetName, suggested = [] }: Props) {
  const proofs = useProofs(target);
  const { profile } = useSettledDraft();
  const [shown, setShown] = useState(cardsAtOnce);
  const titleId = useId();
  return (
    <section className="s-linked" aria-labelledby={titleId}>
      <h2 id={titleId} className="s-linked-title">
        Bukti <span>{proofs.length}</span>
      </h2>
      {proofs.length === 0 && suggested.length === 0 && <p className="s-muted">Belum ada bukti.</p>}
      {proofs.length > 0 && (
        <ul className="s-cards">
          {proofs.slice(0, shown).map((proof) => (
            <li key={proof.record.id}>
              <ProofCard {...proof} profile={profile} />
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
      <LinkExisting target={target} targetName={targetName} />
      <AttachDrop targets={[target]} />
    </section>
  );
}

const ProofCard = memo(function ProofCard({
  link,
  record,
  label,
  profile,
}: Proof & { profile: Profile }) {
  const { draftId } = useWorkspace();
  return (
    <article className="s-card" aria-label={`Bukti ${label}`}>
      <LinkCard
        link={link}
        name={nameOfEvidence(record)}
        to={`/draf/${draftId}/bukti/${record.id}`}
        pagesOf={label}
        sayUnlink={`Lepas bukti ${label}`}
        onUnlinked={() =>
          confirmDone(`Bukti ${label} dilepas. Berkasnya tetap ada di Bukti dukung.`)
        }
      >
        <p className="s-card-facts">{sayEvidenceFacts(record)}</p>
        <div className="s-chips">
          <Chip title="Label di berkas usulan">{label}</Chip>
          <MarkChips marks={marksOf(record, profile, true)} record={record} />
        </div>
      </LinkCard>
    </article>
  );
});

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
