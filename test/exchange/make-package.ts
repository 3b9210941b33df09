import { makeZip } from 'client-zip';
import * as Y from 'yjs';
import { draftId, editionId } from '#domain/ids.ts';
import type { DraftId, Sha256 } from '#domain/ids.ts';
import { manifest } from '#exchange/manifest.ts';
import type { Manifest } from '#exchange/manifest.ts';
import { writeBackup } from '#exchange/write-backup.ts';
import type { WriteBackupOptions, WrittenBackup } from '#exchange/write-backup.ts';
import type { Database } from '#storage/database.ts';
import { createDraft } from '#storage/drafts.ts';
import { storeFile } from '#storage/files.ts';
import { sha256Of } from '#domain/sha256.ts';
import { someDraft } from '#test/storage/make-store.ts';

export const backupOptions: WriteBackupOptions = {
  from: { name: 'Contoh', position: 'Pranata Humas', organisation: 'Diskominfo' },
  editionId: editionId.parse('p4-4'),
  editionHash: 'abc',
  now: '2026-11-24T06:32:00.000Z',
};

/** Files of a test draft, by the text that they hold. */
export const attachedTexts = ['%PDF-1.7 satu', '%PDF-1.7 dua, lebih panjang'];

async function attach(db: Database, text: string): Promise<Sha256> {
  const stored = await storeFile(db, new Blob([text], { type: 'application/pdf' }));
  if (!stored.ok) throw new Error(stored.error.code);
  return stored.value.sha;
}

/** A stored draft with a narrative, a review and two files; returns the files' names. */
export async function makeDraftWithFiles(
  db: Database,
  id: DraftId = someDraft,
): Promise<readonly Sha256[]> {
  const shas: Sha256[] = [];
  for (const text of attachedTexts) shas.push(await attach(db, text));
  const content = new Y.Doc();
  content.getMap('meta').set('draftId', id);
  content.getMap('meta').set('schema', 1);
  content.getMap('meta').set('applicantName', 'Kabupaten Contoh');
  content.getText('words').insert(0, 'awal');
  shas.forEach((sha, index) => {
    const row = new Y.Map<unknown>([['fileSha', sha]]);
    content.getMap('evidence').set(`evidence-${String(index)}`, row);
  });
  const review = new Y.Doc();
  review.getMap('threads').set('thread-1', new Y.Map([['text', 'catatan']]));
  const created = await createDraft(
    db,
    id,
    new Map([
      ['content', content],
      ['review', review],
    ]),
  );
  if (!created.ok) throw new Error(created.error.code);
  return shas;
}

export async function backupOf(
  db: Database,
  id: DraftId = someDraft,
  options: Partial<WriteBackupOptions> = {},
): Promise<WrittenBackup> {
  const written = await writeBackup(db, id, { ...backupOptions, ...options });
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
}

/** One entry of a package made by hand. */
export interface HandEntry {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

export function textBytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(encoder.encode(text));
}

/** A ZIP with these entries in this order, whatever they are. */
export async function zipOf(entries: readonly HandEntry[]): Promise<File> {
  async function* each() {
    for (const { name, bytes } of entries) yield await Promise.resolve({ name, input: bytes });
  }
  const blob = await new Response(makeZip(each())).blob();
  return new File([blob], 'buatan.siapp4');
}

export interface HandMade {
  readonly manifest: Manifest;
  readonly entries: readonly HandEntry[];
}

/** The content document of a package made by hand, with its fields changed. */
export function contentState(meta: Record<string, unknown> = {}): Uint8Array<ArrayBuffer> {
  const content = new Y.Doc();
  const fields = { draftId: 'draft-9', schema: 1, ...meta };
  for (const [key, value] of Object.entries(fields)) content.getMap('meta').set(key, value);
  return new Uint8Array(Y.encodeStateAsUpdateV2(content));
}

/** A valid package made by hand from a content document and one file: parts to spoil one by one. */
export async function handMade(content = contentState()): Promise<HandMade> {
  const pdf = textBytes('%PDF-1.7 tiga');
  const pdfSha = await sha256Of(pdf);
  const documentPath = 'documents/content.yjs';
  const filePath = `files/${pdfSha}.pdf`;
  return {
    manifest: manifest.parse({
      app: 'siap-p4',
      format: 1,
      kind: 'full-backup',
      draftId: draftId.parse('draft-9'),
      editionId: 'p4-4',
      editionHash: 'abc',
      createdAt: '2026-11-24T06:32:00.000Z',
      applicantName: 'Kabupaten Contoh',
      from: backupOptions.from,
      documents: [
        {
          name: 'content',
          path: documentPath,
          sizeBytes: content.byteLength,
          sha256: await sha256Of(content),
        },
      ],
      files: [
        {
          sha256: pdfSha,
          sizeBytes: pdf.byteLength,
          mediaType: 'application/pdf',
          path: filePath,
        },
      ],
      missingFiles: [],
    }),
    entries: [
      { name: documentPath, bytes: content },
      { name: filePath, bytes: pdf },
    ],
  };
}

/** Packs a hand-made package; `manifest` may be anything. */
export function packed(manifestValue: unknown, entries: readonly HandEntry[]): Promise<File> {
  const bytes = textBytes(JSON.stringify(manifestValue));
  return zipOf([{ name: 'manifest.json', bytes }, ...entries]);
}

/** Everything that a store holds, to compare before and after. */
export async function contentsOf(db: Database): Promise<unknown> {
  const tables = [db.drafts, db.updates, db.files, db.quarantine, db.versions, db.imports];
  return Promise.all(tables.map((table) => table.toArray()));
}
