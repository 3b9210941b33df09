import * as Y from 'yjs';
import { editionId } from '#domain/ids.ts';
import type { EditionId } from '#domain/ids.ts';

/** Names of the documents of a draft. */
export const contentName = 'content';
export const reviewName = 'review';

/** The document of one reviewer: scores and threads that nobody else sees until they are shared. */
export function ownReviewName(actorId: string): string {
  return `review/${actorId}`;
}

/** Root maps of flat keys: every value is a scalar, every member of a set its own key. */
export const scalarRoots = [
  'meta',
  'profile',
  'answers',
  'gates',
  'links',
  'targets',
  'relatedOffices',
  'stepActors',
  'branches',
  'people',
] as const;
export type ScalarRoot = (typeof scalarRoots)[number];

/** Root maps of rows: uuid → Y.Map, made once by one replica. */
export const rowRoots = [
  'offices',
  'evidence',
  'actions',
  'sops',
  'sopActors',
  'steps',
  'items',
] as const;
export type RowRoot = (typeof rowRoots)[number];

/** Rows of the review documents. */
export const reviewRowRoots = ['threads', 'comments'] as const;
export type ReviewRowRoot = (typeof reviewRowRoots)[number];

const logName = 'log';

export interface Documents {
  readonly content: Y.Doc;
  readonly review: Y.Doc;
  /** The document of the person at this machine. */
  readonly own: Y.Doc;
}

/** An empty document; garbage collection stays on, versions are whole encoded states. */
export function emptyDocument(): Y.Doc {
  return new Y.Doc({ gc: true });
}

export function scalarMap(doc: Y.Doc, root: ScalarRoot): Y.Map<unknown> {
  return doc.getMap(root);
}

export function rowMap(doc: Y.Doc, root: RowRoot | ReviewRowRoot): Y.Map<unknown> {
  return doc.getMap(root);
}

/** The who-and-when log: a list of JSON texts, only ever appended to. */
export function logOf(doc: Y.Doc): Y.Array<unknown> {
  return doc.getArray(logName);
}

/** The rich text of one indicator: a root type, so that two machines cannot create it twice. */
export function narrativeOf(doc: Y.Doc, indicatorId: string): Y.XmlFragment {
  return doc.getXmlFragment(`answers/${indicatorId}/narrative`);
}

/** The schema number that a content document says it was written by; null where it says none. */
export function schemaOf(content: Y.Doc): number | null {
  const schema = scalarMap(content, 'meta').get('schema');
  return typeof schema === 'number' ? schema : null;
}

/** The draft a content document says it belongs to; null where it says none. */
export function draftIdOf(content: Y.Doc): string | null {
  const id = scalarMap(content, 'meta').get('draftId');
  return typeof id === 'string' ? id : null;
}

/** The edition a content document says it was begun with; null where it says none. */
export function editionIdOf(content: Y.Doc): EditionId | null {
  const id = editionId.safeParse(scalarMap(content, 'meta').get('editionId'));
  return id.success ? id.data : null;
}

/**
 * True where updates are missing before one that is here: the document shows less than was
 * saved, so it must not be compacted, packed or called whole. `store.pendingStructs` is Yjs's own
 * record of that; there is no public accessor in yjs 13.
 */
export function hasHole(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}
