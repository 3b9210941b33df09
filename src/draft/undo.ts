import * as Y from 'yjs';
import { narrativeOf, rowMap, rowRoots, scalarMap, scalarRoots } from './documents.ts';
import { userOrigin } from './session.ts';

/** How long keystrokes belong to one step of undo, in milliseconds. */
const captureTimeout = 600;

/** Roots that undo leaves alone: who people are, and which draft this is. */
const fixedRoots = new Set<string>(['people', 'meta']);

/**
 * What another person wrote into meanwhile outlives the undoing of its making: a text, its
 * paragraph, and the list or table around it. Own children are gone before their parent is asked.
 */
function mayDelete(item: Y.Item): boolean {
  if (!(item.content instanceof Y.ContentType)) return true;
  const { type } = item.content;
  const isNode = type instanceof Y.XmlElement || type instanceof Y.XmlText;
  return !isNode || type.length === 0;
}

/**
 * One undo stack over the whole content document: scalars, rows and narratives. It follows this
 * person's own edits only; the editor adds the origin of its transactions when it is loaded. Lost
 * at reload, versions cover that.
 */
export function undoStack(content: Y.Doc, indicatorIds: readonly string[]): Y.UndoManager {
  const scalars = scalarRoots.filter((root) => !fixedRoots.has(root));
  const scope = [
    ...scalars.map((root) => scalarMap(content, root)),
    ...rowRoots.map((root) => rowMap(content, root)),
    ...indicatorIds.map((id) => narrativeOf(content, id)),
  ];
  return new Y.UndoManager(scope, {
    trackedOrigins: new Set<unknown>([userOrigin]),
    captureTimeout,
    deleteFilter: mayDelete,
  });
}
