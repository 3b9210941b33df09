import type { Sha256 } from './ids.ts';
import type { ApplicantKind, ProvenanceKind } from './rubric.ts';

/** Everything the printed dossier says, as plain data: it crosses to the worker as it is. */
export interface Dossier {
  readonly cover: DossierCover;
  readonly profile: readonly DossierField[];
  readonly offices: readonly DossierOffice[];
  readonly score: DossierScore;
  readonly gates: readonly DossierGate[];
  readonly aspects: readonly DossierAspect[];
  readonly evidence: readonly DossierEvidence[];
  readonly actions: readonly DossierAction[];
  readonly sops: readonly DossierSop[];
  readonly sources: readonly DossierSource[];
}

export interface DossierCover {
  readonly editionName: string;
  readonly legalBasis: string;
  readonly isLegalTextVerified: boolean;
  readonly applicantKind: ApplicantKind;
  readonly applicantName: string;
  readonly parentName: string | null;
  readonly entryName: string;
  readonly categories: readonly string[];
  /** Instant in UTC of the draft's last change; the printed day and the file's date come from it. */
  readonly changedAt: string;
}

/** A filled profile field. `field` is the key of its label in `copy`. */
export interface DossierField {
  readonly field: string;
  readonly value: string;
}

export interface DossierOffice {
  readonly name: string;
  readonly kind: string;
}

/** Lowest and highest mean that the open indicators still allow; equal once nothing is open. */
export interface DossierRange {
  readonly low: number;
  readonly high: number;
}

export interface DossierScoreLine {
  readonly name: string;
  /** Null where no indicator counts (all are marked not applicable). */
  readonly range: DossierRange | null;
  readonly answered: number;
  readonly notApplicable: number;
  readonly total: number;
}

export interface DossierScore {
  readonly aspects: readonly DossierScoreLine[];
  readonly categories: readonly DossierScoreLine[];
}

export interface DossierProvenance {
  readonly kind: ProvenanceKind;
  /** Numbers in the dossier's list of sources, from 1. */
  readonly sources: readonly number[];
  readonly year: number | null;
  readonly note: string;
}

export interface DossierGate {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly isMet: boolean | null;
  readonly note: string;
  readonly evidence: readonly DossierReference[];
  readonly provenance: DossierProvenance;
}

export interface DossierAspect {
  readonly id: string;
  readonly name: string;
  readonly provenance: DossierProvenance;
  readonly indicators: readonly DossierIndicator[];
}

export type DossierAnswer =
  | { readonly state: 'open' }
  | { readonly state: 'not-applicable'; readonly reason: string }
  | {
      readonly state: 'assessed';
      readonly points: number;
      readonly descriptor: string;
      readonly shownBy: string;
    };

export interface DossierIndicator {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  /** Percent of its aspect's weight, ours and never official (bobot internal). */
  readonly weightPercent: number;
  readonly answer: DossierAnswer;
  readonly narrative: readonly TextBlock[];
  readonly evidence: readonly DossierReference[];
  readonly provenance: {
    readonly name: DossierProvenance;
    readonly question: DossierProvenance;
    readonly scale: DossierProvenance;
    readonly descriptors: DossierProvenance;
  };
}

/** A mention of a piece of evidence, with the place in it that matters. */
export interface DossierReference {
  /** The evidence label, e.g. the indicator id and a letter. */
  readonly label: string;
  readonly title: string;
  /** As the writer put it, or empty. */
  readonly page: string;
}

export interface DossierEvidence {
  readonly label: string;
  readonly title: string;
  readonly kind: string;
  readonly number: string;
  readonly issuedOn: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly issuer: string;
  readonly caption: string;
  readonly fileName: string | null;
  readonly sha256: Sha256 | null;
  readonly mediaType: string;
  /** Ids or titles of what it supports. */
  readonly supports: readonly string[];
}

export interface DossierAction {
  readonly strategy: string;
  readonly issue: string;
  readonly activity: string;
  readonly output: string;
  readonly unit: string;
  readonly baseline: string;
  /** Four quarters, TW I to TW IV. */
  readonly targets: readonly string[];
  readonly responsible: string;
  readonly related: string;
  readonly budgetRupiah: number | null;
  readonly budgetNote: string;
  readonly schedule: string;
  readonly status: string;
  readonly evidence: readonly DossierReference[];
}

export interface DossierSop {
  readonly title: string;
  readonly number: string;
  readonly office: readonly string[];
  readonly createdOn: string | null;
  readonly revisedOn: string | null;
  readonly effectiveOn: string | null;
  readonly approvedBy: string;
  readonly legalBases: readonly string[];
  readonly qualifications: readonly string[];
  readonly relatedSops: readonly string[];
  readonly equipment: readonly string[];
  readonly warnings: readonly string[];
  readonly records: readonly string[];
  readonly actors: readonly string[];
  readonly steps: readonly DossierStep[];
}

export interface DossierStep {
  readonly number: number;
  readonly activity: string;
  readonly actors: readonly string[];
  readonly symbol: 'terminator' | 'process' | 'decision';
  readonly requirements: readonly string[];
  readonly duration: string;
  readonly outputs: readonly string[];
  readonly remark: string;
  readonly next: readonly { readonly number: number; readonly label: string }[];
}

export interface DossierSource {
  readonly number: number;
  readonly title: string;
  readonly address: string;
  readonly year: number | null;
  readonly isReadWhole: boolean;
}

/** The frozen node set of a narrative, flattened to what a page needs. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly content: readonly TextRun[] }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly start: number;
      readonly items: readonly (readonly TextBlock[])[];
    }
  | { readonly kind: 'table'; readonly rows: readonly TextTableRow[] };

export interface TextTableRow {
  readonly cells: readonly TextTableCell[];
}

export interface TextTableCell {
  readonly isHeader: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly content: readonly TextBlock[];
}

export type TextRun =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
    }
  | { readonly kind: 'break' }
  /** A live number, printed as the text it had when the dossier was made. */
  | { readonly kind: 'figure'; readonly text: string };
