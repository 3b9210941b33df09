import { useMemo } from 'react';
import type { EvidenceLabels } from '#domain/evidence-label.ts';
import type { Evidence, EvidenceLink } from '#domain/evidence.ts';
import type { EvidenceTarget } from '#draft/attach.ts';
import { labelsOf } from '../facts.ts';
import { useSettledDraft } from '../settled-draft.ts';
import { useEdition } from '../workspace.tsx';

/** Evidence as it proves one target. */
export interface Proof {
  readonly link: EvidenceLink;
  readonly record: Evidence;
  /** Its label at that target, as the dossier prints it. */
  readonly label: string;
}

/** The evidence of a target in the order it was linked. */
export function useProofs({ target, targetId }: EvidenceTarget): readonly Proof[] {
  const edition = useEdition();
  const draft = useSettledDraft();
  const { links, evidence } = draft;
  const labels = labelsOf(edition, draft);
  return useMemo(() => {
    const own = links.filter((link) => link.target === target && link.targetId === targetId);
    const wanted = new Set(own.map(({ evidenceId }) => evidenceId));
    const records = new Map(
      evidence.filter(({ id }) => wanted.has(id)).map((record) => [record.id, record]),
    );
    return own.flatMap((link): Proof[] => {
      const record = records.get(link.evidenceId);
      return record === undefined ? [] : [{ link, record, label: labelOf(labels, link) }];
    });
  }, [links, evidence, labels, target, targetId]);
}

/** Indicators and gates have labels of their own; elsewhere evidence goes by that of the annex. */
function labelOf(labels: EvidenceLabels, link: EvidenceLink): string {
  const own = labels.of(link.targetId).find((each) => each.link === link);
  return own?.label ?? labels.primary(link.evidenceId);
}
