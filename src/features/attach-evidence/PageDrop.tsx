import { useState, type DragEvent, type ReactNode } from 'react';
import { isSwitchedOff } from '#ui/switched-off.ts';

interface Props {
  onFiles: (files: readonly File[]) => void;
  children: ReactNode;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files');
}

/** Takes files that are dropped anywhere on the page; a drop zone inside takes its own first. */
export function PageDrop({ onFiles, children }: Props) {
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className="s-page-drop"
      data-over={isOver}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) setIsOver(false);
      }}
      onDrop={(event) => {
        setIsOver(false);
        if (event.defaultPrevented || !holdsFiles(event)) return;
        event.preventDefault();
        if (isSwitchedOff(event.currentTarget)) return;
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {isOver && (
        <div className="s-page-drop-veil" aria-hidden>
          Lepaskan berkas di mana saja di halaman ini
        </div>
      )}
    </div>
  );
}
