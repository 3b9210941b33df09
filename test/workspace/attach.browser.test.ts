import { expect, test, vi } from 'vitest';
import { fileLimitBytes } from '#domain/evidence.ts';
import { removeRow } from '#draft/rows.ts';
import { openDraft } from '#storage/open-draft.ts';
import { readFile } from '#storage/files.ts';
import { project } from '#draft/projection/project.ts';
import type { AttachJob } from '#workspace/attach/queue.ts';
import type { Workspace } from '#workspace/open-workspace.ts';
import { pdfWithPages } from '../render/annex/make-pdf.ts';
import { makeOpenWorkspace } from './make-open.ts';

function pdf(text: string, pages = 1): Uint8Array<ArrayBuffer> {
  return pdfWithPages(Array.from({ length: pages }, () => ({ text })));
}

function fileOf(bytes: BlobPart, name: string): File {
  return new File([bytes], name, { type: 'application/pdf' });
}

const megabyte = new Uint8Array(fileLimitBytes / 100);

const indicators = ['X1', 'X2', 'Y1'].map((targetId) => ({
  target: 'indicator' as const,
  targetId,
}));

async function settled({ attaching }: Workspace): Promise<readonly AttachJob[]> {
  await vi.waitUntil(
    () =>
      attaching
        .jobs()
        .every(({ progress }) => progress.state === 'attached' || progress.state === 'refused'),
    { timeout: 15_000 },
  );
  return attaching.jobs();
}

function refusals(jobs: readonly AttachJob[]): string[] {
  return jobs.map(({ progress }) =>
    progress.state === 'refused' ? progress.refusal.code : progress.state,
  );
}

test('a file becomes evidence of several indicators in one step that undo takes back', async () => {
  const { workspace } = await makeOpenWorkspace();
  const { attaching, projection, undo } = workspace;
  attaching.attach([fileOf(pdf('SK', 3), 'SK Tim Pengelola.pdf')], indicators);
  await settled(workspace);
  const { evidence, links } = projection.current();
  expect(evidence).toMatchObject([
    {
      title: 'SK Tim Pengelola',
      fileName: 'SK Tim Pengelola.pdf',
      mediaType: 'application/pdf',
      pageCount: 3,
      fileProblem: '',
    },
  ]);
  expect(links.map(({ targetId }) => targetId)).toEqual(['X1', 'X2', 'Y1']);
  undo.undo();
  expect(projection.current()).toMatchObject({ evidence: [], links: [] });
  expect(undo.canUndo()).toBe(false);
  undo.redo();
  expect(projection.current().links).toHaveLength(3);
});

test('the record and the bytes are there when the draft is opened again', async () => {
  const { workspace, environment } = await makeOpenWorkspace();
  const bytes = pdf('Rekap');
  workspace.attaching.attach([fileOf(bytes, 'rekap.pdf')], indicators.slice(0, 1));
  await settled(workspace);
  await workspace.store.close();
  const again = await openDraft(
    environment.database,
    workspace.draftId,
    workspace.session.actor.actorId,
  );
  if (!again.ok) throw new Error(again.error.code);
  const [record] = project(again.value.documents, []).current().evidence;
  const stored = await readFile(environment.database, record?.fileSha ?? raise('no file'));
  if (!stored.ok) throw new Error(stored.error.code);
  expect(stored.value.type).toBe('application/pdf');
  expect(new Uint8Array(await stored.value.arrayBuffer())).toEqual(bytes);
});

test('what is not attachable costs only itself: the rest of the batch goes on', async () => {
  const { workspace } = await makeOpenWorkspace();
  workspace.attaching.attach(
    [
      fileOf('', 'kosong.pdf'),
      fileOf(new Blob(Array.from({ length: 101 }, () => megabyte)), 'besar.pdf'),
      fileOf('<!doctype html><p>masuk', 'surat.pdf'),
      fileOf('PK\u0003\u0004', 'lembar.xlsx'),
      fileOf(pdf('Baik'), 'baik.pdf'),
    ],
    [],
  );
  expect(refusals(await settled(workspace))).toEqual([
    'empty',
    'too-large',
    'not-what-name-says',
    'unsupported-kind',
    'attached',
  ]);
  expect(workspace.projection.current().evidence.map(({ title }) => title)).toEqual(['baik']);
});

