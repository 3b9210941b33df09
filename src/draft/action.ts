import type { Action, QuarterTarget } from '#domain/action-plan.ts';
import { actionId } from '#domain/ids.ts';
import type { ActionId, OfficeId } from '#domain/ids.ts';
import { memberChanges, quarterTargetChanges } from './commands.ts';
import { makeHiddenRow, revealed, rowChanges } from './rows.ts';
import type { RowFields } from './rows.ts';
import { write } from './session.ts';
import type { Change, Session } from './session.ts';

/** An action as a form hands it over: its row, its quarters, the offices that take part. */
export interface ActionEntry {
  readonly fields: RowFields<'actions'>;
  readonly targets: readonly QuarterTarget[];
  readonly relatedOffices: readonly OfficeId[];
}

/** Saves an action with all that belongs to it as one step of undo; `shown` is null for a new one. */
export function saveAction(session: Session, shown: Action | null, entry: ActionEntry): ActionId {
  const { fields, targets, relatedOffices } = entry;
  const id = shown?.id ?? actionId.parse(makeHiddenRow(session, 'actions', fields));
  const row = shown === null ? [revealed('actions', id)] : rowChanges('actions', id, fields);
  write(session, [
    ...row,
    ...targets.flatMap((each) => targetChanges(id, shown, each)),
    ...memberChanges('relatedOffices', id, shown?.relatedOffices ?? [], relatedOffices),
  ]);
  return id;
}

/** A quarter that never held anything and still does not leaves no key behind. */
function targetChanges(id: ActionId, shown: Action | null, wanted: QuarterTarget): Change[] {
  const { quarter, target, actual } = wanted;
  const held = shown?.targets.find((each) => each.quarter === quarter);
  return [
    ...(target === (held?.target ?? '') ? [] : quarterTargetChanges(id, quarter, { target })),
    ...(actual === (held?.actual ?? '') ? [] : quarterTargetChanges(id, quarter, { actual })),
  ];
}
