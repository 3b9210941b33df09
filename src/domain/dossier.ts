import type { ActionStatus } from './action-plan.ts';
import type { Day, Instant, Month } from './dates.ts';
import type { EvidenceKind } from './evidence.ts';
import type { Sha256 } from './ids.ts';
import type { Office, Profile } from './profile.ts';
import type { RichText } from './rich-text.ts';
import type { ApplicantKind, ProvenanceKind } from './rubric.ts';
import type { DurationUnit, IdentityList, StepSymbol } from './sop.ts';

/** Everything the printed dossier says, as plain data: it crosses to the worker as it is. */
export interface Dossier {
  readonly cover: DossierCover;
  readonly profile: Profile;
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
  /**
   * The draft's last change; the printed day and the file's date come from it, never from a clock.
   * Null for a draft that nobody has changed yet.
   */
  readonly changedAt: Instant | null;
}

export type DossierOffice = Pick<Office, 'name' | 'kind'>;

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
  /** Percent of its category's weight, ours and never official (bobot internal). */
  readonly weightPercent: number;
  readonly answer: DossierAnswer;
  readonly narrative: RichText;
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
  /** Under which label this target knows the evidence: its id and a letter. */
  readonly label: string;
  /** The one label under which the evidence stands in the annex. */
  readonly annexLabel: string;
  readonly title: string;
  /** Where in the file to look, as the writer put it, or empty. */
  readonly page: string;
}

export interface DossierEvidence {
  readonly label: string;
  readonly title: string;
  readonly kind: EvidenceKind;
  readonly number: string;
  readonly issuedOn: Day | null;
  readonly periodFrom: Day | null;
  readonly periodTo: Day | null;
  readonly issuer: string;
  readonly caption: string;
  /** Empty where the record has no file. */
  readonly fileName: string;
  readonly sha256: Sha256 | null;
  readonly mediaType: string;
  /** Ids of indicators and gates, titles of actions and SOPs. */
  readonly supports: readonly string[];
}

export interface DossierTarget {
  /** From 1 to 4 (triwulan). */
  readonly quarter: number;
  readonly target: string;
  readonly actual: string;
}

export interface DossierAction {
  readonly strategy: string;
  readonly issue: string;
  readonly activity: string;
  readonly stages: string;
  readonly outputIndicator: string;
  readonly unit: string;
  readonly baseline: string;
  readonly baselineYear: number | null;
  readonly year: number | null;
  readonly targets: readonly DossierTarget[];
  readonly owner: string;
  readonly relatedParties: string;
  readonly budgetRupiah: number | null;
  readonly budgetLine: string;
  readonly fundSource: string;
  readonly startsIn: Month | null;
  readonly endsIn: Month | null;
  readonly expectedEvidence: string;
  readonly obstacle: string;
  readonly followUp: string;
  readonly status: ActionStatus;
  readonly evidence: readonly DossierReference[];
}

export interface DossierSop {
  readonly title: string;
  readonly number: string;
  readonly unitName: string;
  readonly madeOn: Day | null;
  readonly revisedOn: Day | null;
  readonly effectiveOn: Day | null;
  readonly approvedByPosition: string;
  readonly approvedByName: string;
  readonly approvedByNip: string;
  readonly lists: Readonly<Record<IdentityList, readonly string[]>>;
  readonly actors: readonly string[];
  readonly steps: readonly DossierStep[];
  readonly evidence: readonly DossierReference[];
}

export interface DossierStep {
  readonly activity: string;
  readonly actors: readonly string[];
  readonly symbol: StepSymbol;
  readonly requirements: readonly string[];
  readonly durationValue: number | null;
  readonly durationUnit: DurationUnit;
  readonly outputs: readonly string[];
  readonly note: string;
  /** Numbers of the steps that may follow, from 1. */
  readonly next: readonly { readonly number: number; readonly label: string }[];
}

export interface DossierSource {
  readonly number: number;
  readonly title: string;
  readonly address: string;
  readonly year: number | null;
  readonly isReadWhole: boolean;
}
