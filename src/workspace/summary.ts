import { gateAnswerOf, type Draft } from '#domain/draft.ts';
import { entryById, gatesOfCategories } from '#domain/edition.ts';
import { findings } from '#domain/findings.ts';
import type { DraftId } from '#domain/ids.ts';
import type { Edition } from '#domain/rubric.ts';
import { scoreSheet } from '#domain/score.ts';
import { contentName, editionIdOf, emptyDocument, reviewName } from '#draft/documents.ts';
import { project } from '#draft/projection/project.ts';
import { saveSummary, type DraftSummary } from '#storage/drafts.ts';
import { readStoredDraft } from '#storage/stored-draft.ts';
import type { Environment } from './environment.tsx';

/** What home's card shows of a draft. */
export function summaryOf(edition: Edition, draft: Draft): DraftSummary {
  const { meta } = draft;
  const { answered, total } = scoreSheet(edition, draft).overall;
  const gates = gatesOfCategories(edition, meta.categories);
  return {
    applicantName: meta.applicantName,
    entryName: entryById(edition, meta.entryId)?.name ?? '',
    editionName: edition.name,
    answered,
    total,
    gatesMet: gates.filter(({ id }) => gateAnswerOf(draft, id).met === true).length,
    gatesTotal: gates.length,
    openFindings: findings(edition, draft).length,
    changedAt: draft.lastChangedAt,
  };
}

/**
 * Computes the summary of a draft that is not open and keeps it for home. Returns false where the
 * draft or its edition cannot be read; opening it says why.
 */
export async function refreshSummary(environment: Environment, draftId: DraftId): Promise<boolean> {
  const { database, openEdition, currentEdition } = environment;
  const stored = await readStoredDraft(database, draftId);
  if (!stored.ok) return false;
  const docs = new Map(stored.value.documents.map(({ name, doc }) => [name, doc]));
  const content = docs.get(contentName) ?? emptyDocument();
  const edition = await openEdition(editionIdOf(content) ?? currentEdition);
  if (!edition.ok) return false;
  const review = docs.get(reviewName) ?? emptyDocument();
  const projection = project(
    { content, review, own: emptyDocument() },
    edition.value.edition.indicators.map(({ id }) => id),
  );
  const summary = summaryOf(edition.value.edition, projection.current());
  projection.stop();
  return (await saveSummary(database, draftId, summary)).ok;
}
