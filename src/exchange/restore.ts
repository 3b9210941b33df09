import * as Y from 'yjs';
import { contentName, scalarMap } from '#draft/documents.ts';
import { draftId as draftIdSchema } from '#domain/ids.ts';
import type { DraftId } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Database } from '#storage/database.ts';
import { blankDraftRow } from '#storage/draft-row.ts';
import { addDraft } from '#storage/drafts.ts';
import { storageFailure } from '#storage/failures.ts';
import { hasFiles } from '#storage/files.ts';
import { replaceDraft } from '#storage/replace-draft.ts';
import type { DraftRow } from '#storage/rows.ts';
import { storeBytes } from '#storage/store-blob.ts';
import { readStoredDraft } from '#storage/stored-draft.ts';
import { openPackage } from './open-package.ts';
import type { CheckedPackage } from './open-package.ts';
import type { PackageError } from './package-error.ts';
import type { ReportProgress } from './progress.ts';
import { relationOf, stableState } from './states.ts';

/** What the caller chose after a first attempt was refused because a draft of this id is here. */
export type RestoreMode = 'as-copy' | 'replace-damaged';

export interface RestoreRequest {
  readonly mode: RestoreMode | null;
  /** Name of the chosen file: it is the draft's last backup. Null for a sample, which is none. */
  readonly fileName: string | null;
  readonly isSample: boolean;
  /** Id that a copy gets, made by the caller. */
  readonly copyId: DraftId;
  /** Last sequence numbers known outside the store, by draft: what tells an emptied draft. */
  readonly lastSeqs: ReadonlyMap<DraftId, number>;
  readonly now: string;
}

export interface Restored {
  readonly draftId: DraftId;
  /** `already-here`: the same draft was here; only files that were missing were added. */
  readonly outcome: 'restored' | 'already-here' | 'copied' | 'replaced';
  readonly applicantName: string;
  readonly filesAdded: number;
  /** Last sequence number of the draft, for the mark outside the store; null where nothing was written. */
  readonly lastSeq: number | null;
  readonly lastBackup: DraftRow['lastBackup'];
}

type Plan = { readonly write: 'new' | 'copy' | 'replace' } | { readonly write: 'nothing' };

/**
 * Restores a package. Nothing in the store changes before every byte is checked; then come the
 * files, which are named by their content, and last one transaction with the draft.
 */
export async function restore(
  db: Database,
  file: Blob,
  request: RestoreRequest,
  report: ReportProgress,
): Promise<Result<Restored, PackageError>> {
  const checked = await openPackage(file, report);
  if (!checked.ok) return checked;
  try {
    const plan = await planOf(db, checked.value, request);
    if (!plan.ok) return plan;
    const rewrites = plan.value.write === 'replace';
    const added = await addFiles(db, checked.value, rewrites, report);
    if (!added.ok) return added;
    return await writeDraft(db, checked.value, plan.value, request, added.value);
  } catch (cause) {
    return err(storageFailure(cause));
  }
}

async function planOf(
  db: Database,
  { archive, states }: CheckedPackage,
  { mode, lastSeqs }: RestoreRequest,
): Promise<Result<Plan, PackageError>> {
  const { draftId } = archive.manifest;
  const here = await readStoredDraft(db, draftId);
  if (!here.ok) {
    const { error } = here;
    if (error.code === 'store-failed') return err(error.failure);
    if (error.code === 'missing') return ok({ write: 'new' });
    if (error.code === 'emptied' && error.remains === 'nothing') return ok({ write: 'new' });
    if (mode === 'as-copy') return ok({ write: 'copy' });
    return mode === null ? err({ code: 'exists-damaged', draftId }) : ok({ write: 'replace' });
  }
  const ours = new Map(here.value.documents.map(({ name, doc }) => [name, stableState(doc)]));
  const relation = relationOf(ours, states);
  if (relation === 'same') return ok({ write: 'nothing' });
  if (mode === 'as-copy') return ok({ write: 'copy' });
  if (here.value.lastSeq < (lastSeqs.get(draftId) ?? 0)) {
    return mode === null ? err({ code: 'exists-damaged', draftId }) : ok({ write: 'replace' });
  }
  return err({ code: 'exists-different', draftId, relation });
}

/** Stores the files that are not here, or all of them where what is here is in doubt. */
async function addFiles(
  db: Database,
  { archive }: CheckedPackage,
  rewrites: boolean,
  report: ReportProgress,
): Promise<Result<number, PackageError>> {
  const { files } = archive.manifest;
  const here = rewrites
    ? new Map()
    : await hasFiles(
        db,
        files.map(({ sha256 }) => sha256),
      );
  const wanted = files.filter(({ sha256 }) => !here.has(sha256));
  const total = wanted.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let done = 0;
  let added = 0;
  for (const entry of wanted) {
    const bytes = await archive.read(entry);
    if (!bytes.ok) return bytes;
    const stored = await storeBytes(db, entry.sha256, bytes.value, entry.mediaType);
    if (!stored.ok) return stored;
    if (stored.value.isNew) added += 1;
    done += entry.sizeBytes;
    report({ phase: 'saving', done, total });
  }
  return ok(added);
}

async function writeDraft(
  db: Database,
  checked: CheckedPackage,
  plan: Plan,
  request: RestoreRequest,
  filesAdded: number,
): Promise<Result<Restored, PackageError>> {
  const { manifest } = checked.archive;
  const { applicantName } = manifest;
  const { fileName, isSample, now, copyId } = request;
  const lastBackup = fileName === null ? null : { fileName, at: manifest.createdAt };
  const base = { applicantName, filesAdded, lastBackup };
  const { draftId } = manifest;
  if (plan.write === 'nothing') {
    return ok({ ...base, draftId, outcome: 'already-here', lastSeq: null });
  }
  if (plan.write === 'copy') {
    const row: DraftRow = { ...blankDraftRow(copyId, now, isSample), lastBackup: null };
    const lastSeq = await addDraft(db, row, copiedStates(checked, copyId));
    if (lastSeq === 'already-exists') throw new Error('the id of a copy is in use');
    return ok({ ...base, lastBackup: null, draftId: copyId, outcome: 'copied', lastSeq });
  }
  const row: DraftRow = { ...blankDraftRow(draftId, now, isSample), lastBackup };
  if (plan.write === 'replace') {
    const lastSeq = await replaceDraft(db, row, checked.states);
    if (lastSeq === 'in-use') return err({ code: 'in-use' });
    return ok({ ...base, draftId, outcome: 'replaced', lastSeq });
  }
  const lastSeq = await addDraft(db, row, checked.states);
  // Another tab restored the same package a moment ago.
  if (lastSeq === 'already-exists') return restoredElsewhere(draftId);
  return ok({ ...base, draftId, outcome: 'restored', lastSeq });
}

function restoredElsewhere(draftId: DraftId): Result<Restored, PackageError> {
  return err({ code: 'exists-different', draftId, relation: 'diverged' });
}

/** The same documents under an id of their own; the id is written as an edit, so nothing is lost. */
function copiedStates(
  { content, states }: CheckedPackage,
  copyId: DraftId,
): ReadonlyMap<string, Uint8Array> {
  scalarMap(content, 'meta').set('draftId', copyId);
  return new Map([...states, [contentName, Y.encodeStateAsUpdateV2(content)]]);
}

/** A new id for a copy. */
export function newDraftId(): DraftId {
  return draftIdSchema.parse(crypto.randomUUID());
}
