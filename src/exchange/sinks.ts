import { packageMediaType } from './manifest.ts';

/** Where the bytes of a package go while it is written. */
export interface Sink {
  readonly write: (chunk: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** The whole package, once nothing more is written. */
  readonly finish: () => Promise<Blob>;
  readonly abandon: () => Promise<void>;
}

/** Collects in memory; the browser may move a large Blob to disk on its own. */
export function memorySink(): Sink {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  return {
    write: (chunk) => {
      parts.push(chunk);
      return Promise.resolve();
    },
    finish: () => Promise.resolve(new Blob(parts, { type: packageMediaType })),
    abandon: () => Promise.resolve(),
  };
}

const folderName = 'cadangan';
/** A package that is being downloaded still reads its file here; an hour is long enough for that. */
const keepMs = 60 * 60 * 1000;

/** A file in the browser's private file system, or null where there is none that can be written. */
export async function privateFileSink(): Promise<Sink | null> {
  const folder = await privateFolder();
  if (folder === null) return null;
  await removeOld(folder);
  const name = `${crypto.randomUUID()}.siapp4`;
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  return {
    write: (chunk) => stream.write(chunk),
    finish: async () => {
      await stream.close();
      return handle.getFile();
    },
    abandon: async () => {
      // Aborting fails where the disk already ended the stream; removing the file is what counts.
      await stream.abort().catch(() => undefined);
      await folder.removeEntry(name);
    },
  };
}

async function privateFolder(): Promise<FileSystemDirectoryHandle | null> {
  if (typeof navigator === 'undefined' || typeof FileSystemFileHandle === 'undefined') return null;
  if (!('createWritable' in FileSystemFileHandle.prototype)) return null;
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(folderName, { create: true });
  } catch (cause) {
    // Private windows of some browsers refuse it: the package is then made in memory.
    if (cause instanceof DOMException) return null;
    throw cause;
  }
}

async function removeOld(folder: FileSystemDirectoryHandle): Promise<void> {
  for await (const [name, handle] of folder.entries()) {
    if (!(handle instanceof FileSystemFileHandle)) continue;
    const file = await handle.getFile();
    if (Date.now() - file.lastModified > keepMs) await folder.removeEntry(name);
  }
}
