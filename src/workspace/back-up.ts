import { editionId as editionIdSchema, type DraftId, type EditionId } from '#domain/ids.ts';
import type { Person } from '#domain/person.ts';
import type { Result } from '#domain/result.ts';
import { contentName, scalarMap } from '#draft/documents.ts';
import type { BackupError } from '#exchange/package-error.ts';
import type { ReportProgress } from '#exchange/progress.ts';
import { writeBackup, type WrittenBackup } from '#exchange/write-backup.ts';
import type { Database } from '#storage/database.ts';
import { noteBackup } from '#storage/drafts.ts';
import { readStoredDraft } from '#storage/stored-draft.ts';
import type { Environment } from './environment.tsx';

export interface BackUpRequest {
  readonly draftId: DraftId;
  /** Who makes it; null before anybody has said who they are. */
  readonly actor: Person | null;
  /** States in memory of a draft that is open, so that nothing unsaved is left out. */
  readonly unsaved?: ReadonlyMap<string, Uint8Array>;
  readonly onProgress: ReportProgress;
  readonly signal: AbortSignal;
}

/** A verified full backup of a draft, open or not, noted as its last one. */
export async function backUp(
  { database, currentEdition }: Environment,
  { draftId, actor, unsaved, onProgress, signal }: BackUpRequest,
): Promise<Result<WrittenBackup, BackupError>> {
  const { editionId, editionHash } = await begunWith(database, draftId);
  const now = new Date().toISOString();
  const written = await writeBackup(database, draftId, {
    from: {
      name: actor?.name ?? '',
      position: actor?.position ?? '',
      organisation: actor?.organisation ?? '',
    },
    editionId: editionId ?? currentEdition,
    editionHash,
    now,
    ...(unsaved === undefined ? {} : { unsaved }),
    onProgress,
    signal,
  });
  // Only a reminder: a backup that could not be noted is a backup all the same.
  if (written.ok) await noteBackup(database, draftId, written.value.fileName, now);
  return written;
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
  const meta = content === undefined ? undefined : scalarMap(content, 'meta');
  const id = editionIdSchema.safeParse(meta?.get('editionId'));
  const hash = meta?.get('editionHash');
  return {
    editionId: id.success ? id.data : null,
    editionHash: typeof hash === 'string' ? hash : '',
  };
}
