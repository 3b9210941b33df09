import * as z from 'zod/mini';
import { instant } from '#domain/dates.ts';
import { draftId, sha256 } from '#domain/ids.ts';

/** Schemas of stored rows: the one door from bytes in the store to values. */

const count = z.int().check(z.gte(0));
/** Not `z.instanceof`, which would fix the kind of buffer beneath. */
export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

export const draftSummary = z.object({
  applicantName: z.string(),
  entryName: z.string(),
  editionName: z.string(),
  answered: count,
  total: count,
  gatesMet: count,
  gatesTotal: count,
  openFindings: count,
  /** The last change that the draft itself tells of; unknown in summaries of an earlier app. */
  changedAt: z._default(z.nullable(instant), null),
});
export type DraftSummary = z.infer<typeof draftSummary>;

export const backupMark = z.object({ fileName: z.string(), at: instant });
export type BackupMark = z.infer<typeof backupMark>;

export const draftRow = z.object({
  id: draftId,
  createdAt: instant,
  isSample: z.boolean(),
  lastBackup: z.nullable(backupMark),
  /** The one permitted cache: what home shows, as of the update `seq`. */
  summary: z.nullable(z.object({ seq: count, value: draftSummary })),
});
export type DraftRow = z.infer<typeof draftRow>;

export const updateRow = z.object({
  seq: count,
  draftId,
  docName: z.string().check(z.minLength(1)),
  at: instant,
  /** A Yjs update in the V2 encoding. */
  update: bytes,
});
export type UpdateRow = z.infer<typeof updateRow>;
export type NewUpdateRow = Omit<UpdateRow, 'seq'>;

export const fileRow = z.object({
  sha: sha256,
  mediaType: z.string(),
  sizeBytes: count,
  storedAt: instant,
  // Not a Blob: WebKit fails to prepare Blobs for IndexedDB.
  bytes: z.instanceof(ArrayBuffer),
});
export type FileRow = z.infer<typeof fileRow>;

export const settingRow = z.object({ key: z.string(), value: z.unknown() });

/** A row that a schema refused or that a restore replaced, exactly as it was found. */
export interface QuarantineRow {
  readonly draftId: string | null;
  readonly table: string;
  readonly at: string;
  readonly reason: string;
  readonly row: unknown;
}
