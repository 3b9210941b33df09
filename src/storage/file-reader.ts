import { wrap } from 'comlink';
import type { Sha256 } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import type { FileWorker } from './file.worker.ts';
import type { FileError } from './files.ts';

export interface FileReading {
  /** The bytes of a file, checked against its hash. */
  readonly read: (sha: Sha256) => Promise<Result<ArrayBuffer, FileError>>;
  /** Lets go of the worker; what is being read never arrives. */
  readonly close: () => void;
}

/** Reads many files one after the other in one worker: a hundred megabytes would halt the page. */
export function fileReader(db: Database): FileReading {
  const worker = new Worker(new URL('./file.worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<FileWorker>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(`worker: ${message}`)));
  });
  return {
    read: (sha) => Promise.race([remote.read(db.name, sha), broken]),
    close: () => worker.terminate(),
  };
}
