import * as z from 'zod/mini';
import { instant } from '#domain/dates.ts';
import { draftId, editionId, sha256 } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { PackageError } from './package-error.ts';

/** One format for every kind of package; a new kind narrows it, an addition is a new optional field. */
export const packageFormat = 1;
export const packageApp = 'siap-p4';
export const fullBackup = 'full-backup';
export const manifestName = 'manifest.json';
export const packageMediaType = 'application/x-siapp4';

const sizeBytes = z.int().check(z.gte(0));
// Names are made by us from ids and hashes; they are never used as paths on a disk.
const entryPath = z.string().check(z.regex(/^(documents|files)\/[0-9A-Za-z._-]{1,120}$/));
const docName = z.string().check(z.regex(/^(content|review|review\/[0-9A-Za-z-]{1,64})$/));

const documentEntry = z.object({ name: docName, path: entryPath, sizeBytes, sha256 });
export type DocumentEntry = z.infer<typeof documentEntry>;

const fileEntry = z.object({ sha256, sizeBytes, mediaType: z.string(), path: entryPath });
export type FileEntry = z.infer<typeof fileEntry>;

export const manifest = z.object({
  app: z.literal(packageApp),
  format: z.literal(packageFormat),
  kind: z.literal(fullBackup),
  draftId,
  editionId,
  editionHash: z.string(),
  createdAt: instant,
  /** For the screen that shows what is in a package; the documents say it too. */
  applicantName: z.string(),
  from: z.object({ name: z.string(), position: z.string(), organisation: z.string() }),
  documents: z.array(documentEntry).check(z.minLength(1)),
  files: z.array(fileEntry),
  /** Files that the draft names and that were already missing where the package was made. */
  missingFiles: z.array(sha256),
});
export type Manifest = z.infer<typeof manifest>;

/** What every format will say of itself, also one that is newer than this app. */
const envelope = z.object({ app: z.literal(packageApp), format: z.int(), kind: z.string() });

/** The text of a manifest as a value, or why this app cannot read it. */
export function parseManifest(text: string): Result<Manifest, PackageError> {
  const json = jsonOf(text);
  const outer = envelope.safeParse(json);
  if (!outer.success) return err({ code: 'not-a-package' });
  const { format, kind } = outer.data;
  if (format > packageFormat) return err({ code: 'newer-format', format });
  if (kind !== fullBackup) return err({ code: 'unknown-kind', kind });
  const inner = manifest.safeParse(json);
  if (!inner.success) return err({ code: 'damaged', at: manifestName });
  return ok(inner.data);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is not a manifest: the caller says so.
    return null;
  }
}

/** Every entry that a package with this manifest holds, the manifest itself not counted. */
export function entriesOf({ documents, files }: Manifest): readonly (DocumentEntry | FileEntry)[] {
  return [...documents, ...files];
}
