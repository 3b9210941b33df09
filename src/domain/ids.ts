import * as z from 'zod/mini';

// Rubric ids are short and readable and never reused; record ids are UUIDs made once by one replica.
const rubricId = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/));
const recordId = z.string().check(z.regex(/^[0-9a-zA-Z-]{1,64}$/));

export const editionId = rubricId.brand('EditionId');
export const categoryId = rubricId.brand('CategoryId');
export const aspectId = rubricId.brand('AspectId');
export const indicatorId = rubricId.brand('IndicatorId');
export const gateId = rubricId.brand('GateId');
export const entryId = rubricId.brand('EntryId');
export const sourceId = rubricId.brand('SourceId');
export type EditionId = z.infer<typeof editionId>;
export type CategoryId = z.infer<typeof categoryId>;
export type AspectId = z.infer<typeof aspectId>;
export type IndicatorId = z.infer<typeof indicatorId>;
export type GateId = z.infer<typeof gateId>;
export type EntryId = z.infer<typeof entryId>;
export type SourceId = z.infer<typeof sourceId>;

export const draftId = recordId.brand('DraftId');
export const actorId = recordId.brand('ActorId');
export const evidenceId = recordId.brand('EvidenceId');
export const actionId = recordId.brand('ActionId');
export const sopId = recordId.brand('SopId');
export const sopActorId = recordId.brand('SopActorId');
export const stepId = recordId.brand('StepId');
export const itemId = recordId.brand('ItemId');
export const officeId = recordId.brand('OfficeId');
export const threadId = recordId.brand('ThreadId');
export const commentId = recordId.brand('CommentId');
export type DraftId = z.infer<typeof draftId>;
export type ActorId = z.infer<typeof actorId>;
export type EvidenceId = z.infer<typeof evidenceId>;
export type ActionId = z.infer<typeof actionId>;
export type SopId = z.infer<typeof sopId>;
export type SopActorId = z.infer<typeof sopActorId>;
export type StepId = z.infer<typeof stepId>;
export type OfficeId = z.infer<typeof officeId>;

/** Lower-case hexadecimal SHA-256, the name of a file in the store and in a package. */
export const sha256 = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/))
  .brand('Sha256');
export type Sha256 = z.infer<typeof sha256>;
