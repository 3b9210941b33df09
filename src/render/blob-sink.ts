/** Chunks are gathered to this size before the browser takes them over and may put them on disk. */
const pieceBytes = 4 * 1024 * 1024;

export interface BlobSink {
  readonly write: (chunk: Uint8Array<ArrayBuffer>) => void;
  readonly finish: () => Blob;
}

/** Gathers a PDF without holding it as one array: the browser keeps large Blobs outside the thread. */
export function blobSink(): BlobSink {
  const pieces: Blob[] = [];
  let open: Uint8Array<ArrayBuffer>[] = [];
  let openBytes = 0;
  function close(): void {
    pieces.push(new Blob(open));
    open = [];
    openBytes = 0;
  }
  return {
    write: (chunk) => {
      open.push(chunk);
      openBytes += chunk.length;
      if (openBytes >= pieceBytes) close();
    },
    finish: () => {
      close();
      return new Blob(pieces, { type: 'application/pdf' });
    },
  };
}
