import * as z from 'zod/mini';
import { month } from './dates.ts';
import type { Quarter } from './dates.ts';
import { actionId } from './ids.ts';
import type { OfficeId } from './ids.ts';
import { rowFields, typed } from './record.ts';

/** Status words of a Renaksi; "terlambat" is computed from the schedule, never stored. */
export const actionStatus = z.enum(['not-started', 'running', 'done', 'postponed', 'cancelled']);
export type ActionStatus = z.infer<typeof actionStatus>;

/** One row of the action plan, the columns that Indonesian Renaksi have in common. */
export const action = z.object({
  id: actionId,
  strategy: typed,
  issue: typed,
  activity: typed,
  stages: typed,
  outputIndicator: typed,
  unit: typed,
  baseline: typed,
  baselineYear: z._default(z.nullable(z.int()), null),
  /** The year that the quarterly targets belong to. */
  year: z._default(z.nullable(z.int()), null),
  owner: typed,
  relatedParties: typed,
  /** Whole rupiah; null where no figure was given, 0 where none is needed. */
  budgetRupiah: z._default(z.nullable(z.int().check(z.gte(0))), null),
  budgetLine: typed,
  fundSource: typed,
  startsIn: z._default(z.nullable(month), null),
  endsIn: z._default(z.nullable(month), null),
  expectedEvidence: typed,
  obstacle: typed,
  followUp: typed,
  status: z._default(actionStatus, 'not-started'),
  ...rowFields,
});
export type ActionRow = z.infer<typeof action>;

export const quarterTargetFields = { target: typed, actual: typed };

/** What is to be reached by the end of a quarter, and what was; words or figures as written. */
export interface QuarterTarget {
  readonly quarter: Quarter;
  readonly target: string;
  readonly actual: string;
}

export interface Action extends ActionRow {
  readonly targets: readonly QuarterTarget[];
  readonly relatedOffices: readonly OfficeId[];
}
