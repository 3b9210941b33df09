import { proxy } from 'comlink';
import type { Instant } from '#domain/dates.ts';
import type { DraftId, EditionId, Sha256 } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Database } from '#storage/database.ts';
import { inWorker } from '#storage/worker-call.ts';
import { backupName } from './backup-name.ts';
import { composeBackup } from './compose-backup.ts';
import type { ComposedBackup } from './compose-backup.ts';
import type { PackageWorker } from './package.worker.ts';
import { packageMediaType } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import type { BackupError } from './package-error.ts';
import type { LostFile } from './plan-backup.ts';
import type { ReportProgress } from './progress.ts';

export interface WriteBackupOptions {
  readonly from: Manifest['from'];
  readonly editionId: EditionId;
  readonly editionHash: string;
  readonly now: Instant;
  /** `OpenDraft.encodeStates()` of a draft that is open, so that nothing unsaved is left out. */
  readonly unsaved?: ReadonlyMap<string, Uint8Array>;
  readonly onProgress?: ReportProgress;
  readonly signal?: AbortSignal;
}

export interface WrittenBackup {
  readonly file: File;
  readonly fileName: string;
  /** Hash of the manifest, which names the hash of everything else in the package. */
  readonly sha256: Sha256;
  /** The package was read back and every hash found again; there is no other kind of result. */
  readonly verified: true;
  /** Number of files in the package. */
  readonly files: number;
  /** Files that the draft names and the package does not hold: say so beside the success. */
  readonly lost: readonly LostFile[];
}

/** Makes a full backup of one draft in a worker and verifies it. Progress comes at most ten times a second. */
export async function writeBackup(
  db: Database,
  draftId: DraftId,
  { onProgress = () => undefined, signal, unsaved = new Map(), ...rest }: WriteBackupOptions,
): Promise<Result<WrittenBackup, BackupError>> {
  const { from, editionId, editionHash, now } = rest;
  const request = { draftId, from, editionId, editionHash, now, unsaved };
  const composed =
    typeof Worker === 'undefined'
      ? await composeBackup(db, request, { report: onProgress, newSink: noFile })
      : await inWorker<PackageWorker, Result<ComposedBackup, BackupError>>(
          () => new Worker(new URL('./package.worker.ts', import.meta.url), { type: 'module' }),
          (worker) => worker.compose(db.name, request, proxy(onProgress)),
          signal,
        );
  if (composed === 'cancelled') return err({ code: 'cancelled' });
  if (!composed.ok) return composed;
  const { blob, applicantName, sha256, files, lost } = composed.value;
  const fileName = backupName(applicantName, now);
  const file = new File([blob], fileName, { type: packageMediaType });
  return ok({ file, fileName, sha256, verified: true, files, lost });
}

function noFile(): Promise<null> {
  return Promise.resolve(null);
}
