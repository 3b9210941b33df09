import type { StepId } from './ids.ts';
import type { Sop, Step } from './sop.ts';

/** What a SOP still lacks; steps by their number, from 1. */
export type SopGap =
  | { readonly code: 'no-actors' | 'no-steps' | 'no-start' | 'no-end' }
  | { readonly code: 'idle-actor'; readonly title: string }
  | { readonly code: StepGapCode; readonly step: number; readonly stepId: StepId };

export type StepGapCode =
  | 'no-actor'
  | 'no-requirement'
  | 'no-duration'
  | 'no-output'
  | 'no-way-out'
  | 'one-way-out'
  | 'unlabelled-way'
  | 'unreachable';

/**
 * What is missing by PermenPANRB 35/2012: every activity has its actor and its standard (mutu
 * baku: requirements, time, output), a decision has two named ways out, and the flow goes from a
 * first terminator to a last one and leaves no step aside.
 */
export function sopGaps({ actors, steps }: Sop): readonly SopGap[] {
  const reached = reachable(steps);
  const gaps: SopGap[] = [];
  if (actors.length === 0) gaps.push({ code: 'no-actors' });
  if (steps.length === 0) return [...gaps, { code: 'no-steps' }];
  if (steps[0]?.symbol !== 'terminator') gaps.push({ code: 'no-start' });
  if (steps.length > 1 && steps.at(-1)?.symbol !== 'terminator') gaps.push({ code: 'no-end' });
  steps.forEach((step, at) => {
    const isLast = at === steps.length - 1;
    const codes = [...standardGaps(step), ...flowGaps(step, isLast)];
    if (!reached.has(step.id)) codes.push('unreachable');
    gaps.push(...codes.map((code) => ({ code, step: at + 1, stepId: step.id })));
  });
  const busy = new Set(steps.flatMap((step) => step.actors));
  const idle = actors.filter(({ id }) => !busy.has(id));
  return [...gaps, ...idle.map(({ title }) => ({ code: 'idle-actor' as const, title }))];
}

function standardGaps(step: Step): StepGapCode[] {
  const found: StepGapCode[] = [];
  if (step.actors.length === 0) found.push('no-actor');
  if (step.requirements.length === 0) found.push('no-requirement');
  if (step.durationValue === null) found.push('no-duration');
  if (step.outputs.length === 0) found.push('no-output');
  return found;
}

function flowGaps({ symbol, branches }: Step, isLast: boolean): StepGapCode[] {
  if (symbol === 'decision') {
    const isNamed = branches.every(({ label }) => label.trim() !== '');
    if (branches.length < 2) return ['one-way-out'];
    return isNamed ? [] : ['unlabelled-way'];
  }
  return branches.length === 0 && !isLast ? ['no-way-out'] : [];
}

/** Steps that the flow gets to from the first one. */
function reachable(steps: readonly Step[]): ReadonlySet<StepId> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const reached = new Set<StepId>(steps.slice(0, 1).map(({ id }) => id));
  for (const id of reached) {
    for (const { to } of byId.get(id)?.branches ?? []) reached.add(to);
  }
  return reached;
}
