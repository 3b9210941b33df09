import type { AttachRefusal } from '#copy/attach-refusals.ts';
import type { EvidenceTarget } from '#draft/attach.ts';
import { attachFile } from './attach-file.ts';
import type { Attached, AttachPlace } from './attach-file.ts';

export type AttachState =
  | { readonly state: 'waiting' }
  /** `fraction` from 0 to 1; null while the file is looked into. */
  | { readonly state: 'running'; readonly fraction: number | null }
  | ({ readonly state: 'attached' } & Attached)
  | { readonly state: 'refused'; readonly refusal: AttachRefusal };

/** One chosen file on its way into the draft. A cancelled one is simply gone. */
export interface AttachJob {
  readonly id: number;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly targets: readonly EvidenceTarget[];
  readonly progress: AttachState;
}

/** Files on their way into an open draft, shaped for `useSyncExternalStore`; it outlives the page that began it. */
export interface AttachQueue {
  readonly subscribe: (listener: () => void) => () => void;
  readonly jobs: () => readonly AttachJob[];
  readonly attach: (files: readonly File[], targets: readonly EvidenceTarget[]) => void;
  /** Stops a file that is not yet attached. */
  readonly cancel: (jobId: number) => void;
  /** Takes a finished or refused file off the list; what it attached stays. */
  readonly dismiss: (jobId: number) => void;
  /** Stops everything: the draft is being closed. */
  readonly stop: () => void;
}

/** One file after the other: two of a hundred megabytes side by side would not fit a small laptop. */
export function attachQueue(place: AttachPlace): AttachQueue {
  const listeners = new Set<() => void>();
  const files = new Map<number, File>();
  const aborts = new Map<number, AbortController>();
  let jobs: readonly AttachJob[] = [];
  let lastId = 0;
  let isRunning = false;

  function show(next: readonly AttachJob[]): void {
    jobs = next;
    for (const listener of listeners) listener();
  }
  function progress(id: number, to: AttachState): void {
    show(jobs.map((job) => (job.id === id ? { ...job, progress: to } : job)));
  }
  function drop(id: number): void {
    files.delete(id);
    show(jobs.filter((job) => job.id !== id));
  }

  async function runOne(job: AttachJob, file: File): Promise<void> {
    const abort = new AbortController();
    aborts.set(job.id, abort);
    progress(job.id, { state: 'running', fraction: null });
    const outcome = await attachFile(place, file, job.targets, {
      signal: abort.signal,
      onFraction: (fraction) => {
        if (aborts.has(job.id)) progress(job.id, { state: 'running', fraction });
      },
    }).finally(() => {
      aborts.delete(job.id);
      files.delete(job.id);
    });
    if (outcome.ok) progress(job.id, { state: 'attached', ...outcome.value });
    else if (outcome.error.code === 'cancelled') drop(job.id);
    else progress(job.id, { state: 'refused', refusal: outcome.error });
  }

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    for (let next = firstWaiting(jobs); next !== undefined; next = firstWaiting(jobs)) {
      const file = files.get(next.id);
      if (file === undefined) throw new Error('A waiting file is missing');
      try {
        await runOne(next, file);
      } catch (cause) {
        // A bug of ours costs one file, not the ones behind it.
        reportError(cause);
        progress(next.id, { state: 'refused', refusal: { code: 'unknown' } });
      }
    }
    isRunning = false;
  }

  function cancel(id: number): void {
    const running = aborts.get(id);
    if (running !== undefined) running.abort();
    else if (files.has(id)) drop(id);
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    jobs: () => jobs,
    attach: (chosen, targets) => {
      const added = chosen.map((file): AttachJob => {
        lastId += 1;
        files.set(lastId, file);
        const { name: fileName, size: sizeBytes } = file;
        return { id: lastId, fileName, sizeBytes, targets, progress: { state: 'waiting' } };
      });
      show([...(isRunning ? jobs : jobs.filter(isUnsettled)), ...added]);
      void run();
    },
    cancel,
    dismiss: (id) => {
      if (!files.has(id)) drop(id);
    },
    stop: () => {
      for (const { id } of jobs) cancel(id);
    },
  };
}

/** A new choice begins a new count, but what was refused stays until it is read. */
function isUnsettled({ progress }: AttachJob): boolean {
  return progress.state !== 'attached';
}

function firstWaiting(jobs: readonly AttachJob[]): AttachJob | undefined {
  return jobs.find(({ progress }) => progress.state === 'waiting');
}
