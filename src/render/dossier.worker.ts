import type { Sha256 } from '#domain/ids.ts';
import { buildDossier } from './build-dossier.ts';
import { loadFonts } from './fonts/load-fonts.ts';
import type { DossierProgress, FromWorker, ToWorker } from './job.ts';

const waiting = new Map<number, (buffer: ArrayBuffer | null) => void>();
let lastId = 0;

function send(message: FromWorker): void {
  postMessage(message);
}

/** Asks the page for the bytes of a file: the worker knows no store. */
function readFile(sha256: Sha256): Promise<ArrayBuffer | null> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    send({ kind: 'read', id, sha256 });
  });
}

const shortestMs = 100;

/** Ten messages a second are enough for an eye. The first and the last of a phase always pass. */
function calmProgress(): (progress: DossierProgress) => void {
  let lastAt = 0;
  let lastPhase = '';
  return (progress) => {
    const now = performance.now();
    const isNews = progress.phase !== lastPhase || progress.done === progress.total;
    if (!isNews && now - lastAt < shortestMs) return;
    lastAt = now;
    lastPhase = progress.phase;
    send({ kind: 'progress', progress });
  };
}

async function start(dossier: Extract<ToWorker, { kind: 'start' }>['dossier']): Promise<void> {
  const fonts = await loadFonts();
  if (!fonts.ok) {
    send({ kind: 'failed', error: fonts.error });
    return;
  }
  const built = await buildDossier(dossier, fonts.value, {
    readFile,
    onProgress: calmProgress(),
    onIssue: (issue) => send({ kind: 'issue', issue }),
    // The page cancels by ending this worker; nothing here has to be tidied up.
    isCancelled: () => false,
  });
  send(built.ok ? { kind: 'done', dossier: built.value } : { kind: 'failed', error: built.error });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'bytes') {
    waiting.get(data.id)?.(data.buffer);
    waiting.delete(data.id);
    return;
  }
  start(data.dossier).catch((thrown: unknown) => {
    // Rethrown outside the promise, so that the page hears it as the worker's error.
    setTimeout(() => {
      throw thrown;
    });
  });
});
