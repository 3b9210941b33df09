import * as Y from 'yjs';
import { emptyDocument } from '#draft/documents.ts';
import type { Relation } from './package-error.ts';

/** Equal bytes. */
function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function decoded(state: Uint8Array): Y.Doc {
  const doc = emptyDocument();
  Y.applyUpdateV2(doc, state);
  return doc;
}

/**
 * The encoding of a document that decoding and encoding again leaves as it is, so that the same
 * document gives the same bytes before and after a restore. The state of an open tab still holds
 * deleted text that undo may bring back; the second round has let go of it.
 */
export function stableState(doc: Y.Doc): Uint8Array<ArrayBuffer> {
  let state = Y.encodeStateAsUpdateV2(doc);
  for (let round = 0; round < 4; round += 1) {
    const next = Y.encodeStateAsUpdateV2(decoded(state));
    if (sameBytes(state, next)) break;
    state = next;
  }
  return new Uint8Array(state);
}

const nothing = stableState(emptyDocument());

/** How documents of a package relate to those that are here, all of them taken together. */
export function relationOf(
  here: ReadonlyMap<string, Uint8Array>,
  packed: ReadonlyMap<string, Uint8Array>,
): Relation | 'same' {
  let isWithin = true;
  let isAround = true;
  for (const name of new Set([...here.keys(), ...packed.keys()])) {
    const ours = here.get(name) ?? nothing;
    const theirs = packed.get(name) ?? nothing;
    const both = decoded(ours);
    Y.applyUpdateV2(both, theirs);
    const union = stableState(both);
    isWithin &&= sameBytes(union, stableState(decoded(ours)));
    isAround &&= sameBytes(union, stableState(decoded(theirs)));
  }
  if (isWithin && isAround) return 'same';
  return isWithin ? 'older' : isAround ? 'newer' : 'diverged';
}
