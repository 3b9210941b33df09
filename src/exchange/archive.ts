import { BlobReader, ERR_UNSAFE_FILENAME, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Entry, FileEntry } from '@zip.js/zip.js';
import type { Sha256 } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { sha256Of } from '#domain/sha256.ts';
import { packageLimits } from './limits.ts';
import { entriesOf, manifestName, parseManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import type { PackageError } from './package-error.ts';

/** What a package says of itself; its entries are not read yet. */
export interface Inspected {
  readonly manifest: Manifest;
  /** Names the package as a whole. */
  readonly sha256: Sha256;
}

/** A package whose directory and manifest agree; its entries are not read yet. */
export interface Archive {
  readonly manifest: Manifest;
  /** Hash of the manifest: it names the hashes of all else, so it names the whole package. */
  readonly sha256: Sha256;
  /** The bytes of one entry, of the size and with the hash that the manifest gives. */
  readonly read: (entry: {
    readonly path: string;
    readonly sizeBytes: number;
    readonly sha256: Sha256;
  }) => Promise<Result<ArrayBuffer, PackageError>>;
}

const localHeader = [0x50, 0x4b, 0x03, 0x04];

/** Opens a package as far as its manifest; entries are matched through the manifest only. */
export async function openArchive(file: Blob): Promise<Result<Archive, PackageError>> {
  try {
    const head = new Uint8Array(await file.slice(0, localHeader.length).arrayBuffer());
    if (!localHeader.every((byte, index) => head[index] === byte)) {
      return err({ code: 'not-a-package' });
    }
    const entries = await listEntries(file);
    return entries.ok ? await archiveOf(entries.value) : entries;
  } catch (cause) {
    return err(readError(cause, ''));
  }
}

/** As far as the manifest, for the screen that asks before it restores. */
export async function inspectArchive(file: Blob): Promise<Result<Inspected, PackageError>> {
  const archive = await openArchive(file);
  if (!archive.ok) return archive;
  return ok({ manifest: archive.value.manifest, sha256: archive.value.sha256 });
}

/** What zip.js threw, as a code: a file that went away, or bytes that are no whole package. */
function readError(cause: unknown, at: string): PackageError {
  if (cause instanceof DOMException && cause.name === 'NotReadableError') {
    return { code: 'unreadable' };
  }
  if (cause instanceof Error && cause.message === ERR_UNSAFE_FILENAME) {
    return { code: 'unsafe-name', at };
  }
  return { code: 'damaged', at };
}

async function listEntries(
  file: Blob,
): Promise<Result<ReadonlyMap<string, FileEntry>, PackageError>> {
  // This already runs in a worker; nested ones would need scripts that the CSP does not know.
  const reader = new ZipReader(new BlobReader(file), {
    useWebWorkers: false,
    strictness: 'strict',
  });
  const entries = new Map<string, FileEntry>();
  const folded = new Set<string>();
  let total = 0;
  for await (const entry of reader.getEntriesGenerator()) {
    const refused = refusalOf(entry, folded);
    if (refused !== null) return err(refused);
    if (entry.directory) return err({ code: 'manifest-disagrees', at: entry.filename });
    total += entry.uncompressedSize;
    if (entries.size >= packageLimits.entries) return err({ code: 'too-large', limit: 'entries' });
    if (total > packageLimits.totalBytes) return err({ code: 'too-large', limit: 'total' });
    entries.set(entry.filename, entry);
  }
  return ok(entries);
}

/** Why an entry is refused by its directory record alone; remembers its name as a disk would fold it. */
function refusalOf(entry: Entry, folded: Set<string>): PackageError | null {
  const { filename, uncompressedSize, compressedSize } = entry;
  const name = filename.normalize('NFC').toLowerCase();
  if (!isSafeName(filename) || folded.has(name)) return { code: 'unsafe-name', at: filename };
  folded.add(name);
  if (entry.encrypted) return { code: 'damaged', at: filename };
  if (uncompressedSize > packageLimits.entryBytes) return { code: 'too-large', limit: 'entry' };
  if (uncompressedSize > packageLimits.ratio * Math.max(compressedSize, 1)) {
    return { code: 'too-large', limit: 'ratio' };
  }
  return null;
}

/** False for a name that could reach outside a folder on some system. */
function isSafeName(name: string): boolean {
  return !/^[/\\]|[\\:\0]|(^|\/)\.\.?(\/|$)/.test(name) && name.length > 0;
}

async function archiveOf(
  entries: ReadonlyMap<string, FileEntry>,
): Promise<Result<Archive, PackageError>> {
  const first = [...entries.values()].sort((a, b) => a.offset - b.offset)[0];
  if (first?.filename !== manifestName) return err({ code: 'not-a-package' });
  if (first.uncompressedSize > packageLimits.manifestBytes) {
    return err({ code: 'too-large', limit: 'entry' });
  }
  const bytes = await unpack(first, manifestName);
  if (!bytes.ok) return bytes;
  const manifest = parseManifest(new TextDecoder().decode(bytes.value));
  if (!manifest.ok) return manifest;
  const disagreement = disagreementOf(manifest.value, entries);
  if (disagreement !== null) return err(disagreement);
  return ok({
    manifest: manifest.value,
    sha256: await sha256Of(bytes.value),
    read: (named) => readEntry(entries.get(named.path), named),
  });
}

function disagreementOf(
  manifest: Manifest,
  entries: ReadonlyMap<string, FileEntry>,
): PackageError | null {
  const named = new Map(entriesOf(manifest).map(({ path, sizeBytes }) => [path, sizeBytes]));
  if (named.size !== entriesOf(manifest).length) {
    return { code: 'manifest-disagrees', at: manifestName };
  }
  for (const [path, sizeBytes] of named) {
    const entry = entries.get(path);
    if (entry === undefined) return { code: 'manifest-disagrees', at: path };
    if (entry.uncompressedSize !== sizeBytes) return { code: 'manifest-disagrees', at: path };
  }
  const extra = [...entries.keys()].find((path) => path !== manifestName && !named.has(path));
  return extra === undefined ? null : { code: 'manifest-disagrees', at: extra };
}

async function readEntry(
  entry: FileEntry | undefined,
  named: { readonly path: string; readonly sizeBytes: number; readonly sha256: Sha256 },
): Promise<Result<ArrayBuffer, PackageError>> {
  if (entry === undefined) return err({ code: 'manifest-disagrees', at: named.path });
  const bytes = await unpack(entry, named.path);
  if (!bytes.ok) return bytes;
  const isTrue =
    bytes.value.byteLength === named.sizeBytes && (await sha256Of(bytes.value)) === named.sha256;
  return isTrue ? bytes : err({ code: 'wrong-hash', at: named.path });
}

async function unpack(entry: FileEntry, at: string): Promise<Result<ArrayBuffer, PackageError>> {
  try {
    return ok(await entry.arrayBuffer({ checkSignature: true }));
  } catch (cause) {
    return err(readError(cause, at));
  }
}
