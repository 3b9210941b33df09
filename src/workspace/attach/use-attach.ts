import { useSyncExternalStore } from 'react';
import { useWorkspace } from '../workspace.tsx';
import type { AttachJob, AttachQueue } from './queue.ts';

type Attach = Pick<AttachQueue, 'attach' | 'cancel' | 'dismiss'> & {
  readonly jobs: readonly AttachJob[];
};

/**
 * Attaches files to the open draft, and every file on its way or lately done, whichever page began
 * it. `attach(files, targets)` also links each file to the targets.
 */
export function useAttach(): Attach {
  const { attaching } = useWorkspace();
  const jobs = useSyncExternalStore(attaching.subscribe, attaching.jobs);
  const { attach, cancel, dismiss } = attaching;
  return { jobs, attach, cancel, dismiss };
}
