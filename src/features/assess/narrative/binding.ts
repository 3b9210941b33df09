import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import {
  getRelativeSelection,
  ProsemirrorBinding,
  ySyncPlugin,
  ySyncPluginKey,
} from '@tiptap/y-tiptap';
import type * as Y from 'yjs';

/** What an editor writes into, and the undo stack of the whole draft. */
export interface NarrativeHome {
  readonly fragment: Y.XmlFragment;
  readonly manager: Y.UndoManager;
  readonly undo: () => void;
  readonly redo: () => void;
}

function bindingOf(state: EditorState): ProsemirrorBinding | null {
  const sync: unknown = ySyncPluginKey.getState(state);
  if (typeof sync !== 'object' || sync === null || !('binding' in sync)) return null;
  return sync.binding instanceof ProsemirrorBinding ? sync.binding : null;
}

/** Where the cursor was, told by what stands around it; null where that cannot be told. */
type Place = ReturnType<typeof getRelativeSelection> | null;

const placeKey = new PluginKey<Place>('narrative-place');

/**
 * Keeps an empty narrative empty. The editor has to show a paragraph in an empty box, and after an
 * undo the stock binding would write that paragraph at the next click: a change that nobody made,
 * after which nothing can be redone. Returns the way back.
 */
function leaveEmpty(binding: ProsemirrorBinding): () => void {
  const write = binding._prosemirrorChanged.bind(binding);
  binding._prosemirrorChanged = (doc: Node) => {
    const blank = doc.type.createAndFill();
    if (binding.type.length === 0 && blank?.eq(doc) === true) return;
    write(doc);
  };
  return () => {
    binding._prosemirrorChanged = write;
  };
}

interface StackEvent {
  readonly stackItem: { readonly meta: Map<unknown, unknown> };
}

/**
 * Lets one editor take part in the undo stack of the draft: its keystrokes are steps of it, and the
 * cursor comes back with a step. It stands in for the stock plugin of `@tiptap/y-tiptap`, which
 * destroys the stack together with the editor: the next page would then have nothing to take back.
 */
function undoPlugin(manager: Y.UndoManager): Plugin<Place> {
  return new Plugin<Place>({
    key: placeKey,
    state: {
      init: () => null,
      apply: (_transaction, before, oldState, state) => {
        const binding = bindingOf(state);
        return binding === null ? before : getRelativeSelection(binding, oldState);
      },
    },
    // An automatic change (a list from "1. ") is a step of its own: one undo gives the typing back.
    filterTransaction: (transaction) => {
      if (transaction.getMeta('inputRule') !== undefined) manager.stopCapturing();
      return true;
    },
    view: (view) => {
      const places = new WeakMap<StackEvent['stackItem'], NonNullable<Place>>();
      const added = ({ stackItem }: StackEvent): void => {
        const place = placeKey.getState(view.state) ?? null;
        if (place !== null) places.set(stackItem, place);
      };
      const popped = ({ stackItem }: StackEvent): void => {
        const binding = bindingOf(view.state);
        const place = places.get(stackItem);
        if (binding !== null && place !== undefined) binding.beforeTransactionSelection = place;
      };
      const binding = bindingOf(view.state);
      const release = binding === null ? () => undefined : leaveEmpty(binding);
      manager.trackedOrigins.add(ySyncPluginKey);
      manager.on('stack-item-added', added);
      manager.on('stack-item-popped', popped);
      return {
        destroy: () => {
          release();
          manager.off('stack-item-added', added);
          manager.off('stack-item-popped', popped);
        },
      };
    },
  });
}

/** Binds an editor to its narrative. Undo inside it is the undo of the whole draft. */
export function narrativeBinding(home: NarrativeHome) {
  const undo = (): boolean => {
    home.undo();
    return true;
  };
  const redo = (): boolean => {
    home.redo();
    return true;
  };
  return Extension.create({
    name: 'narrativeBinding',
    // Before the keymaps of the nodes.
    priority: 1000,
    addKeyboardShortcuts: () => ({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }),
    addProseMirrorPlugins: () => [ySyncPlugin(home.fragment), undoPlugin(home.manager)],
  });
}

/** True for a change that the person at this editor made, false for one that came through the document. */
export function isOwnChange(transaction: {
  readonly docChanged: boolean;
  readonly getMeta: (key: typeof ySyncPluginKey) => unknown;
}): boolean {
  return transaction.docChanged && transaction.getMeta(ySyncPluginKey) === undefined;
}
