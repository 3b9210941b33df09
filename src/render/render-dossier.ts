import type { Dossier } from '#domain/dossier.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { ReadFile } from './contract.ts';
import type {
  DossierError,
  DossierIssue,
  DossierProgress,
  FinishedDossier,
  FromWorker,
  ToWorker,
} from './job.ts';

export interface DossierHooks {
  /** Called at most ten times a second and at the end of each phase. */
  readonly onProgress: (progress: DossierProgress) => void;
  readonly onIssue: (issue: DossierIssue) => void;
  /** Gives the bytes of a stored file, or null where they are not on this machine. */
  readonly readFile: ReadFile;
}

export interface DossierJob {
  readonly result: Promise<Result<FinishedDossier, DossierError>>;
  /** Ends the work at once; the result is then `cancelled`. */
  readonly cancel: () => void;
}

/** Makes the dossier in a worker of its own, so that the page stays responsive. */
export function renderDossier(dossier: Dossier, hooks: DossierHooks): DossierJob {
  const worker = new Worker(new URL('./dossier.worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve } = deferred<Result<FinishedDossier, DossierError>>();
  const send = (message: ToWorker, transfer: Transferable[] = []): void =>
    worker.postMessage(message, transfer);
  const end = (outcome: Result<FinishedDossier, DossierError>): void => {
    worker.terminate();
    resolve(outcome);
  };
  const crash = (): void => end(err({ code: 'crashed' }));
  worker.addEventListener('error', crash);
  worker.addEventListener('messageerror', crash);
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    switch (data.kind) {
      case 'read':
        hooks.readFile(data.sha256).then(
          (buffer) => send({ kind: 'bytes', id: data.id, buffer }, buffer === null ? [] : [buffer]),
          (thrown: unknown) => {
            crash();
            throw thrown;
          },
        );
        return;
      case 'progress':
        hooks.onProgress(data.progress);
        return;
      case 'issue':
        hooks.onIssue(data.issue);
        return;
      case 'done':
        end(ok(data.dossier));
        return;
      case 'failed':
        end(err(data.error));
    }
  });
  send({ kind: 'start', dossier });
  return { result: promise, cancel: () => end(err({ code: 'cancelled' })) };
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: (value) => settle(value) };
}
