import * as z from 'zod/mini';
import { nameOfEvidence } from '#copy/evidence-facts.ts';
import { evidenceKindWord } from '#copy/words.ts';
import type { Draft } from '#domain/draft.ts';
import type { EvidenceLabels } from '#domain/evidence-label.ts';
import { evidenceMarks, linkedEvidence, marksOf } from '#domain/evidence-marks.ts';
import type { EvidenceMark } from '#domain/evidence-marks.ts';
import { evidenceKind } from '#domain/evidence.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { Edition } from '#domain/rubric.ts';

/** One record as the register shows it. */
export interface RegisterRow {
  readonly record: Evidence;
  /** What it is called, never empty. */
  readonly name: string;
  /** One label for each indicator and gate it proves, in the order of the rubric. */
  readonly labels: readonly string[];
  readonly actionCount: number;
  readonly sopCount: number;
  readonly marks: readonly EvidenceMark[];
  /** Everything that can be searched for, in lower case. */
  readonly searched: string;
}

/** Every record with what the register says about it, the latest first. */
export function registerRows(
  edition: Edition,
  draft: Pick<Draft, 'evidence' | 'links' | 'actions' | 'sops' | 'profile'>,
  labels: EvidenceLabels,
): readonly RegisterRow[] {
  const labelsOf = labelsByEvidence(edition, labels);
  const uses = usesByEvidence(draft);
  const linked = linkedEvidence(draft);
  return draft.evidence
    .map((record): RegisterRow => {
      const own = labelsOf.get(record.id) ?? [labels.primary(record.id)];
      const { actions = 0, sops = 0 } = uses.get(record.id) ?? {};
      const name = nameOfEvidence(record);
      const words = [
        name,
        record.fileName,
        record.number,
        record.issuer,
        record.caption,
        evidenceKindWord[record.kind],
        ...own,
      ];
      return {
        record,
        name,
        labels: own,
        actionCount: actions,
        sopCount: sops,
        marks: marksOf(record, draft.profile, linked.has(record.id)),
        searched: words.join('\n').toLowerCase(),
      };
    })
    .reverse();
}

function labelsByEvidence(edition: Edition, labels: EvidenceLabels): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id } of [...edition.indicators, ...edition.gates]) {
    for (const { label, link } of labels.of(id)) {
      found.set(link.evidenceId, [...(found.get(link.evidenceId) ?? []), label]);
    }
  }
  return found;
}

interface Uses {
  readonly actions: number;
  readonly sops: number;
}

function usesByEvidence({ links }: Pick<Draft, 'links'>): Map<string, Uses> {
  const found = new Map<string, Uses>();
  for (const { evidenceId, target } of links) {
    const { actions, sops } = found.get(evidenceId) ?? { actions: 0, sops: 0 };
    found.set(evidenceId, {
      actions: actions + (target === 'action' ? 1 : 0),
      sops: sops + (target === 'sop' ? 1 : 0),
    });
  }
  return found;
}

const sorts = ['newest', 'label', 'name', 'date'] as const;
export type Sort = (typeof sorts)[number];

const firstPage = 1;

/** What of the register is in view; it stands in the address, so that coming back finds it again. */
export const registerView = z.object({
  q: z.catch(z.pipe(z.union([z.string(), z.number()]), z.transform(String)), ''),
  kind: z.catch(z.union([evidenceKind, z.literal('all')]), 'all'),
  mark: z.catch(z.union([z.enum(evidenceMarks), z.literal('all')]), 'all'),
  sort: z.catch(z.enum(sorts), 'newest'),
  page: z.catch(z.int().check(z.gte(firstPage)), firstPage),
});
export type RegisterView = z.infer<typeof registerView>;

const collator = new Intl.Collator('id', { numeric: true });

/** Rows in the order of a view; rows that cannot be compared keep theirs, the latest first. */
export function sorted(rows: readonly RegisterRow[], sort: Sort): readonly RegisterRow[] {
  switch (sort) {
    case 'newest':
      return rows;
    case 'label':
      return rows.toSorted((a, b) => collator.compare(a.labels[0] ?? '', b.labels[0] ?? ''));
    case 'name':
      return rows.toSorted((a, b) => collator.compare(a.name, b.name));
    case 'date':
      return rows.toSorted((a, b) => (dateOf(b) < dateOf(a) ? -1 : Number(dateOf(b) > dateOf(a))));
  }
}

function dateOf({ record }: RegisterRow): string {
  return record.issuedOn ?? record.periodTo ?? record.periodFrom ?? '';
}

/** Rows that a view asks for: every word of the query, the kind, and the mark. */
export function filtered(
  rows: readonly RegisterRow[],
  { q, kind, mark }: Pick<RegisterView, 'q' | 'kind' | 'mark'>,
): readonly RegisterRow[] {
  const words = q.toLowerCase().split(/\s+/u).filter(Boolean);
  return rows.filter(
    (row) =>
      words.every((word) => row.searched.includes(word)) &&
      (kind === 'all' || row.record.kind === kind) &&
      (mark === 'all' || row.marks.includes(mark)),
  );
}
