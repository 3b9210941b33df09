import * as z from 'zod/mini';
import { month, quartersOf } from './dates.ts';
import type { Month, Quarter } from './dates.ts';
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

/** A status as it is shown: the chosen word, or that the schedule has passed it by. */
export type ShownStatus = ActionStatus | 'late';

/**
 * 'late' where the month of the end has passed and the action is neither done nor set aside, or
 * the month of the start has passed and it has not begun; else what was chosen.
 */
export function shownStatus(
  { status, startsIn, endsIn }: Pick<ActionRow, 'status' | 'startsIn' | 'endsIn'>,
  thisMonth: Month,
): ShownStatus {
  const isOver = endsIn !== null && endsIn < thisMonth;
  const shouldRun = startsIn !== null && startsIn < thisMonth;
  if (status === 'running' && isOver) return 'late';
  if (status === 'not-started' && (isOver || shouldRun)) return 'late';
  return status;
}

/** The four quarters of a year as an action holds them, empty ones included. */
export function targetsOfYear(
  targets: readonly QuarterTarget[],
  year: number,
): readonly QuarterTarget[] {
  return quartersOf(year).map(
    (quarter) =>
      targets.find((each) => each.quarter === quarter) ?? { quarter, target: '', actual: '' },
  );
}
