import type { Outline, OutlineLine } from './outline.ts';

/** All lines in the order of the rubric: indicators by aspect, then gates. */
function linesOf(outline: Outline): readonly OutlineLine[] {
  return [...outline.aspects, outline.gates].flatMap(({ lines }) => lines);
}

/** The lines before and after one; undefined at an end. */
export function neighboursOf(
  outline: Outline,
  id: string,
): { readonly previous: OutlineLine | undefined; readonly next: OutlineLine | undefined } {
  const lines = linesOf(outline);
  const at = lines.findIndex((line) => line.id === id);
  return { previous: at > 0 ? lines[at - 1] : undefined, next: at < 0 ? undefined : lines[at + 1] };
}

/** The first line that nobody has decided yet; undefined when all are. */
export function firstOpen(outline: Outline): OutlineLine | undefined {
  return linesOf(outline).find(({ isSettled }) => !isSettled);
}
