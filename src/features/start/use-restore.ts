import { useRef, useState } from 'react';
import type { PackageError } from '#exchange/package-error.ts';
import type { PackageProgress } from '#exchange/progress.ts';
import { inspectPackage, restorePackage, type Inspected } from '#exchange/read-package.ts';
import type { Restored, RestoreMode } from '#exchange/restore.ts';
import { useEnvironment } from '#workspace/environment.tsx';
import { refreshSummary } from '#workspace/summary.ts';

export type RestoreWork =
  | { readonly state: 'idle' }
  | { readonly state: 'inspecting' }
  | { readonly state: 'inspected'; readonly file: File; readonly inspected: Inspected }
  | { readonly state: 'restoring'; readonly progress: PackageProgress | null }
  | { readonly state: 'done'; readonly restored: Restored }
  /** `file` is kept for another try: as a copy, or in the place of a damaged draft. */
  | { readonly state: 'failed'; readonly file: File | null; readonly error: PackageError };

/** The way of a package from a file to a draft, one step after the other. */
export function useRestore(options: { readonly isSample: boolean }) {
  const environment = useEnvironment();
  const [work, setWork] = useState<RestoreWork>({ state: 'idle' });
  const [broken, setBroken] = useState<{ cause: unknown } | null>(null);
  const running = useRef<AbortController | null>(null);

  function begin(): AbortSignal {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }

  async function inspect(file: File): Promise<void> {
    const signal = begin();
    setWork({ state: 'inspecting' });
    const read = await inspectPackage(file, signal);
    if (signal.aborted) return;
    setWork(
      read.ok
        ? { state: 'inspected', file, inspected: read.value }
        : { state: 'failed', file: null, error: read.error },
    );
  }

  async function restore(file: File, mode?: RestoreMode): Promise<void> {
    const signal = begin();
    setWork({ state: 'restoring', progress: null });
    const restored = await restorePackage(environment.database, file, {
      ...(mode === undefined ? {} : { mode }),
      isSample: options.isSample,
      onProgress: (progress) => {
        if (!signal.aborted) setWork({ state: 'restoring', progress });
      },
      signal,
    });
    if (!restored.ok) return setWork({ state: 'failed', file, error: restored.error });
    await refreshSummary(environment, restored.value.draftId);
    return setWork({ state: 'done', restored: restored.value });
  }

  // A bug, not an expected refusal: the error page says what is safe.
  if (broken !== null) throw broken.cause;
  const reportBug = (cause: unknown) => setBroken({ cause });
  return {
    work,
    inspect: (file: File) => void inspect(file).catch(reportBug),
    restore: (file: File, mode?: RestoreMode) => void restore(file, mode).catch(reportBug),
    cancel: () => running.current?.abort(),
    reset: () => setWork({ state: 'idle' }),
  };
}
