import { editionId as editionIdSchema, type DraftId } from '#domain/ids.ts';
import type { Person } from '#domain/person.ts';
import type { Result } from '#domain/result.ts';
import { contentName, scalarMap } from '#draft/documents.ts';
import type { BackupError } from '#exchange/package-error.ts';
import type { ReportProgress } from '#exchange/progress.ts';
import { writeBackup, type WrittenBackup } from '#exchange/write-backup.ts';
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
  { database, openEdition, currentEdition }: Environment,
  { draftId, actor, unsaved, onProgress, signal }: BackUpRequest,
): Promise<Result<WrittenBackup, BackupError>> {
  const stored = await readStoredDraft(database, draftId);
  const content = stored.ok
    ? stored.value.documents.find(({ name }) => name === contentName)?.doc
    : undefined;
  const named = editionIdSchema.safeParse(
    content === undefined ? null : scalarMap(content, 'meta').get('editionId'),
  );
  const editionId = named.success ? named.data : currentEdition;
  const edition = await openEdition(editionId);
  const now = new Date().toISOString();
  const written = await writeBackup(database, draftId, {
    from: {
      name: actor?.name ?? '',
      position: actor?.position ?? '',
      organisation: actor?.organisation ?? '',
    },
    editionId,
    editionHash: edition.ok ? edition.value.hash : '',
    now,
    ...(unsaved === undefined ? {} : { unsaved }),
    onProgress,
    signal,
  });
  // Only a reminder: a backup that could not be noted is a backup all the same.
  if (written.ok) await noteBackup(database, draftId, written.value.fileName, now);
  return written;
}
