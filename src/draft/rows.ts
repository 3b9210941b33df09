import { generateKeyBetween } from 'fractional-indexing';
import * as Y from 'yjs';
import type * as z from 'zod/mini';
import type { Ordered, Scalar } from '#domain/record.ts';
import { rowMap } from './documents.ts';
import type { RowRoot } from './documents.ts';
import type { rowSchemas } from './projection/tables.ts';
import { groundOrigin, write } from './session.ts';
import type { Change, Session } from './session.ts';

type Saved<K extends RowRoot> = z.input<(typeof rowSchemas)[K]>;

/** The fields of a row that a command may set; place, deletion and id have commands of their own. */
export type RowFields<K extends RowRoot> = Partial<Omit<Saved<K>, 'id' | 'order' | 'deletedAt'>>;

/** What sets fields of a row. */
export function rowChanges<K extends RowRoot>(
  root: K,
  rowId: string,
  fields: RowFields<K>,
): Change[] {
  const entries: [string, unknown][] = Object.entries(fields);
  return entries.flatMap(([key, value]) => (isScalar(value) ? [{ root, rowId, key, value }] : []));
}

function isScalar(value: unknown): value is Scalar {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  );
}

/** The order key that places a row after all others of its root. */
function lastOrder(session: Session, root: RowRoot): string {
  const orders = [...rowMap(session.documents.content, root).values()].flatMap((row) => {
    const order: unknown = row instanceof Y.Map ? row.get('order') : '';
    return typeof order === 'string' && order !== '' ? [order] : [];
  });
  return orderBetween(orders.sort().at(-1) ?? null, null);
}

/** A key between two neighbours; keys that a hostile document made nonsense of start afresh at the end. */
export function orderBetween(before: string | null, after: string | null): string {
  try {
    return generateKeyBetween(before, after);
  } catch (error) {
    if (error instanceof Error) return `${before ?? 'a0'}V`;
    throw error;
  }
}

/**
 * Makes the container of a row, deleted and outside undo, and returns its id. The caller reveals
 * it as the undoable step: taking the step back deletes softly, so an edit that another machine
 * made to the row meanwhile is not lost with it.
 */
export function makeHiddenRow<K extends RowRoot>(
  session: Session,
  root: K,
  fields: RowFields<K>,
): string {
  const id = session.newId();
  const doc = session.documents.content;
  const order = lastOrder(session, root);
  doc.transact(() => {
    const row = new Y.Map<unknown>();
    row.set('order', order);
    row.set('deletedAt', session.now());
    for (const change of rowChanges(root, id, fields)) {
      if (change.value !== null) row.set(change.key, change.value);
    }
    rowMap(doc, root).set(id, row);
  }, groundOrigin);
  return id;
}

/** What reveals a hidden row, or brings a deleted one back. */
export function revealed(root: RowRoot, id: string): Change {
  return { root, rowId: id, key: 'deletedAt', value: null };
}

/** What marks a row deleted. */
export function hidden(session: Session, root: RowRoot, id: string): Change {
  return { root, rowId: id, key: 'deletedAt', value: session.now() };
}

/** Makes a row as one step of undo and returns its id. */
export function addRow<K extends RowRoot>(session: Session, root: K, fields: RowFields<K>): string {
  const id = makeHiddenRow(session, root, fields);
  write(session, [revealed(root, id)]);
  return id;
}

/** Sets fields of a row; a row that is not there changes nothing. */
export function editRow<K extends RowRoot>(
  session: Session,
  root: K,
  id: string,
  fields: RowFields<K>,
): void {
  write(session, rowChanges(root, id, fields));
}

/** Marks a row deleted; everything in it stays and `restoreRow` brings it back. */
export function removeRow(session: Session, root: RowRoot, id: string): void {
  write(session, [hidden(session, root, id)]);
}

export function restoreRow(session: Session, root: RowRoot, id: string): void {
  write(session, [revealed(root, id)]);
}

/**
 * Moves a row one place among those it is listed with, as one step of undo. Rows that two machines
 * gave the same place (both added at the end) have no room between them: then all get fresh places.
 */
export function moveRow(
  session: Session,
  root: RowRoot,
  listed: readonly Ordered[],
  id: string,
  by: -1 | 1,
): void {
  const at = listed.findIndex((row) => row.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= listed.length) return;
  const rest = listed.filter((row) => row.id !== id);
  const before = rest[to - 1]?.order ?? null;
  const after = rest[to]?.order ?? null;
  const hasRoom = before !== '' && after !== '' && (before ?? '') < (after ?? '~');
  if (hasRoom) {
    write(session, [{ root, rowId: id, key: 'order', value: orderBetween(before, after) }]);
    return;
  }
  const ids = rest.map((row) => row.id);
  ids.splice(to, 0, id);
  write(session, placesInTurn(root, ids));
}

/** Fresh places for rows, in the order given. */
export function placesInTurn(root: RowRoot, ids: readonly string[]): Change[] {
  let order: string | null = null;
  return ids.map((rowId) => {
    order = orderBetween(order, null);
    return { root, rowId, key: 'order', value: order };
  });
}
