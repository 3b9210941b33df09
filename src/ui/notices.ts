/** A short confirmation. Failures never come here: they stay on the page that can mend them. */
export interface Notice {
  readonly id: number;
  readonly text: string;
}

const visibleMs = 6000;
let shown: readonly Notice[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function show(next: readonly Notice[]) {
  shown = next;
  for (const listener of listeners) listener();
}

/** Confirms in a corner that something has been done; goes away by itself. */
export function confirmDone(text: string): void {
  lastId += 1;
  const id = lastId;
  show([...shown.slice(-2), { id, text }]);
  setTimeout(() => dismiss(id), visibleMs);
}

export function dismiss(id: number): void {
  show(shown.filter((notice) => notice.id !== id));
}

export function currentNotices(): readonly Notice[] {
  return shown;
}

export function subscribeNotices(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
