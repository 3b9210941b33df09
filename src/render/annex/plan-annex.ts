import type { AnnexPlan, AnnexProblem, ReadFile } from '../contract.ts';
import { probe } from './probe.ts';

/** What the evidence register knows of an annex before its file is opened. */
export type AnnexRecord = Pick<AnnexPlan, 'label' | 'title' | 'fileName' | 'sha256' | 'mediaType'>;

/**
 * Opens the file of one annex and says how many pages it takes in the dossier, so that the table of
 * contents can be laid out before a page is copied. A file with a problem takes one page.
 */
export async function planAnnex(record: AnnexRecord, readFile: ReadFile): Promise<AnnexPlan> {
  if (record.sha256 === null) return withProblem(record, { code: 'no-file' });
  const buffer = await readFile(record.sha256);
  if (buffer === null) return withProblem(record, { code: 'missing' });
  const { fileName, mediaType } = record;
  const outcome = await probe(new Uint8Array(buffer), { name: fileName, mediaType });
  if (!outcome.ok) return withProblem(record, outcome.error);
  return { ...record, pageCount: outcome.value.pageCount, problem: null };
}

/** The plan of an annex whose pages cannot be shown: one page that says why. */
export function withProblem(record: AnnexRecord, problem: AnnexProblem): AnnexPlan {
  return { ...record, pageCount: 1, problem };
}
