import type { Sha256 } from '#domain/ids.ts';
import { err } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { FileProblem } from './file-problem.ts';
import type { ProbedFile } from './probe.ts';

export interface ProbeRequest {
  readonly id: number;
  readonly file: Blob;
  readonly name: string;
}

/** The worker's answer. `sha256` is null where the bytes could not be read from the disk at all. */
export interface Probed {
  readonly sha256: Sha256 | null;
  readonly outcome: Result<ProbedFile, FileProblem>;
}

export interface ProbeReply extends Probed {
  readonly id: number;
}

/** A file that keeps the worker busy for longer is given up: 100 MB take seconds. */
const patienceMs = 120_000;

const gaveUp: Probed = { sha256: null, outcome: err({ code: 'unreadable' }) };

interface Prober {
  readonly worker: Worker;
  readonly waiting: Map<number, (probed: Probed) => void>;
}

let shared: Prober | null = null;
let lastId = 0;

/**
 * Reads, hashes and probes a file in a worker, so that the page stays responsive. Always answers:
 * a file that crashes the worker or keeps it busy for too long comes back as `unreadable`.
 */
export function probeFile(file: Blob, name: string): Promise<Probed> {
  const prober = shared ?? start();
  shared = prober;
  lastId += 1;
  const id = lastId;
  return new Promise((resolve) => {
    const timer = setTimeout(() => stop(prober), patienceMs);
    prober.waiting.set(id, (probed) => {
      clearTimeout(timer);
      resolve(probed);
    });
    const request: ProbeRequest = { id, file, name };
    prober.worker.postMessage(request);
  });
}

function start(): Prober {
  const worker = new Worker(new URL('./probe.worker.ts', import.meta.url), { type: 'module' });
  const prober: Prober = { worker, waiting: new Map() };
  worker.addEventListener('message', ({ data }: MessageEvent<ProbeReply>) => {
    prober.waiting.get(data.id)?.(data);
    prober.waiting.delete(data.id);
  });
  worker.addEventListener('error', () => stop(prober));
  return prober;
}

/** Ends a worker that failed; the next file gets a new one. */
function stop(prober: Prober): void {
  prober.worker.terminate();
  if (shared === prober) shared = null;
  for (const answer of prober.waiting.values()) answer(gaveUp);
  prober.waiting.clear();
}
