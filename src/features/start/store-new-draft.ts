import { entryById } from '#domain/edition.ts';
import { draftId as draftIdSchema, type DraftId } from '#domain/ids.ts';
import type { Person } from '#domain/person.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Edition } from '#domain/rubric.ts';
import { beginDraft } from '#draft/begin.ts';
import { contentName, reviewName } from '#draft/documents.ts';
import { kutaiTimur } from '#draft/seed/kutai-timur.ts';
import type { Database } from '#storage/database.ts';
import { askPersistent } from '#storage/health.ts';
import { createDraft, type CreateDraftError } from '#storage/drafts.ts';
import type { NewDraftFields } from './new-draft-fields.ts';

/** What the applicant is usually called here; every name can be changed. */
export const defaultInstitution = `Pemerintah ${kutaiTimur.profile.regencyName ?? ''}`.trim();

interface Begun {
  readonly edition: Edition;
  readonly hash: string;
  readonly actor: Person;
  readonly fields: NewDraftFields;
}

/** Makes the documents of a new draft and stores them; returns its id once they are durable. */
export async function storeNewDraft(
  database: Database,
  { edition, hash, actor, fields }: Begun,
): Promise<Result<DraftId, CreateDraftError>> {
  const entry = entryById(edition, fields.entryId);
  if (entry === undefined) throw new Error(`The form let through the entry ${fields.entryId}`);
  const id = draftIdSchema.parse(crypto.randomUUID());
  const { content, review } = beginDraft(
    {
      draftId: id,
      editionId: edition.id,
      editionHash: hash,
      entryId: entry.id,
      applicantKind: entry.applicantKind,
      applicantName: fields.applicantName,
      applicantParent: entry.applicantKind === 'upp' ? fields.applicantParent : '',
      categories: entry.categories,
      proof:
        entry.requiredProof === null
          ? null
          : { gateId: entry.requiredProof.gate, note: fields.proof },
      seed: kutaiTimur,
    },
    { actor, now: () => new Date().toISOString(), newId: () => crypto.randomUUID() },
  );
  const documents = new Map([
    [contentName, content],
    [reviewName, review],
  ]);
  const created = await createDraft(database, id, documents);
  if (!created.ok) return created;
  // A draft is worth keeping: Chrome decides by itself, Firefox asks the user. Home shows the answer.
  void askPersistent();
  return ok(id);
}
