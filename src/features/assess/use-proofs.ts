import { useMemo } from 'react';
import type { Evidence } from '#domain/evidence.ts';
import type { LabelledLink } from '#domain/evidence-label.ts';
import { labelsOf } from '#workspace/facts.ts';
import { useSettledDraft } from '#workspace/settled-draft.ts';
import { useEdition } from '#workspace/workspace.tsx';

/** Evidence that is linked to one line of the rubric, under the label it has there. */
export interface Proof extends LabelledLink {
  readonly record: Evidence;
}

/** The evidence of an indicator or gate, in the order it was linked. */
export function useProofs(targetId: string): readonly Proof[] {
  const edition = useEdition();
  const draft = useSettledDraft();
  const byId = useMemo(
    () => new Map(draft.evidence.map((record) => [record.id, record])),
    [draft.evidence],
  );
  return labelsOf(edition, draft)
    .of(targetId)
    .flatMap((labelled): Proof[] => {
      const record = byId.get(labelled.link.evidenceId);
      return record === undefined ? [] : [{ ...labelled, record }];
    });
}
