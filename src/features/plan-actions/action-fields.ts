import * as z from 'zod/mini';
import { isForward, lineRule, monthRule, requiredRule, yearRule } from '#copy/field-rules.ts';
import { actionStatus, targetsOfYear } from '#domain/action-plan.ts';
import type { Action, QuarterTarget } from '#domain/action-plan.ts';
import { officeId } from '#domain/ids.ts';
import type { ActionEntry } from '#draft/action.ts';

const pair = z.object({ target: lineRule, actual: lineRule });
const budgetSentence = 'Tulis anggaran dalam rupiah utuh, tidak kurang dari 0.';

const fields = z.object({
  strategy: lineRule,
  issue: lineRule,
  activity: requiredRule('Isi kegiatannya.'),
  stages: lineRule,
  outputIndicator: lineRule,
  unit: lineRule,
  baseline: lineRule,
  baselineYear: yearRule,
  year: yearRule,
  owner: lineRule,
  relatedParties: lineRule,
  budgetRupiah: z.nullable(z.int(budgetSentence).check(z.gte(0, budgetSentence))),
  budgetLine: lineRule,
  fundSource: lineRule,
  startsIn: monthRule,
  endsIn: monthRule,
  expectedEvidence: lineRule,
  obstacle: lineRule,
  followUp: lineRule,
  status: z.enum(actionStatus.options, 'Pilih salah satu status.'),
  /** Year → its four quarters; each year keeps its own. */
  targets: z.record(z.string(), z.array(pair)),
  relatedOffices: z.array(officeId),
});

/** What the form of an action asks. */
export const actionForm = fields.check(
  z.refine(({ startsIn, endsIn }) => isForward(startsIn, endsIn), {
    path: ['endsIn'],
    error: 'Bulan selesai tidak boleh mendahului bulan mulai.',
  }),
);
export type ActionInput = z.input<typeof actionForm>;
export type ActionValues = z.output<typeof actionForm>;

/** Years that a plan may be for: around this one, and those that hold targets already. */
export function yearChoices(action: Action | null, thisYear: number): readonly number[] {
  const around = [-3, -2, -1, 0, 1, 2, 3, 4].map((by) => thisYear + by);
  const held = action?.targets.map(({ quarter }) => Number(quarter.slice(0, 4))) ?? [];
  const own = action?.year ?? thisYear;
  return [...new Set([...around, ...held, own])].toSorted((a, b) => a - b);
}

/** The key of a year in the form; a bare number would be taken for a place in an array. */
export function yearKey(year: number | string): string {
  return `y${String(year)}`;
}

function targetsInput(action: Action | null, thisYear: number): ActionInput['targets'] {
  return Object.fromEntries(
    yearChoices(action, thisYear).map((year) => [
      yearKey(year),
      targetsOfYear(action?.targets ?? [], year).map(({ target, actual }) => ({ target, actual })),
    ]),
  );
}

/** An action as the form shows it; null is a new one, planned for this year. */
export function inputOf(action: Action | null, thisYear: number): ActionInput {
  const year = action === null ? thisYear : action.year;
  return {
    strategy: action?.strategy ?? '',
    issue: action?.issue ?? '',
    activity: action?.activity ?? '',
    stages: action?.stages ?? '',
    outputIndicator: action?.outputIndicator ?? '',
    unit: action?.unit ?? '',
    baseline: action?.baseline ?? '',
    baselineYear: action?.baselineYear?.toString() ?? '',
    year: year?.toString() ?? '',
    owner: action?.owner ?? '',
    relatedParties: action?.relatedParties ?? '',
    budgetRupiah: action?.budgetRupiah ?? null,
    budgetLine: action?.budgetLine ?? '',
    fundSource: action?.fundSource ?? '',
    startsIn: action?.startsIn ?? '',
    endsIn: action?.endsIn ?? '',
    expectedEvidence: action?.expectedEvidence ?? '',
    obstacle: action?.obstacle ?? '',
    followUp: action?.followUp ?? '',
    status: action?.status ?? 'not-started',
    targets: targetsInput(action, thisYear),
    relatedOffices: [...(action?.relatedOffices ?? [])],
  };
}

/** Checked values as the command takes them. */
export function entryOf({ targets, relatedOffices, ...row }: ActionValues): ActionEntry {
  const quarters = Object.entries(targets).flatMap(([key, pairs]) =>
    pairs.map((pair, at): QuarterTarget => ({
      quarter: `${key.slice(1)}-Q${String(at + 1)}`,
      ...pair,
    })),
  );
  return { fields: row, targets: quarters, relatedOffices };
}
