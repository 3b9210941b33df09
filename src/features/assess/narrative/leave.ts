import { Extension } from '@tiptap/core';

/**
 * Tab moves between the cells of a table and indents in a list, so another key must lead out
 * (WCAG 2.1.2): Escape hands the focus on, and the next Tab goes past the editor.
 */
export function leavingByEscape(leave: () => void) {
  return Extension.create({
    name: 'leavingByEscape',
    addKeyboardShortcuts: () => ({
      Escape: () => {
        leave();
        return true;
      },
    }),
  });
}
