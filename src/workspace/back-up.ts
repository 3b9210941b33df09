import type { DraftId, EditionId } from '#domain/ids.ts';
import type { Person } from '#domain/person.ts';
import type { Result } from '#domain/result.ts';
import { contentName, editionIdOf, scalarMap } from '#draft/documents.ts';
import type { BackupError } from '#exchange/package-error.ts';
import type { ReportProgress } from '#exchange/progress.ts';
import { writeBackup } from '#exchange/write-backup.ts';
import type { WrittenBackup } from '#exchange/write-backup.ts';
import type { Database } from '#storage/database.ts';
import { noteBackup } from '#storage/drafts.ts';
import { readStoredDraft } from '#storage/stored-draft.ts';
import type { Environment } from './environment.tsx';
import { backupNoted } from './last-backup.ts';
import type { Workspace } from './open-workspace.ts';

/** What a backup needs of a draft that is open here. */
export type OpenForBackup = Pick<Workspace, 'store' | 'projection'>;

export interface BackUpRequest {
  readonly draftId: DraftId;
  /** Who makes it; null before anybody has said who they are. */
  readonly actor: Person | null;
  /** Null or absent for a draft that is only in the store. */
  readonly open?: OpenForBackup | null;
  readonly onProgress: ReportProgress;
  readonly signal: AbortSignal;
}

/**
 * A verified full backup of a draft, open or not, noted as its last one. What the store holds is
 * read there, off this thread; what could not be saved, or not be read back, comes from memory.
 */
export async function backUp(
  { database, currentEdition }: Environment,
  { draftId, actor, open = null, onProgress, signal }: BackUpRequest,
): Promise<Result<WrittenBackup, BackupError>> {
  const { editionId, editionHash } =
    open === null ? await begunWith(database, draftId) : open.projection.current().meta;
  const now = new Date().toISOString();
  const from = {
    name: actor?.name ?? '',
    position: actor?.position ?? '',
    organisation: actor?.organisation ?? '',
  };
  const options = { from, editionId: editionId ?? currentEdition, editionHash, now };
  const write = (unsaved: ReadonlyMap<string, Uint8Array> = new Map()) =>
    writeBackup(database, draftId, { ...options, unsaved, onProgress, signal });
  const isSaved = open === null || open.store.saveState.current().state === 'saved';
  let written = await write(isSaved ? undefined : open.store.encodeStates());
  if (!written.ok && isSaved && open !== null && isOfTheStore(written.error)) {
    written = await write(open.store.encodeStates());
  }
  // Only a reminder: a backup that could not be noted is a backup all the same.
  if (written.ok) {
    await noteBackup(database, draftId, written.value.fileName, now);
    backupNoted();
  }
  return written;
}

/** True where the store did not give what an open draft still has in memory. */
function isOfTheStore({ code }: BackupError): boolean {
  return code === 'draft-unreadable' || code === 'closed' || code === 'unknown';
}

/** What the draft says of its edition; the rubric's own files are not needed to save a draft. */
async function begunWith(
  database: Database,
  draftId: DraftId,
): Promise<{ editionId: EditionId | null; editionHash: string }> {
  const stored = await readStoredDraft(database, draftId);
  const content = stored.ok
    ? stored.value.documents.find(({ name }) => name === contentName)?.doc
    : undefined;
  if (content === undefined) return { editionId: null, editionHash: '' };
  const hash = scalarMap(content, 'meta').get('editionHash');
  return {
    editionId: editionIdOf(content),
    editionHash: typeof hash === 'string' ? hash : '',
  };
}
