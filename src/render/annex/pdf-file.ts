/** A PDF being written from front to back; only the places of its objects stay in memory. */
export interface PdfFile {
  /** A number for an object that is written later, or never. */
  readonly reserve: () => number;
  readonly object: (objectNumber: number, body: string) => void;
  /** `entries` are those of its dictionary beside Length; `bytes` are stored as they are. */
  readonly stream: (objectNumber: number, entries: string, bytes: Uint8Array) => void;
  /** Hands what was written so far to the sink, once it is worth a call. */
  readonly drain: () => Promise<void>;
  /** Ends the file and says how many bytes it has. */
  readonly finish: (trailer: string) => Promise<number>;
}

type Write = (chunk: Uint8Array<ArrayBuffer>) => void | Promise<void>;

const chunkBytes = 256 * 1024;
/** The comment of bytes above 127 tells mail programs that the file is not text. */
const header = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';

export function openPdfFile(write: Write): PdfFile {
  let parts: Uint8Array[] = [];
  let waiting = 0;
  let size = 0;
  /** By object number; 0 where the object was never written. */
  const offsets: number[] = [0];

  function put(part: Uint8Array): void {
    parts.push(part);
    waiting += part.length;
    size += part.length;
  }

  async function flush(): Promise<void> {
    if (waiting === 0) return;
    const chunk = new Uint8Array(waiting);
    let at = 0;
    for (const part of parts) {
      chunk.set(part, at);
      at += part.length;
    }
    parts = [];
    waiting = 0;
    await write(chunk);
  }

  function begin(objectNumber: number): void {
    if (offsets[objectNumber] !== 0) throw new Error(`Object ${objectNumber} is written twice`);
    offsets[objectNumber] = size;
    put(latin1(`${objectNumber} 0 obj\n`));
  }

  put(latin1(header));
  return {
    reserve: () => offsets.push(0) - 1,
    object: (objectNumber, body) => {
      begin(objectNumber);
      put(latin1(`${body}\nendobj\n`));
    },
    stream: (objectNumber, entries, bytes) => {
      begin(objectNumber);
      put(latin1(`<< ${entries} /Length ${bytes.length} >>\nstream\n`));
      put(bytes);
      put(latin1('\nendstream\nendobj\n'));
    },
    drain: async () => {
      if (waiting >= chunkBytes) await flush();
    },
    finish: async (trailer) => {
      const start = size;
      put(latin1(crossReferences(offsets)));
      put(
        latin1(`trailer\n<< /Size ${offsets.length} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`),
      );
      await flush();
      return size;
    },
  };
}

/** Numbers that were never used form the list of free ones, each naming the next. */
function crossReferences(offsets: readonly number[]): string {
  const free = offsets.flatMap((offset, i) => (offset === 0 ? [i] : []));
  const nextFree = new Map(free.map((number, i) => [number, free[i + 1] ?? 0]));
  const rows = offsets.map((offset, i) => {
    const [at, generation, kind] =
      offset === 0 ? [nextFree.get(i) ?? 0, i === 0 ? 65535 : 0, 'f'] : [offset, 0, 'n'];
    return `${String(at).padStart(10, '0')} ${String(generation).padStart(5, '0')} ${kind} \n`;
  });
  return `xref\n0 ${offsets.length}\n${rows.join('')}`;
}

/** One byte a character: everything that is not a stream is written in ASCII. */
export function latin1(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}
