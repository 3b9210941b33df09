import { canonicalEdition, openEdition } from '#domain/edition.ts';
import { draftId, editionId, type DraftId } from '#domain/ids.ts';
import { contentName, reviewName } from '#draft/documents.ts';
import { composeBackup } from '#exchange/compose-backup.ts';
import { stableState } from '#exchange/states.ts';
import { sha256Of } from '#domain/sha256.ts';
import { syntheticDraft, type Amount } from './inputs.ts';
import { syntheticEditionId, syntheticRubric } from './rubric.ts';

/** The synthetic draft of that amount as the bytes of a full backup, written by the app's own code. */
export async function syntheticPackage(
  amount: Amount,
): Promise<{ readonly draftId: DraftId; readonly bytes: Buffer }> {
  const editionHash = await hashOf(amount.answers);
  const { content, review } = syntheticDraft(amount, editionHash);
  const id = draftId.parse(syntheticEditionId(amount.answers));
  const request = {
    draftId: id,
    from: { name: 'Pengukur', position: 'Penyusun', organisation: 'Data uji' },
    editionId: editionId.parse(syntheticEditionId(amount.answers)),
    editionHash,
    now: '2026-01-05T00:00:00.000Z',
    // No store: a backup of what only an open tab has.
    unsaved: new Map([
      [contentName, stableState(content)],
      [reviewName, stableState(review)],
    ]),
  } as const;
  const composed = await composeBackup(null, request, {
    report: () => undefined,
    newSink: () => Promise.resolve(null),
  });
  if (!composed.ok) throw new Error(`The draft could not be packed: ${composed.error.code}`);
  return { draftId: id, bytes: Buffer.from(await composed.value.blob.arrayBuffer()) };
}

async function hashOf(indicators: number): Promise<string> {
  const { head, indicators: files } = syntheticRubric(indicators);
  const opened = openEdition(
    head,
    files.map(([, list]) => list),
  );
  if (!opened.ok) throw new Error(`The synthetic rubric is wrong: ${opened.error[0]?.code}`);
  return sha256Of(new TextEncoder().encode(canonicalEdition(opened.value)));
}
