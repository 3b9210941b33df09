import { useMemo } from 'react';
import { useSettledDraft } from '#workspace/settled-draft.ts';
import { useEdition } from '#workspace/workspace.tsx';
import { outlineOf } from './outline.ts';
import type { Outline } from './outline.ts';

/** The worksheet as it stands; the same object while only a narrative is being worded. */
export function useOutline(): Outline {
  const edition = useEdition();
  const draft = useSettledDraft();
  return useMemo(() => outlineOf(edition, draft), [edition, draft]);
}

/** The address of the worksheet, without the line. */
export function worksheetPath(draftId: string): string {
  return `/draf/${draftId}/penilaian`;
}
