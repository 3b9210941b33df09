import {
  createContext,
  use,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { Draft } from '#domain/draft.ts';
import type { DraftId } from '#domain/ids.ts';
import type { Person } from '#domain/person.ts';
import type { Edition } from '#domain/rubric.ts';
import type { Session } from '#draft/session.ts';
import type { SaveState } from '#storage/save-state.ts';
import { useEnvironment } from './environment.tsx';
import { openWorkspace } from './open-workspace.ts';
import type { OpenWorkspaceError, Workspace } from './open-workspace.ts';

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly error: OpenWorkspaceError }
  | { readonly state: 'open'; readonly workspace: Workspace };

/**
 * Opens a draft for as long as the component lives. Reopens when the draft or the person changes.
 * Throws in rendering what the opening threw, so that the error page shows instead of endless waiting.
 */
export function useOpening(draftId: DraftId, actor: Person): Opening {
  const environment = useEnvironment();
  const [known, setKnown] = useState<{ actor: Person; draftId: DraftId; opening: Opening } | null>(
    null,
  );
  const [broken, setBroken] = useState<{ cause: unknown } | null>(null);
  // Serves the store: documents are open while this screen is shown, and let go with it.
  useEffect(() => {
    let isGone = false;
    let workspace: Workspace | null = null;
    const show = (opening: Opening): void => {
      if (!isGone) setKnown({ actor, draftId, opening });
    };
    openWorkspace(environment, actor, draftId)
      .then((opened) => {
        if (!opened.ok) {
          show({ state: 'failed', error: opened.error });
          return;
        }
        workspace = opened.value;
        if (isGone) workspace.close();
        else show({ state: 'open', workspace });
      })
      .catch((cause: unknown) => {
        if (!isGone) setBroken({ cause });
      });
    return () => {
      isGone = true;
      workspace?.close();
    };
  }, [environment, actor, draftId]);
  if (broken !== null) throw broken.cause;
  const isCurrent = known !== null && known.actor === actor && known.draftId === draftId;
  return isCurrent ? known.opening : { state: 'opening' };
}

const Context = createContext<Workspace | null>(null);

export function WorkspaceProvider(props: { workspace: Workspace; children: ReactNode }) {
  return <Context value={props.workspace}>{props.children}</Context>;
}

/** The open draft. Outside of the provider it throws: that is a bug. */
export function useWorkspace(): Workspace {
  const workspace = use(Context);
  if (workspace === null) throw new Error('WorkspaceProvider is missing');
  return workspace;
}

/** The draft that is open around this component; null outside of any, as on home. */
export function useWorkspaceIfOpen(): Workspace | null {
  return use(Context);
}

/** The plain values of the open draft; a new object after each change. */
export function useDraft(): Draft {
  const { projection } = useWorkspace();
  return useSyncExternalStore(projection.subscribe, projection.current);
}

export function useEdition(): Edition {
  return useWorkspace().edition;
}

/** What commands are called with. */
export function useSession(): Session {
  return useWorkspace().session;
}

export function useSaveState(): SaveState {
  const { saveState } = useWorkspace().store;
  return useSyncExternalStore(saveState.subscribe, saveState.current);
}

/** Undo and redo over the whole draft, and whether there is anything to take back. */
export function useUndo() {
  const { undo } = useWorkspace();
  const canUndo = useSyncExternalStore(undo.subscribe, undo.canUndo);
  const canRedo = useSyncExternalStore(undo.subscribe, undo.canRedo);
  return { canUndo, canRedo, undo: undo.undo, redo: undo.redo };
}
