import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';

/** Undo and redo over the whole draft. */
export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Takes back and repeats this person's own changes, wherever in the draft they were. */
export function UndoButtons({ canUndo, canRedo, undo, redo }: UndoState) {
  return (
    <div className="s-undo">
      <ActionIcon size="lg" aria-label="Urungkan" disabled={!canUndo} onClick={undo}>
        <IconArrowBackUp size={18} />
      </ActionIcon>
      <ActionIcon size="lg" aria-label="Ulangi" disabled={!canRedo} onClick={redo}>
        <IconArrowForwardUp size={18} />
      </ActionIcon>
    </div>
  );
}
