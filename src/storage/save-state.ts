import type { StorageError } from './failures.ts';

/** What the screen may say about what was typed. `saved` only after the transaction is complete. */
export type SaveState =
  | { readonly state: 'saved'; readonly savedAt: string | null }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly code: StorageError['code']; readonly since: string };

/** Shaped for `useSyncExternalStore`: the snapshot is the same object while nothing changed. */
export interface SaveStateSource {
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => SaveState;
}

/** What one document reports. */
export interface DocumentState {
  readonly isDirty: boolean;
  readonly savedAt: string | null;
  readonly failure: { readonly code: StorageError['code']; readonly since: string } | null;
}

function stateOf(documents: Iterable<DocumentState>): SaveState {
  let savedAt: string | null = null;
  let isDirty = false;
  let failure: DocumentState['failure'] = null;
  for (const document of documents) {
    isDirty ||= document.isDirty;
    if (document.savedAt !== null && (savedAt === null || document.savedAt > savedAt)) {
      savedAt = document.savedAt;
    }
    if (document.failure !== null && (failure === null || document.failure.since < failure.since)) {
      failure = document.failure;
    }
  }
  if (failure !== null) return { state: 'failed', ...failure };
  return isDirty ? { state: 'saving' } : { state: 'saved', savedAt };
}

function same(a: SaveState, b: SaveState): boolean {
  if (a.state === 'saved') return b.state === 'saved' && a.savedAt === b.savedAt;
  if (a.state === 'saving') return b.state === 'saving';
  return b.state === 'failed' && a.code === b.code && a.since === b.since;
}

/** One state for all documents of a draft: the worst of theirs. */
export function saveStates(): SaveStateSource & {
  readonly report: (docName: string, state: DocumentState) => void;
} {
  const documents = new Map<string, DocumentState>();
  const listeners = new Set<() => void>();
  let snapshot: SaveState = { state: 'saved', savedAt: null };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => snapshot,
    report: (docName, state) => {
      documents.set(docName, state);
      const next = stateOf(documents.values());
      if (same(snapshot, next)) return;
      snapshot = next;
      for (const listener of listeners) listener();
    },
  };
}
