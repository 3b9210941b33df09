import * as Y from 'yjs';
import { contentName, draftIdOf, emptyDocument, hasHole, schemaOf } from '#draft/documents.ts';
import { documentSchema } from '#domain/draft.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { openArchive } from './archive.ts';
import type { Archive } from './archive.ts';
import type { PackageError } from './package-error.ts';
import type { ReportProgress } from './progress.ts';

/** A package of which every byte was checked; its documents are decoded apart from any draft. */
export interface CheckedPackage {
  readonly archive: Archive;
  /** Encoded states, byte for byte as they stand in the package. */
  readonly states: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly content: Y.Doc;
}

/** Checks a package to its last byte; touches no store. */
export async function openPackage(
  file: Blob,
  report: ReportProgress,
): Promise<Result<CheckedPackage, PackageError>> {
  const archive = await openArchive(file);
  if (!archive.ok) return archive;
  const documents = await readDocuments(archive.value);
  if (!documents.ok) return documents;
  const refused = refusalOf(documents.value, archive.value.manifest.draftId);
  if (refused !== null) return err(refused);
  const files = await checkFiles(archive.value, report);
  if (!files.ok) return files;
  const states = new Map([...documents.value].map(([name, { state }]) => [name, state]));
  const content = documents.value.get(contentName)?.doc ?? emptyDocument();
  return ok({ archive: archive.value, states, content });
}

interface PackedDocument {
  readonly state: Uint8Array<ArrayBuffer>;
  readonly doc: Y.Doc;
}

async function readDocuments(
  archive: Archive,
): Promise<Result<ReadonlyMap<string, PackedDocument>, PackageError>> {
  const documents = new Map<string, PackedDocument>();
  for (const entry of archive.manifest.documents) {
    if (documents.has(entry.name)) return err({ code: 'manifest-disagrees', at: entry.path });
    const bytes = await archive.read(entry);
    if (!bytes.ok) return bytes;
    const state = new Uint8Array(bytes.value);
    const doc = decodedWhole(state);
    if (doc === null) return err({ code: 'unreadable-document', docName: entry.name });
    documents.set(entry.name, { state, doc });
  }
  return ok(documents);
}

/** The document, or null where the bytes are no update or not a whole one. */
function decodedWhole(state: Uint8Array): Y.Doc | null {
  const doc = emptyDocument();
  try {
    Y.applyUpdateV2(doc, state);
  } catch {
    // Yjs throws whatever its decoder runs into.
    return null;
  }
  return hasHole(doc) ? null : doc;
}

function refusalOf(
  documents: ReadonlyMap<string, PackedDocument>,
  draftId: string,
): PackageError | null {
  const content = documents.get(contentName)?.doc;
  if (content === undefined) return { code: 'unreadable-document', docName: contentName };
  const schema = schemaOf(content);
  if (schema === null) return { code: 'unreadable-document', docName: contentName };
  if (schema > documentSchema) return { code: 'newer-schema', schema };
  return draftIdOf(content) === draftId ? null : { code: 'wrong-draft' };
}

async function checkFiles(
  archive: Archive,
  report: ReportProgress,
): Promise<Result<void, PackageError>> {
  const { files } = archive.manifest;
  const total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let done = 0;
  report({ phase: 'checking', done, total });
  for (const entry of files) {
    const bytes = await archive.read(entry);
    if (!bytes.ok) return bytes;
    done += entry.sizeBytes;
    report({ phase: 'checking', done, total });
  }
  return ok(undefined);
}
