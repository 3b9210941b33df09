import type { Draft } from '#domain/draft.ts';
import type { Edition } from '#domain/rubric.ts';
import { useSettledDraft } from '#workspace/settled-draft.ts';
import { useEdition } from '#workspace/workspace.tsx';
import { outlineOf } from './outline.ts';
import type { Outline } from './outline.ts';

const held = new WeakMap<Draft, { readonly edition: Edition; readonly outline: Outline }>();

/** The worksheet as it stands, computed once for all who show it; the same object while only a narrative is being worded. */
export function useOutline(): Outline {
  const edition = useEdition();
  const draft = useSettledDraft();
  const known = held.get(draft);
  if (known?.edition === edition) return known.outline;
  const outline = outlineOf(edition, draft);
  held.set(draft, { edition, outline });
  return outline;
}

/** The address of the worksheet, without the line. */
export function worksheetPath(draftId: string): string {
  return `/draf/${draftId}/penilaian`;
}
