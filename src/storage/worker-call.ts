import { wrap } from 'comlink';
import type { Remote } from 'comlink';

/**
 * Runs one task in a worker that lives for this task only, and ends it when the task ends or is
 * cancelled. A worker that cannot be loaded, or that throws outside the task, throws here.
 */
export async function inWorker<Api, T>(
  create: () => Worker,
  task: (api: Remote<Api>) => Promise<T>,
  signal?: AbortSignal,
): Promise<T | 'cancelled'> {
  if (signal?.aborted === true) return 'cancelled';
  const worker = create();
  const over = new AbortController();
  const cancelled = new Promise<'cancelled'>((resolve) => {
    const cancel = (): void => {
      resolve('cancelled');
    };
    signal?.addEventListener('abort', cancel, { signal: over.signal });
  });
  const broken = new Promise<never>((_, reject) => {
    const report = (event: ErrorEvent): void => {
      reject(new Error(`worker: ${event.message}`));
    };
    worker.addEventListener('error', report, { signal: over.signal });
  });
  try {
    return await Promise.race([task(wrap<Api>(worker)), cancelled, broken]);
  } finally {
    over.abort();
    worker.terminate();
  }
}
