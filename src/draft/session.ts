import * as Y from 'yjs';
import type { Person } from '#domain/person.ts';
import type { Scalar } from '#domain/record.ts';
import { logOf, rowMap, scalarMap } from './documents.ts';
import type { Documents, RowRoot, ScalarRoot } from './documents.ts';

/** Origin of a person's own edits; the undo stack follows exactly these. */
export const userOrigin = 'user';
/** Origin of what makes room for an edit but is no step of undo: a row's container, a stamp. */
export const groundOrigin = 'ground';

/** What a command needs to know beside the documents; the clock and ids come from outside. */
export interface Session {
  readonly documents: Documents;
  readonly actor: Person;
  readonly now: () => string;
  readonly newId: () => string;
  /** Closes the current undo step, so that every command is one. */
  readonly beginStep: () => void;
}

/** One scalar to be written: into a root of flat keys, or into a row. */
export type Change =
  | { readonly root: ScalarRoot; readonly key: string; readonly value: Scalar }
  | {
      readonly root: RowRoot;
      readonly rowId: string;
      readonly key: string;
      readonly value: Scalar;
    };

/** The map that a change writes into; null for a row that is not there. */
function targetOf(doc: Y.Doc, change: Change): Y.Map<unknown> | null {
  return 'rowId' in change ? rowOf(doc, change.root, change.rowId) : scalarMap(doc, change.root);
}

/** The row of a root; null where nothing, or no map, stands under its id. */
function rowOf(doc: Y.Doc, root: RowRoot, id: string): Y.Map<unknown> | null {
  const row = rowMap(doc, root).get(id);
  return row instanceof Y.Map ? row : null;
}

function pathOf(change: Change): string {
  return 'rowId' in change
    ? `${change.root}/${change.rowId}/${change.key}`
    : `${change.root}/${change.key}`;
}

function scalarOf(value: unknown): Scalar {
  const isScalar =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isScalar ? value : null;
}

/**
 * Writes scalars as one transaction and one step of undo, each with its stamp. A value that is
 * already there is not written again, so that opening and leaving a field leaves no trace.
 */
export function write(session: Session, changes: readonly Change[]): void {
  const doc = session.documents.content;
  const real = changes.flatMap((change) => {
    const map = targetOf(doc, change);
    return map === null || (map.get(change.key) ?? null) === change.value ? [] : [{ change, map }];
  });
  if (real.length === 0) return;
  session.beginStep();
  doc.transact(() => {
    const stamps = real.map(({ change, map }) => {
      const before = scalarOf(map.get(change.key));
      map.set(change.key, change.value);
      return stampText(session, pathOf(change), before);
    });
    introduce(session);
    logOf(doc).push(stamps);
  }, userOrigin);
  // What is typed right after it is a step of its own.
  session.beginStep();
}

/** Stamps a change that other means have written: the editor, undo, a new row. */
export function stamp(session: Session, path: string, before: Scalar = null): void {
  const doc = session.documents.content;
  doc.transact(() => {
    introduce(session);
    logOf(doc).push([stampText(session, path, before)]);
  }, groundOrigin);
}

function stampText(session: Session, path: string, before: Scalar): string {
  return JSON.stringify([session.now(), session.actor.actorId, path, before]);
}

/** Puts the actor's name beside the id, once and again when it changed, so that the log can be read elsewhere. */
function introduce(session: Session): void {
  const { actorId, ...known } = session.actor;
  const people = scalarMap(session.documents.content, 'people');
  for (const [field, value] of Object.entries(known)) {
    const key = `${actorId}/${field}`;
    if (people.get(key) !== value) people.set(key, value);
  }
}
