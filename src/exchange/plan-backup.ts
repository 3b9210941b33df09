import type { Instant } from '#domain/dates.ts';
import type { DraftId, EditionId, Sha256 } from '#domain/ids.ts';
import { sha256Of } from '#domain/sha256.ts';
import type { BackupParts } from './backup-parts.ts';
import { packageLimits } from './limits.ts';
import { entriesOf, fullBackup, manifestName, packageApp, packageFormat } from './manifest.ts';
import type { DocumentEntry, FileEntry, Manifest } from './manifest.ts';
import type { BackupError } from './package-error.ts';

export interface BackupRequest {
  readonly draftId: DraftId;
  readonly from: Manifest['from'];
  readonly editionId: EditionId;
  readonly editionHash: string;
  readonly now: Instant;
  /** States as an open tab has them in memory, by document name; empty where everything is saved. */
  readonly unsaved: ReadonlyMap<string, Uint8Array>;
}

/** A file that the draft names and that the backup cannot carry; `unreachable`: the store is closed. */
export interface LostFile {
  readonly sha256: Sha256;
  readonly reason: 'missing' | 'corrupt' | 'unreachable';
}

export interface BackupPlan {
  readonly manifest: Manifest;
  readonly lost: readonly LostFile[];
}

/** The manifest of a backup without the files in `corrupt`, and the files that it cannot carry. */
export async function planBackup(
  request: BackupRequest,
  parts: BackupParts,
  corrupt: ReadonlySet<Sha256>,
): Promise<BackupPlan> {
  const { draftId, editionId, editionHash, from } = request;
  const files: FileEntry[] = [];
  const lost: LostFile[] = [];
  for (const sha of parts.shas) {
    const facts = parts.here?.get(sha);
    if (parts.here === null) lost.push({ sha256: sha, reason: 'unreachable' });
    else if (facts === undefined) lost.push({ sha256: sha, reason: 'missing' });
    else if (corrupt.has(sha)) lost.push({ sha256: sha, reason: 'corrupt' });
    else files.push({ sha256: sha, ...facts, path: `files/${sha}${suffixOf(facts.mediaType)}` });
  }
  const documents: DocumentEntry[] = [];
  for (const [name, state] of parts.states) {
    const path = `documents/${name.replace('/', '-')}.yjs`;
    documents.push({
      name,
      path,
      sizeBytes: state.byteLength,
      sha256: await sha256Of(state),
    });
  }
  const manifest: Manifest = {
    app: packageApp,
    format: packageFormat,
    kind: fullBackup,
    draftId,
    editionId,
    editionHash,
    createdAt: request.now,
    applicantName: parts.applicantName,
    from,
    documents,
    files,
    missingFiles: lost.map((each) => each.sha256),
  };
  return { manifest, lost };
}

/** So that a person who opens the package with another program can look at the files. */
const suffixes: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
};

function suffixOf(mediaType: string): string {
  return suffixes[mediaType] ?? '';
}

/** The first limit that a package with this manifest would break, so that every package can be restored. */
export function brokenLimit(manifest: Manifest): BackupError | null {
  const sizes = entriesOf(manifest).map(({ sizeBytes }) => sizeBytes);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.length + 1 > packageLimits.entries) return { code: 'too-large', limit: 'entries' };
  if (sizes.some((size) => size > packageLimits.entryBytes)) {
    return { code: 'too-large', limit: 'entry' };
  }
  return total > packageLimits.totalBytes ? { code: 'too-large', limit: 'total' } : null;
}

/** Name and bytes of the first entry of a package. */
export function manifestFile(manifest: Manifest): {
  readonly name: string;
  readonly input: string;
} {
  return { name: manifestName, input: JSON.stringify(manifest, null, 1) };
}
