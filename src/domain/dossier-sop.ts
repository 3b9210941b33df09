import type { DossierReference, DossierSop, DossierStep } from './dossier.ts';
import type { Item, Sop, Step } from './sop.ts';

function texts(items: readonly Item[]): readonly string[] {
  return items.map((each) => each.text);
}

function stepOf(sop: Sop, step: Step): DossierStep {
  const titles = new Map(sop.actors.map((actor) => [actor.id, actor.title]));
  const numbers = new Map(sop.steps.map((each, index) => [each.id, index + 1]));
  return {
    activity: step.activity,
    actors: step.actors.flatMap((id) => titles.get(id) ?? []),
    symbol: step.symbol,
    requirements: texts(step.requirements),
    durationValue: step.durationValue,
    durationUnit: step.durationUnit,
    outputs: texts(step.outputs),
    note: step.note,
    next: step.branches.flatMap(({ to, label }) => {
      const number = numbers.get(to);
      return number === undefined ? [] : [{ number, label }];
    }),
  };
}

/** A SOP with its rows resolved: names for actors, numbers for steps. */
export function dossierSop(sop: Sop, evidence: readonly DossierReference[]): DossierSop {
  const { lists } = sop;
  return {
    title: sop.title,
    number: sop.number,
    unitName: sop.unitName,
    madeOn: sop.madeOn,
    revisedOn: sop.revisedOn,
    effectiveOn: sop.effectiveOn,
    approvedByPosition: sop.approvedByPosition,
    approvedByName: sop.approvedByName,
    approvedByNip: sop.approvedByNip,
    lists: {
      'legal-basis': texts(lists['legal-basis']),
      qualification: texts(lists.qualification),
      'related-sop': texts(lists['related-sop']),
      equipment: texts(lists.equipment),
      warning: texts(lists.warning),
      'record-keeping': texts(lists['record-keeping']),
    },
    actors: sop.actors.map((actor) => actor.title),
    steps: sop.steps.map((step) => stepOf(sop, step)),
    evidence,
  };
}
