import type { EvidenceKind } from '#domain/evidence.ts';

/** What one indicator of a sample case says. */
export interface SampleAnswer {
  /** Null where the sample leaves it open, so that ranges can be seen. */
  readonly level: number | null;
  /** Present where the sample marks it not applicable. */
  readonly notApplicableReason?: string;
  /** Markup of `markup.ts`; empty where nothing is written yet. */
  readonly narrative: string;
}

export interface SampleEvidence {
  /** Name of the generated file; null for a record without one. */
  readonly fileName: string | null;
  readonly title: string;
  readonly kind: EvidenceKind;
  readonly number?: string;
  readonly issuedOn?: string;
  readonly periodFrom?: string;
  readonly periodTo?: string;
  readonly issuer?: string;
  readonly caption?: string;
  /** Ids of indicators and gates, each with where to look, such as 'A6 hlm. 2'. */
  readonly proves: readonly string[];
}

export interface SampleGate {
  readonly met: boolean | null;
  readonly note: string;
}

/** One filled draft, written out. */
export interface SampleCase {
  readonly answers: Readonly<Record<string, SampleAnswer>>;
  readonly gates: Readonly<Record<string, SampleGate>>;
  readonly evidence: readonly SampleEvidence[];
}
