import { useEffect, useRef, useState } from 'react';
import type { DraftId } from '#domain/ids.ts';
import type { BackupError } from '#exchange/package-error.ts';
import type { PackageProgress } from '#exchange/progress.ts';
import type { WrittenBackup } from '#exchange/write-backup.ts';
import { downloadFile } from '#ui/download.ts';
import { backUp } from './back-up.ts';
import { useEnvironment } from './environment.tsx';
import { useIdentity } from './identity.tsx';
import { useWorkspaceIfOpen } from './workspace.tsx';

export type BackupWork =
  | { readonly state: 'running'; readonly progress: PackageProgress | null }
  | { readonly state: 'done'; readonly backup: WrittenBackup }
  | { readonly state: 'failed'; readonly error: BackupError | { readonly code: 'broken' } };

/**
 * One backup for as long as the component lives, downloaded when it is made. Of a draft that is
 * open around it, what could not be saved goes along.
 */
export function useBackup(draftId: DraftId): { work: BackupWork; cancel: () => void } {
  const environment = useEnvironment();
  const { identity } = useIdentity();
  const around = useWorkspaceIfOpen();
  const open = around?.draftId === draftId ? around : null;
  const [work, setWork] = useState<BackupWork>({ state: 'running', progress: null });
  const running = useRef<AbortController | null>(null);
  // Serves the worker that packs.
  useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    let isGone = false;
    void backUp(environment, {
      draftId,
      actor: identity,
      open,
      onProgress: (progress) => {
        if (!isGone) setWork({ state: 'running', progress });
      },
      signal: controller.signal,
    })
      .then((written) => {
        if (isGone) return;
        if (!written.ok) return setWork({ state: 'failed', error: written.error });
        downloadFile(written.value.file, written.value.fileName);
        return setWork({ state: 'done', backup: written.value });
      })
      .catch((cause: unknown) => {
        if (!isGone) setWork({ state: 'failed', error: { code: 'broken' } });
        // Not swallowed: the browser reports it, the screen stays to try again.
        throw cause;
      });
    return () => {
      isGone = true;
      controller.abort();
    };
  }, [environment, identity, draftId, open]);
  return { work, cancel: () => running.current?.abort() };
}
