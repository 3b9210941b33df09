import type { Draft } from '#domain/draft.ts';
import { evidenceLabels } from '#domain/evidence-label.ts';
import type { EvidenceLabels } from '#domain/evidence-label.ts';
import { findings } from '#domain/findings.ts';
import type { Finding } from '#domain/findings.ts';
import type { Edition } from '#domain/rubric.ts';
import { scoreSheet } from '#domain/score.ts';
import type { ScoreSheet } from '#domain/score.ts';
import { useDraft, useEdition } from './workspace.tsx';

/** Computes once for as long as the parts it rests on are the same objects, whoever asks. */
function rememberLast<T>(
  compute: (edition: Edition, draft: Draft) => T,
  partsOf: (draft: Draft) => readonly unknown[],
): (edition: Edition, draft: Draft) => T {
  let held: { parts: readonly unknown[]; value: T } | null = null;
  return (edition, draft) => {
    const parts = [edition, ...partsOf(draft)];
    if (held === null || held.parts.some((part, index) => part !== parts[index])) {
      held = { parts, value: compute(edition, draft) };
    }
    return held.value;
  };
}

/** Labels of all evidence; computed again only when a link or a record changes. */
export const labelsOf = rememberLast(evidenceLabels, (draft) => [draft.links, draft.evidence]);
const sheetOf = rememberLast(scoreSheet, (draft) => [draft.answers, draft.meta]);
const findingsOf = rememberLast(findings, (draft) => [
  draft.answers,
  draft.gates,
  draft.links,
  draft.evidence,
  draft.actions,
  draft.sops,
  draft.profile,
  draft.meta,
  draft.quarantine,
]);

export function useEvidenceLabels(): EvidenceLabels {
  return labelsOf(useEdition(), useDraft());
}

export function useScoreSheet(): ScoreSheet {
  return sheetOf(useEdition(), useDraft());
}

/** Everything that is missing or contradicts, blocking ones first. */
export function useFindings(): readonly Finding[] {
  return findingsOf(useEdition(), useDraft());
}
