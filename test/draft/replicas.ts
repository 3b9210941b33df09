import * as Y from 'yjs';
import type { Draft } from '#domain/draft.ts';
import { emptyDocument } from '#draft/documents.ts';
import type { Documents } from '#draft/documents.ts';
import { project } from '#draft/projection/project.ts';
import { makeEdition } from '../make.ts';

/** New documents that hold everything of all replicas, as after taking in their packages. */
export function copyOf(
  ...replicas: readonly { readonly documents: Pick<Documents, 'content'> }[]
): Documents {
  const copy = { content: emptyDocument(), review: emptyDocument(), own: emptyDocument() };
  for (const { documents } of replicas) merge(copy, documents);
  return copy;
}

/** Takes in what another replica holds, as a package does. */
export function merge(into: Documents, from: Pick<Documents, 'content'>): void {
  Y.applyUpdateV2(into.content, Y.encodeStateAsUpdateV2(from.content), 'import');
}

const indicatorIds = makeEdition().indicators.map(({ id }) => id);

/** What a projection shows that has read the documents for the first time. */
export function fresh(documents: Documents): Draft {
  const projection = project(documents, indicatorIds);
  const draft = projection.current();
  projection.stop();
  return draft;
}
