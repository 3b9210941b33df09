import * as Y from 'yjs';
import { documentSchema } from '#domain/draft.ts';
import type { CategoryId, DraftId, EditionId, EntryId, GateId } from '#domain/ids.ts';
import type { Profile } from '#domain/profile.ts';
import type { ApplicantKind } from '#domain/rubric.ts';
import { emptyDocument, rowMap, scalarMap } from './documents.ts';
import type { Documents } from './documents.ts';
import { orderBetween } from './rows.ts';
import { groundOrigin, stamp } from './session.ts';
import type { Session } from './session.ts';

/** What a person chose on the way into a new draft. */
export interface Beginning {
  readonly draftId: DraftId;
  readonly editionId: EditionId;
  readonly editionHash: string;
  readonly entryId: EntryId;
  readonly applicantKind: ApplicantKind;
  readonly applicantName: string;
  readonly applicantParent: string;
  readonly categories: readonly CategoryId[];
  /** The proof that unlocked the entry, where the edition asks for one. */
  readonly proof: { readonly gateId: GateId; readonly note: string } | null;
  readonly seed: Seed;
}

/** Names to start from; all of them can be changed in the profile. */
export interface Seed {
  readonly profile: Partial<Profile>;
  readonly offices: readonly { readonly name: string; readonly kind: 'office' | 'district' }[];
}

/**
 * Documents of a new draft, made once by one replica and stamped once. Returns the documents; they
 * are not yet stored. `documents` are empty ones to write into, where the caller needs its own.
 */
export function beginDraft(
  beginning: Beginning,
  person: Pick<Session, 'actor' | 'now' | 'newId'>,
  documents: Documents = emptyDocuments(),
): Documents {
  const { content } = documents;
  content.transact(() => {
    writeMeta(content, beginning);
    writeSeed(content, beginning.seed, person.newId);
  }, groundOrigin);
  stamp({ ...person, documents, beginStep: () => undefined }, 'meta');
  return documents;
}

function emptyDocuments(): Documents {
  return { content: emptyDocument(), review: emptyDocument(), own: emptyDocument() };
}

function writeMeta(content: Y.Doc, beginning: Beginning): void {
  const meta = scalarMap(content, 'meta');
  const { categories, proof, seed: _seed, ...scalars } = beginning;
  for (const [key, value] of Object.entries({ schema: documentSchema, ...scalars })) {
    meta.set(key, value);
  }
  for (const id of categories) meta.set(`category/${id}/on`, true);
  if (proof !== null) {
    const gates = scalarMap(content, 'gates');
    gates.set(`${proof.gateId}/met`, true);
    gates.set(`${proof.gateId}/note`, proof.note);
  }
}

function writeSeed(content: Y.Doc, seed: Seed, newId: () => string): void {
  const profile = scalarMap(content, 'profile');
  for (const [key, value] of Object.entries(seed.profile)) profile.set(key, value);
  const offices = rowMap(content, 'offices');
  let order: string | null = null;
  for (const { name, kind } of seed.offices) {
    order = orderBetween(order, null);
    offices.set(newId(), new Y.Map<unknown>(Object.entries({ name, kind, order })));
  }
}
