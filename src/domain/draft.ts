import * as z from 'zod/mini';
import type { Action } from './action-plan.ts';
import { blankAnswer, blankGateAnswer } from './answer.ts';
import type { Answer, GateAnswer } from './answer.ts';
import type { Instant } from './dates.ts';
import type { Evidence, EvidenceLink } from './evidence.ts';
import { draftId, editionId, entryId } from './ids.ts';
import type { ActorId, CategoryId, GateId, IndicatorId } from './ids.ts';
import type { Person } from './person.ts';
import type { Office, Profile } from './profile.ts';
import { typed } from './record.ts';
import { applicantKind } from './rubric.ts';
import type { Sop } from './sop.ts';
import type { Thread } from './thread.ts';

/** Number of the document schema that this app writes; a document with a higher one opens read-only. */
export const documentSchema = 1;

/** Which draft it is; what cannot be read is 'unknown', and the rest is shown all the same. */
export const metaFields = {
  draftId: z._default(draftId, draftId.parse('unknown')),
  editionId: z._default(editionId, editionId.parse('unknown')),
  editionHash: typed,
  schema: z._default(z.int(), 0),
  entryId: z._default(entryId, entryId.parse('unknown')),
  applicantKind: z._default(applicantKind, 'instansi'),
  applicantName: typed,
  /** The parent institution of a service unit. */
  applicantParent: typed,
};
export const metaScalars = z.object(metaFields);

export interface DraftMeta extends z.infer<typeof metaScalars> {
  readonly categories: readonly CategoryId[];
}

/** Something saved that the schema refuses: shown as it is, never dropped, never a crash. */
export interface Quarantined {
  /** Where it stands in the document. */
  readonly path: string;
  /** Why the schema refused it. */
  readonly reason: string;
  /** The refused value as JSON text. */
  readonly raw: string;
}

/** The plain values of a draft: what `project()` makes of the documents, sorted, without any Yjs type. */
export interface Draft {
  readonly meta: DraftMeta;
  readonly profile: Profile;
  readonly offices: readonly Office[];
  /** Only answers that hold a saved value; read through `answerOf`. */
  readonly answers: ReadonlyMap<IndicatorId, Answer>;
  readonly gates: ReadonlyMap<GateId, GateAnswer>;
  readonly evidence: readonly Evidence[];
  /** Live links of live evidence, in the order they were made. */
  readonly links: readonly EvidenceLink[];
  readonly actions: readonly Action[];
  readonly sops: readonly Sop[];
  readonly threads: readonly Thread[];
  readonly people: ReadonlyMap<ActorId, Person>;
  /** Rows with a `deletedAt`: counted, so that the screen can offer them back. */
  readonly deleted: readonly DeletedRow[];
  readonly quarantine: readonly Quarantined[];
  /** The last stamp of the log; the only date a dossier may print as its own. */
  readonly lastChangedAt: Instant | null;
}

/** Where rows stand that a person can delete. */
export type DeletedTable =
  'offices' | 'evidence' | 'actions' | 'sops' | 'sopActors' | 'steps' | 'items';

export interface DeletedRow {
  readonly table: DeletedTable;
  readonly id: string;
  /** The SOP or step that the row is a part of; '' for a row of the draft itself. */
  readonly ownerId: string;
  readonly title: string;
  readonly deletedAt: Instant;
}

export function answerOf(draft: Draft, id: IndicatorId): Answer {
  return draft.answers.get(id) ?? blankAnswer(id);
}

export function gateAnswerOf(draft: Draft, id: GateId): GateAnswer {
  return draft.gates.get(id) ?? blankGateAnswer(id);
}
