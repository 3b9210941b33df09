import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useWorkspace } from '#workspace/workspace.tsx';
import './assess.css';
import { Tree } from './Tree.tsx';
import { TreePicker } from './TreePicker.tsx';
import { useOutline, worksheetPath } from './use-outline.ts';

interface Props {
  currentId: string;
  /** What stands beside the page: its evidence. */
  side: ReactNode;
  children: ReactNode;
}

/** The three columns of the worksheet: all lines, the one that is worked on, what proves it. */
export function Worksheet({ currentId, side, children }: Props) {
  const outline = useOutline();
  const base = worksheetPath(useWorkspace().draftId);
  const isWide = useMediaQuery('(min-width: 1200px)', true, { getInitialValueInEffect: false });
  const lines = { outline, base, currentId };
  return (
    <div className="s-sheet">
      {isWide && <Tree {...lines} />}
      <div className="s-sheet-main">
        {!isWide && <TreePicker {...lines} />}
        {children}
      </div>
      <aside className="s-side" aria-label="Bukti">
        {side}
      </aside>
    </div>
  );
}
