import { useEffect } from 'react';

interface Undo {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** True where the browser or the editor undoes typing by itself. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** Ctrl Z and Ctrl Y (or Ctrl Shift Z) over the whole draft, wherever no text is being typed. */
export function useUndoKeys({ undo, redo }: Undo): void {
  // Serves the keyboard of the whole window.
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const isUndo = key === 'z' && !event.shiftKey;
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isUndo && !isRedo) return;
      event.preventDefault();
      if (isUndo) undo();
      else redo();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [undo, redo]);
}
