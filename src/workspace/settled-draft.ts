import { useSyncExternalStore } from 'react';
import type { Answer } from '#domain/answer.ts';
import type { Draft } from '#domain/draft.ts';
import { isBlank } from '#domain/rich-text.ts';
import type { Projection } from '#draft/projection/project.ts';
import { useWorkspace } from './workspace.tsx';

/** Parts whose change is never mere typing in a narrative; each is the same object until it changes. */
const wholeParts = [
  'meta',
  'profile',
  'offices',
  'gates',
  'evidence',
  'links',
  'actions',
  'sops',
  'threads',
  'deleted',
  'quarantine',
] as const satisfies readonly (keyof Draft)[];

function sameButNarrative(a: Answer, b: Answer): boolean {
  return (
    a.level === b.level &&
    a.notApplicable === b.notApplicable &&
    a.notApplicableReason === b.notApplicableReason &&
    (a.narrative === b.narrative || isBlank(a.narrative) === isBlank(b.narrative))
  );
}

function sameButNarratives(a: Draft['answers'], b: Draft['answers']): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [id, answer] of a) {
    const other = b.get(id);
    if (other === undefined || !sameButNarrative(answer, other)) return false;
  }
  return true;
}

/** True where nothing but the wording of narratives changed; a narrative that begins or empties is a change. */
export function isSettledAs(a: Draft, b: Draft): boolean {
  return (
    a === b ||
    (wholeParts.every((part) => a[part] === b[part]) && sameButNarratives(a.answers, b.answers))
  );
}

const readers = new WeakMap<Projection, () => Draft>();

/** One reader a projection: everybody who asks gets the same object. */
function settled(projection: Projection): () => Draft {
  const known = readers.get(projection);
  if (known !== undefined) return known;
  let held = projection.current();
  const read = (): Draft => {
    const next = projection.current();
    if (!isSettledAs(held, next)) held = next;
    return held;
  };
  readers.set(projection, read);
  return read;
}

/**
 * The plain values of the open draft, for screens beside an editor: the same object while somebody
 * types in a narrative, so that a key re-renders nothing but the editor. The wording of narratives
 * in it may be older than what is on the screen.
 */
export function useSettledDraft(): Draft {
  const { projection } = useWorkspace();
  return useSyncExternalStore(projection.subscribe, settled(projection));
}