test('a truncated file is attached whole and marked, for the dossier says why its pages are missing', async () => {
  const { workspace, environment } = await makeOpenWorkspace();
  const cut = pdf('Terpotong', 2).slice(0, 300);
  workspace.attaching.attach([fileOf(cut, 'terpotong.pdf')], []);
  await settled(workspace);
  const [record] = workspace.projection.current().evidence;
  expect(record).toMatchObject({ fileProblem: 'truncated', pageCount: null, sizeBytes: 300 });
  const stored = await readFile(environment.database, record?.fileSha ?? raise('no file'));
  expect(stored.ok && stored.value.size).toBe(300);
});

test('the same bytes under another name link the record that is there', async () => {
  const { workspace } = await makeOpenWorkspace();
  const { attaching, projection } = workspace;
  attaching.attach([fileOf(pdf('Sama'), 'satu.pdf')], indicators.slice(0, 1));
  attaching.attach([fileOf(pdf('Sama'), 'dua.pdf')], indicators.slice(1, 2));
  const [, second] = await settled(workspace);
  expect(second?.progress).toMatchObject({ state: 'attached', isNew: false, title: 'satu' });
  expect(projection.current().evidence).toHaveLength(1);
  expect(projection.current().links.map(({ targetId }) => targetId)).toEqual(['X1', 'X2']);
});

test('a file whose record was deleted is evidence anew when it is attached again', async () => {
  const { workspace } = await makeOpenWorkspace();
  const { attaching, projection, session } = workspace;
  attaching.attach([fileOf(pdf('Lagi'), 'lagi.pdf')], []);
  await settled(workspace);
  removeRow(session, 'evidence', projection.current().evidence[0]?.id ?? raise('no row'));
  attaching.attach([fileOf(pdf('Lagi'), 'lagi.pdf')], []);
  await settled(workspace);
  expect(projection.current()).toMatchObject({ evidence: [{ title: 'lagi' }], deleted: [{}] });
});

test('a cancelled file leaves no trace, whether it waits or runs', async () => {
  const { workspace } = await makeOpenWorkspace();
  const { attaching, projection } = workspace;
  const big = new Uint8Array(40_000_000);
  big.set(pdf('Besar'));
  attaching.attach(
    [fileOf(big, 'berjalan.pdf'), fileOf(pdf('b'), 'menunggu.pdf'), fileOf(pdf('c'), 'tiga.pdf')],
    [],
  );
  const [running, waiting] = attaching.jobs();
  expect(running?.progress.state).toBe('running');
  attaching.cancel(waiting?.id ?? 0);
  attaching.cancel(running?.id ?? 0);
  await settled(workspace);
  expect(attaching.jobs().map(({ fileName }) => fileName)).toEqual(['tiga.pdf']);
  expect(projection.current().evidence.map(({ title }) => title)).toEqual(['tiga']);
});

test('a full disk refuses the file and keeps everything that was there', async () => {
  const { workspace, environment } = await makeOpenWorkspace();
  const { attaching, projection } = workspace;
  attaching.attach([fileOf(pdf('Dulu'), 'dulu.pdf')], []);
  await settled(workspace);
  // Without workers the file is stored through this connection, which can be made to fail.
  vi.stubGlobal('Worker', undefined);
  environment.database.files.hook('creating', () => {
    throw new DOMException('', 'QuotaExceededError');
  });
  attaching.attach([fileOf(pdf('Kini'), 'kini.pdf')], []);
  expect(refusals(await settled(workspace))).toEqual(['quota']);
  vi.unstubAllGlobals();
  expect(projection.current().evidence.map(({ title }) => title)).toEqual(['dulu']);
});

function raise(message: string): never {
  throw new Error(message);
}
