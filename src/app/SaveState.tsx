import { clockOf } from '#domain/dates.ts';
import type { SaveState } from '#storage/save-state.ts';

interface Props {
  state: SaveState;
  /** Opens the backup of what is on the screen. */
  onRescue: () => void;
}

/** Whether all that was typed is on the disk. Announced, because trust rests on it. */
export function SaveStateLine({ state, onRescue }: Props) {
  return (
    <output className="s-save" data-state={state.state}>
      {state.state === 'failed' ? (
        <button type="button" className="s-save-failed" onClick={onRescue}>
          Gagal disimpan, unduh cadangan sekarang
        </button>
      ) : (
        <span>{sayState(state)}</span>
      )}
    </output>
  );
}

function sayState(state: Exclude<SaveState, { state: 'failed' }>): string {
  if (state.state === 'saving') return 'Menyimpan…';
  return state.savedAt === null ? 'Tersimpan' : `Tersimpan ${clockOf(state.savedAt)}`;
}
