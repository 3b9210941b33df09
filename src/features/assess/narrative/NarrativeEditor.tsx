import { EditorContent, useEditor } from '@tiptap/react';
import { useRef } from 'react';
import type { IndicatorId } from '#domain/ids.ts';
import { beginNarrative } from '#draft/commands.ts';
import { narrativeOf } from '#draft/documents.ts';
import { useSession, useUndo, useWorkspace } from '#workspace/workspace.tsx';
import { isOwnChange, narrativeBinding } from './binding.ts';
import { leavingByEscape } from './leave.ts';
import './narrative.css';
import { narrativeNodes, typedShortcuts } from './nodes.ts';
import { cleanPastedHtml } from './paste.ts';
import { Toolbar } from './Toolbar.tsx';
import { WordCount } from './WordCount.tsx';

interface Props {
  indicatorId: IndicatorId;
  /** Id of the visible heading that names the field. */
  labelledBy: string;
  /** About how many words; ours, to guide the writer. */
  suggestedWords: number;
}

/**
 * The narrative of one indicator, written straight into the draft. Give it the indicator's id as
 * `key`: one editor belongs to one narrative.
 */
export function NarrativeEditor({ indicatorId, labelledBy, suggestedWords }: Props) {
  const foot = useRef<HTMLDivElement>(null);
  const editor = useNarrative(indicatorId, labelledBy, () => foot.current?.focus());
  return (
    <div className="s-narrative">
      <Toolbar editor={editor} />
      <EditorContent editor={editor} className="s-narrative-page" />
      <div className="s-narrative-foot" ref={foot} tabIndex={-1}>
        <WordCount indicatorId={indicatorId} suggestedWords={suggestedWords} />
        <span>Esc, lalu Tab: keluar dari kotak ini</span>
      </div>
    </div>
  );
}

function useNarrative(indicatorId: IndicatorId, labelledBy: string, leave: () => void) {
  const session = useSession();
  const { undo: stack, store } = useWorkspace();
  const { undo, redo } = useUndo();
  // One stamp a sitting, not one a key: the editor lives as long as the page is open.
  const hasBegun = useRef(false);
  return useEditor(
    {
      extensions: [
        ...narrativeNodes,
        narrativeBinding({
          fragment: narrativeOf(session.documents.content, indicatorId),
          manager: stack.manager,
          undo,
          redo,
        }),
        leavingByEscape(leave),
      ],
      editable: !store.isReadOnly,
      enableInputRules: typedShortcuts,
      enablePasteRules: false,
      injectCSS: false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-labelledby': labelledBy,
          lang: 'id',
          spellcheck: 'true',
        },
        transformPastedHTML: cleanPastedHtml,
      },
      // What is typed here is a step of its own, apart from what was done on the page before.
      onCreate: session.beginStep,
      onFocus: session.beginStep,
      onTransaction: ({ transaction }) => {
        if (hasBegun.current || !isOwnChange(transaction)) return;
        hasBegun.current = true;
        beginNarrative(session, indicatorId);
      },
    },
    [indicatorId, session, stack.manager],
  );
}
