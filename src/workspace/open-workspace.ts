import type * as Y from 'yjs';
import type { DraftId } from '#domain/ids.ts';
import type { Person } from '#domain/person.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Edition } from '#domain/rubric.ts';
import { editionIdOf } from '#draft/documents.ts';
import { project } from '#draft/projection/project.ts';
import type { Projection } from '#draft/projection/project.ts';
import { stamp } from '#draft/session.ts';
import type { Session } from '#draft/session.ts';
import { undoStack } from '#draft/undo.ts';
import { openDraft } from '#storage/open-draft.ts';
import type { OpenDraft } from '#storage/open-draft.ts';
import type { OpenDraftError } from '#storage/stored-draft.ts';
import { attachQueue } from './attach/queue.ts';
import type { AttachQueue } from './attach/queue.ts';
import type { EditionFailure, Environment, OpenedEdition } from './environment.tsx';

/** Everything a screen of an open draft works with. */
export interface Workspace {
  readonly draftId: DraftId;
  readonly store: OpenDraft;
  readonly edition: Edition;
  readonly projection: Projection;
  /** What commands are called with. */
  readonly session: Session;
  readonly undo: UndoStack;
  /** Files on their way into the draft. */
  readonly attaching: AttachQueue;
  readonly close: () => void;
}

/** Undo and redo over the whole draft, shaped for `useSyncExternalStore`. */
export interface UndoStack {
  readonly manager: Y.UndoManager;
  readonly subscribe: (listener: () => void) => () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

export type OpenWorkspaceError =
  | { readonly code: 'draft'; readonly failure: OpenDraftError }
  | { readonly code: 'edition'; readonly failure: EditionFailure };

/** Opens the documents of a draft with its edition; the caller closes what it got. */
export async function openWorkspace(
  environment: Environment,
  actor: Person,
  draftId: DraftId,
): Promise<Result<Workspace, OpenWorkspaceError>> {
  const opened = await openDraft(environment.database, draftId, actor.actorId);
  if (!opened.ok) return err({ code: 'draft', failure: opened.error });
  const store = opened.value;
  let isKept = false;
  try {
    const edition = await editionOf(environment, store);
    if (!edition.ok) return err({ code: 'edition', failure: edition.error });
    const workspace = workspaceOf(environment, store, edition.value, actor);
    isKept = true;
    return ok(workspace);
  } finally {
    // Else the draft would count as open in this tab for good.
    if (!isKept) await store.close();
  }
}

function editionOf(environment: Environment, store: OpenDraft) {
  return environment.openEdition(
    editionIdOf(store.documents.content) ?? environment.currentEdition,
  );
}

function workspaceOf(
  { database }: Environment,
  store: OpenDraft,
  { edition }: OpenedEdition,
  actor: Person,
): Workspace {
  const { documents } = store;
  const indicatorIds = edition.indicators.map(({ id }) => id);
  const manager = undoStack(documents.content, indicatorIds);
  const session: Session = {
    documents,
    actor,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    beginStep: () => {
      manager.stopCapturing();
    },
  };
  const projection = project(documents, indicatorIds);
  const attaching = attachQueue({ database, session, draft: projection.current });
  return {
    draftId: store.draftId,
    store,
    edition,
    projection,
    session,
    undo: undoOf(manager, session),
    attaching,
    close: () => {
      attaching.stop();
      projection.stop();
      manager.destroy();
      void store.close();
    },
  };
}

function undoOf(manager: Y.UndoManager, session: Session): UndoStack {
  const events = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;
  return {
    manager,
    subscribe: (listener) => {
      for (const event of events) manager.on(event, listener);
      return () => {
        for (const event of events) manager.off(event, listener);
      };
    },
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    undo: () => {
      if (manager.undo() !== null) stamp(session, 'undo');
    },
    redo: () => {
      if (manager.redo() !== null) stamp(session, 'redo');
    },
  };
}
