import * as z from 'zod/mini';
import { day } from './dates.ts';
import { evidenceId, sha256 } from './ids.ts';
import type { EvidenceId } from './ids.ts';
import { rowFields, typed } from './record.ts';

/** Kinds of document that Indonesian offices use as evidence (bukti dukung). */
export const evidenceKind = z.enum([
  'decree',
  'regent-regulation',
  'circular',
  'sop',
  'minutes',
  'attendance-list',
  'photo',
  'screenshot',
  'recapitulation',
  'report',
  'survey',
  'budget-document',
  'planning-document',
  'letter',
  'certificate',
  'publication',
  'other',
]);
export type EvidenceKind = z.infer<typeof evidenceKind>;

/** Largest file that may be attached: 100 MB, said before choosing. */
export const fileLimitBytes = 100_000_000;

/** Media types that may be attached, by what the bytes are and not by the name of the file. */
export const attachableMediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/**
 * What may be wrong with a file that is attached all the same: its bytes are whole, but the dossier
 * cannot show its pages and prints one that says so.
 */
export const unshownReasons = [
  'too-many-pixels',
  'needs-password',
  'truncated',
  'unreadable',
  'no-pages',
] as const;
export type UnshownReason = (typeof unshownReasons)[number];

/** The reason that a record's `fileProblem` names; null for none, or for one that a newer app wrote. */
export function unshownReason(fileProblem: string): UnshownReason | null {
  return unshownReasons.find((reason) => reason === fileProblem) ?? null;
}

/** The fields of an evidence record that a person fills in. */
export const evidenceDescription = z.object({
  title: z.string(),
  kind: evidenceKind,
  number: typed,
  issuedOn: z._default(z.nullable(day), null),
  periodFrom: z._default(z.nullable(day), null),
  periodTo: z._default(z.nullable(day), null),
  issuer: typed,
  caption: typed,
});

/** What was seen of the file when it was attached. */
const evidenceFile = {
  /** Null for a record without a file: a link or a physical document. */
  fileSha: z._default(z.nullable(sha256), null),
  fileName: typed,
  mediaType: typed,
  sizeBytes: z._default(z.nullable(z.int().check(z.gte(0))), null),
  /** Pages the file adds to the dossier; null where it could not be read. */
  pageCount: z._default(z.nullable(z.int().check(z.gte(0))), null),
  /** Code of what is wrong with the file, empty where it reads well. */
  fileProblem: typed,
};

export const evidence = z.object({
  id: evidenceId,
  ...evidenceDescription.shape,
  title: typed,
  kind: z._default(evidenceKind, 'other'),
  ...evidenceFile,
  ...rowFields,
});
export type Evidence = z.infer<typeof evidence>;

/** The words that name a record: its title, else the name of its file; '' where it has neither. */
export function titleOrFileName({ title, fileName }: Pick<Evidence, 'title' | 'fileName'>): string {
  return title.trim() === '' ? fileName : title.trim();
}

/** What evidence can prove: an indicator's level, a gate, an action's result, a SOP's existence. */
export const linkTarget = z.enum(['indicator', 'gate', 'action', 'sop']);
export type LinkTarget = z.infer<typeof linkTarget>;

export const linkFields = {
  on: z._default(z.boolean(), false),
  order: z._default(z.string(), ''),
  /** Where in the file to look, such as 'hlm. 4'. */
  pages: typed,
};
const linkScalars = z.object(linkFields);
export type LinkScalars = z.infer<typeof linkScalars>;

/** One file serves many targets; each link is a record of its own. */
export interface EvidenceLink extends LinkScalars {
  readonly evidenceId: EvidenceId;
  readonly target: LinkTarget;
  readonly targetId: string;
}
