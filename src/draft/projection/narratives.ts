import type * as Y from 'yjs';
import type { RichText } from '#domain/rich-text.ts';
import { narrativeOf } from '../documents.ts';
import { richTextOf } from '../narrative.ts';

export interface Narratives {
  readonly of: (indicatorId: string) => RichText;
  /** Indicators whose narrative is not empty. */
  readonly written: () => readonly string[];
  readonly stop: () => void;
}

/** Narratives of the named indicators; a keystroke re-reads the one it was typed into. */
export function narrativesOf(
  content: Y.Doc,
  indicatorIds: readonly string[],
  changed: (indicatorId: string) => void,
): Narratives {
  const held = new Map<string, RichText>();
  const stops = indicatorIds.map((id) => {
    const fragment = narrativeOf(content, id);
    const listener = (): void => {
      held.delete(id);
      changed(id);
    };
    fragment.observeDeep(listener);
    return () => {
      fragment.unobserveDeep(listener);
    };
  });

  function of(id: string): RichText {
    const known = held.get(id);
    if (known !== undefined) return known;
    const text = richTextOf(narrativeOf(content, id));
    held.set(id, text);
    return text;
  }

  return {
    of,
    written: () => indicatorIds.filter((id) => narrativeOf(content, id).length > 0),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
