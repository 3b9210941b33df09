import { stepId } from '#domain/ids.ts';
import type { SopActorId, SopId, StepId } from '#domain/ids.ts';
import type { Branch, Item, ItemList, Step } from '#domain/sop.ts';
import { branchChanges, memberChanges } from './commands.ts';
import { hidden, makeHiddenRow, placesInTurn, revealed, rowChanges } from './rows.ts';
import type { RowFields } from './rows.ts';
import { write } from './session.ts';
import type { Change, Session } from './session.ts';

/** A step as a form hands it over. */
export interface StepEntry {
  readonly fields: Omit<RowFields<'steps'>, 'sopId'>;
  readonly actors: readonly SopActorId[];
  readonly branches: readonly Branch[];
  /** Texts of the lists, in order. */
  readonly requirements: readonly string[];
  readonly outputs: readonly string[];
  /** A step whose flow is to go on to this one, and what that way is called. */
  readonly comesFrom?: { readonly step: Step; readonly label: string };
}

/** Saves a step with all that belongs to it as one step of undo; `shown` is null for a new last one. */
export function saveStep(
  session: Session,
  sop: SopId,
  shown: Step | null,
  entry: StepEntry,
): StepId {
  const { fields, actors, branches, requirements, outputs, comesFrom } = entry;
  const id = shown?.id ?? stepId.parse(makeHiddenRow(session, 'steps', { ...fields, sopId: sop }));
  const row = shown === null ? [revealed('steps', id)] : rowChanges('steps', id, fields);
  const reached = comesFrom === undefined ? [] : extended(comesFrom, id);
  const held = shown?.branches ?? [];
  write(session, [
    ...row,
    ...memberChanges('stepActors', id, shown?.actors ?? [], actors),
    ...(sameBranches(held, branches) ? [] : branchChanges(id, held.map(toOf), branches)),
    ...listChanges(session, id, 'requirement', shown?.requirements ?? [], requirements),
    ...listChanges(session, id, 'output', shown?.outputs ?? [], outputs),
    ...reached,
  ]);
  return id;
}

function toOf({ to }: Branch): StepId {
  return to;
}

function sameBranches(a: readonly Branch[], b: readonly Branch[]): boolean {
  return a.length === b.length && a.every(({ to, label }, at) => isBranch(b[at], to, label));
}

function isBranch(branch: Branch | undefined, to: StepId, label: string): boolean {
  return branch?.to === to && branch.label === label;
}

function extended({ step, label }: { step: Step; label: string }, to: StepId): Change[] {
  return branchChanges(step.id, [], [...step.branches, { to, label }]);
}

/**
 * What turns the entries of a list into the texts wanted. An entry whose text is still there keeps
 * its row; of the others, rows are rewritten before any is made or deleted, so that what hangs on
 * a row stays with it.
 */
function listChanges(
  session: Session,
  ownerId: string,
  list: ItemList,
  shown: readonly Item[],
  wanted: readonly string[],
): Change[] {
  const spare = [...shown];
  const take = (isFit: (item: Item) => boolean): Item | null => {
    const at = spare.findIndex(isFit);
    return at < 0 ? null : (spare.splice(at, 1)[0] ?? null);
  };
  const same = wanted.map((text) => take((item) => item.text === text));
  const rows = wanted.map((text, at) => same[at] ?? take(() => true) ?? text);
  const placed = rows.map((row) =>
    typeof row === 'string'
      ? { id: makeHiddenRow(session, 'items', { ownerId, list, text: row }), order: null }
      : row,
  );
  return [
    ...placed.flatMap(({ id, order }, at) => [
      ...(order === null ? [revealed('items', id)] : []),
      ...rowChanges('items', id, { text: wanted[at] ?? '' }),
    ]),
    ...orderChanges(placed),
    ...spare.map(({ id }) => hidden(session, 'items', id)),
  ];
}

interface Placed {
  readonly id: string;
  /** Null for a row that was just made, after all others. */
  readonly order: string | null;
}

/** Nothing while the rows stand in their order already; else fresh keys for all of them. */
function orderChanges(rows: readonly Placed[]): Change[] {
  const orders = rows.map(({ order }) => order ?? '~');
  if (orders.every((order, at) => at === 0 || (orders[at - 1] ?? '') <= order)) return [];
  return placesInTurn(
    'items',
    rows.map(({ id }) => id),
  );
}
