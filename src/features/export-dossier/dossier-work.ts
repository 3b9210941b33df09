import { dossierOf } from '#domain/dossier-of.ts';
import type { Draft } from '#domain/draft.ts';
import type { Sha256 } from '#domain/ids.ts';
import type { DossierError, DossierIssue, DossierProgress, FinishedDossier } from '#render/job.ts';
import { renderDossier } from '#render/render-dossier.ts';
import type { DossierJob } from '#render/render-dossier.ts';
import type { Database } from '#storage/database.ts';
import type { StorageError } from '#storage/failures.ts';
import { fileReader } from '#storage/file-reader.ts';
import type { FileReading } from '#storage/file-reader.ts';
import type { Workspace } from '#workspace/open-workspace.ts';
import { dossierName } from './dossier-name.ts';

export interface MadeDossier extends FinishedDossier {
  readonly fileName: string;
  /** Where the browser finds the file; valid until the next one is begun. */
  readonly address: string;
  readonly issues: readonly DossierIssue[];
  /** What it was made of: another object once anything has changed. */
  readonly draft: Draft;
}

export type DossierState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: DossierProgress | null }
  | { readonly state: 'done'; readonly made: MadeDossier }
  | { readonly state: 'failed'; readonly failure: DossierError | StorageError };

/** The making of a draft's dossier, shaped for `useSyncExternalStore`; it outlives the page that began it. */
export interface DossierWork {
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => DossierState;
  readonly start: () => void;
  /** Ends the work at once. */
  readonly cancel: () => void;
}

const works = new WeakMap<Workspace, DossierWork>();

/** One work an open draft: whoever asks sees the same. */
export function dossierWork(workspace: Workspace, database: Database): DossierWork {
  const known = works.get(workspace);
  if (known !== undefined) return known;
  const work = newWork(workspace, database);
  works.set(workspace, work);
  return work;
}

function newWork(workspace: Workspace, database: Database): DossierWork {
  const listeners = new Set<() => void>();
  let shown: DossierState = { state: 'idle' };
  let stop: AbortController | null = null;

  function show(next: DossierState): void {
    if (shown.state === 'done') URL.revokeObjectURL(shown.made.address);
    shown = next;
    for (const listener of listeners) listener();
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => shown,
    start: () => {
      if (shown.state === 'running') return;
      const controller = new AbortController();
      stop = controller;
      show({ state: 'running', progress: null });
      const { signal } = controller;
      const onProgress = (progress: DossierProgress): void => {
        if (!signal.aborted) show({ state: 'running', progress });
      };
      make(workspace, database, { signal, onProgress }).then(show, (thrown: unknown) => {
        show({ state: 'failed', failure: { code: 'crashed' } });
        throw thrown;
      });
    },
    cancel: () => stop?.abort(),
  };
}

interface MakeOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DossierProgress) => void;
}

async function make(
  { edition, projection }: Workspace,
  database: Database,
  { signal, onProgress }: MakeOptions,
): Promise<DossierState> {
  // Apart, so that neither the press nor typing elsewhere waits for both at once.
  await nextTask();
  const draft = projection.current();
  const dossier = dossierOf(edition, draft);
  await nextTask();
  if (signal.aborted) return { state: 'failed', failure: { code: 'cancelled' } };
  const issues: DossierIssue[] = [];
  const reader = fileReader(database);
  const files = readFiles(reader);
  const job: DossierJob = renderDossier(dossier, {
    readFile: (sha) => files.read(sha, job),
    onProgress,
    onIssue: (issue) => issues.push(issue),
  });
  signal.addEventListener('abort', job.cancel);
  const result = await job.result;
  reader.close();
  if (!result.ok) return { state: 'failed', failure: files.failure() ?? result.error };
  const made: MadeDossier = {
    ...result.value,
    fileName: dossierName(dossier.cover),
    address: URL.createObjectURL(result.value.file),
    issues,
    draft,
  };
  return { state: 'done', made };
}

interface Files {
  readonly read: (sha: Sha256, job: DossierJob) => Promise<ArrayBuffer | null>;
  /** Why the store gave nothing any more; null where it did. */
  readonly failure: () => StorageError | null;
}

/** Files by hash. A store that fails ends the job: its files are not missing, only out of reach. */
function readFiles(reader: FileReading): Files {
  let failed: StorageError | null = null;
  return {
    read: async (sha, job) => {
      const bytes = await reader.read(sha);
      if (bytes.ok) return bytes.value;
      switch (bytes.error.code) {
        case 'missing':
        case 'corrupt':
          return null;
        case 'quota':
        case 'closed':
        case 'unknown':
          failed = { code: bytes.error.code, cause: bytes.error.cause };
          job.cancel();
          return null;
        default:
          throw new Error(`A stored file cannot be ${bytes.error.code}`);
      }
    },
    failure: () => failed,
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
