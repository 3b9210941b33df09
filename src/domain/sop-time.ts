import type { DurationUnit, StepRow } from './sop.ts';

export interface Duration {
  readonly value: number;
  readonly unit: DurationUnit;
}

const minutesPerHour = 60;

/**
 * The time of all steps together, each counted once, largest unit first. Minutes and hours are one
 * sum; days and working days stay apart, since how long a working day is belongs to the office.
 */
export function totalTime(
  steps: readonly Pick<StepRow, 'durationValue' | 'durationUnit'>[],
): readonly Duration[] {
  const sumOf = (unit: DurationUnit): number =>
    steps.reduce(
      (sum, step) => sum + (step.durationUnit === unit ? (step.durationValue ?? 0) : 0),
      0,
    );
  const minutes = sumOf('minute') + sumOf('hour') * minutesPerHour;
  const all: readonly Duration[] = [
    { value: sumOf('day'), unit: 'day' },
    { value: sumOf('working-day'), unit: 'working-day' },
    { value: Math.floor(minutes / minutesPerHour), unit: 'hour' },
    { value: minutes % minutesPerHour, unit: 'minute' },
  ];
  return all.filter(({ value }) => value > 0);
}
