import 'fake-indexeddb/auto';
import { categoryId, draftId, entryId } from '#domain/ids.ts';
import type { Person } from '#domain/person.ts';
import { actorId } from '#domain/ids.ts';
import { canonicalEdition, entryById } from '#domain/edition.ts';
import { beginDraft } from '#draft/begin.ts';
import { contentName, emptyDocument, reviewName } from '#draft/documents.ts';
import type { Documents } from '#draft/documents.ts';
import { project } from '#draft/projection/project.ts';
import { kutaiTimur } from '#draft/seed/kutai-timur.ts';
import { saveProfile } from '#draft/commands.ts';
import { writeBackup } from '#exchange/write-backup.ts';
import { probe } from '#render/annex/probe.ts';
import { closeDatabase, openDatabase } from '#storage/database.ts';
import type { Database } from '#storage/database.ts';
import { createDraft } from '#storage/drafts.ts';
import { storeFile } from '#storage/files.ts';
import { sha256Of } from '#domain/sha256.ts';
import { publishedEdition } from '../rubric-folder.ts';
import type { SampleCase } from './case.ts';
import { sampleFiles } from './files/generate.ts';
import { fillAnswers, fillEvidence, fillPlan, fillSop } from './fill-case.ts';
import type { OpenCase, StoredFields } from './fill-case.ts';

/** What a sample package is made of. */
export interface SampleSpec {
  readonly draftId: string;
  readonly entry: string;
  readonly applicantName: string;
  readonly applicantParent: string;
  readonly content: SampleCase;
  /** The institution's sample has a plan and a SOP; the unit's goes without. */
  readonly hasPlan: boolean;
  /** Replica number of its documents, fixed so that the same content gives the same bytes. */
  readonly replica: number;
}

const actor: Person = {
  actorId: actorId.parse('00000000-0000-4000-8000-00000000c0de'),
  name: 'Penyusun contoh',
  position: 'Staf pengelola pengaduan',
  organisation: 'Diskominfo Staper (contoh)',
  role: 'penyusun',
};

const begunAt = Date.parse('2026-10-05T01:00:00.000Z');

function clock(): () => string {
  let steps = 0;
  return () => new Date(begunAt + 20_000 * steps++).toISOString();
}

function ids(replica: number): () => string {
  let count = 0;
  return () => {
    count += 1;
    const tail = count.toString(16).padStart(12, '0');
    return `${replica.toString(16).padStart(8, '0')}-0000-4000-8000-${tail}`;
  };
}

function documentsOf(replica: number): Documents {
  const documents = { content: emptyDocument(), review: emptyDocument(), own: emptyDocument() };
  documents.content.clientID = replica;
  documents.review.clientID = replica;
  return documents;
}

function openCase(spec: SampleSpec, editionHash: string): OpenCase {
  const edition = publishedEdition();
  const entry = entryById(edition, entryId.parse(spec.entry));
  if (entry === undefined) throw new Error(`The edition has no entry ${spec.entry}`);
  const outside = { actor, now: clock(), newId: ids(spec.replica) };
  const documents = beginDraft(
    {
      draftId: draftId.parse(spec.draftId),
      editionId: edition.id,
      editionHash,
      entryId: entry.id,
      applicantKind: entry.applicantKind,
      applicantName: spec.applicantName,
      applicantParent: spec.applicantParent,
      categories: entry.categories.map((id) => categoryId.parse(id)),
      proof: null,
      seed: kutaiTimur,
    },
    outside,
    documentsOf(spec.replica),
  );
  const session = { ...outside, documents, beginStep: () => undefined };
  const projection = project(
    documents,
    edition.indicators.map(({ id }) => id),
  );
  return { edition, session, projection };
}

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
};

async function stored(db: Database, fileName: string | null): Promise<StoredFields> {
  if (fileName === null) return {};
  const make = sampleFiles[fileName];
  if (make === undefined) throw new Error(`No generated file is called ${fileName}`);
  const bytes = new Uint8Array(await make());
  const mediaType = mediaTypes[fileName.split('.').at(-1) ?? ''] ?? '';
  const found = await probe(bytes, { name: fileName, mediaType });
  const kept = await storeFile(db, new Blob([bytes], { type: mediaType }));
  if (!kept.ok) throw new Error(kept.error.code);
  return {
    fileSha: kept.value.sha,
    fileName,
    mediaType,
    sizeBytes: bytes.length,
    pageCount: found.ok ? found.value.pageCount : null,
    fileProblem: found.ok ? '' : found.error.code,
  };
}

/** The bytes of a sample package, built through the commands and the package writer of the app. */
export async function makeSample(spec: SampleSpec): Promise<Uint8Array> {
  const edition = publishedEdition();
  const hash = await sha256Of(new TextEncoder().encode(canonicalEdition(edition)).buffer);
  const opened = await openDatabase(`contoh-${spec.draftId}`);
  if (!opened.ok) throw new Error(opened.error.code);
  const db = opened.value;
  try {
    const open = openCase(spec, hash);
    saveProfile(open.session, {
      periodFrom: '2025-01-01',
      periodTo: '2026-09-30',
      systemSince: '2021-07-02',
      description: 'Draf contoh. Angka dan nomor yang bertanda (contoh) dibuat untuk peragaan.',
    });
    fillAnswers(open, spec.content);
    for (const record of spec.content.evidence) {
      fillEvidence(open, record, await stored(db, record.fileName));
    }
    if (spec.hasPlan) {
      fillPlan(open, 2026);
      fillSop(open);
    }
    return await packed(db, open, spec, hash);
  } finally {
    closeDatabase(db);
  }
}

async function packed(
  db: Database,
  { edition, session }: OpenCase,
  spec: SampleSpec,
  editionHash: string,
): Promise<Uint8Array> {
  const id = draftId.parse(spec.draftId);
  const { content, review } = session.documents;
  const created = await createDraft(
    db,
    id,
    new Map([
      [contentName, content],
      [reviewName, review],
    ]),
  );
  if (!created.ok) throw new Error(created.error.code);
  const { name, position, organisation } = actor;
  const written = await writeBackup(db, id, {
    from: { name, position, organisation },
    editionId: edition.id,
    editionHash,
    now: '2026-10-05T08:00:00.000Z',
  });
  if (!written.ok) throw new Error(written.error.code);
  return new Uint8Array(await written.value.file.arrayBuffer());
}
