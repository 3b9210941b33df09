import * as Y from 'yjs';
import { emptyDocument } from '#draft/documents.ts';
import type { Documents } from '#draft/documents.ts';

/** New documents that hold everything of all replicas, as after taking in their packages. */
export function copyOf(
  ...replicas: readonly { readonly documents: Pick<Documents, 'content'> }[]
): Documents {
  const copy = { content: emptyDocument(), review: emptyDocument(), own: emptyDocument() };
  for (const { documents } of replicas) {
    Y.applyUpdateV2(copy.content, Y.encodeStateAsUpdateV2(documents.content));
  }
  return copy;
}
