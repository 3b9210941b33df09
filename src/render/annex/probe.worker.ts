import { err } from '#domain/result.ts';
import { sha256Of } from '#domain/sha256.ts';
import { probe } from './probe.ts';
import type { ProbeReply, ProbeRequest } from './probe-file.ts';

addEventListener('message', ({ data }: MessageEvent<ProbeRequest>) => {
  // One file at a time: two of a hundred megabytes side by side would not fit a small laptop.
  queue = queue.then(async () => postMessage(await answer(data)));
});

let queue: Promise<void> = Promise.resolve();

async function answer({ id, file, name }: ProbeRequest): Promise<ProbeReply> {
  const bytes = await bytesOf(file);
  if (bytes === null) return { id, sha256: null, outcome: err({ code: 'unreadable' }) };
  const outcome = await probe(bytes, { name, mediaType: file.type });
  return { id, sha256: await sha256Of(bytes), outcome };
}

/** Null where the file was moved, removed or locked after it was chosen. */
async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'NotReadableError') return null;
    if (thrown instanceof DOMException && thrown.name === 'NotFoundError') return null;
    throw thrown;
  }
}
