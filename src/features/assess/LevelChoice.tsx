import type { Level } from '#domain/rubric.ts';
import { Chip } from '#ui/Chip.tsx';
import './answers.css';

interface Props {
  /** Six levels, lowest first, as the rubric has them. */
  levels: readonly Level[];
  /** Null until a person has chosen; zero is a choice. */
  value: number | null;
  isDisabled: boolean;
  onChoose: (points: number) => void;
  onClear: () => void;
}

/** The six levels, highest first, one of which a person may choose; arrow keys move through them. */
export function LevelChoice({ levels, value, isDisabled, onChoose, onClear }: Props) {
  const highestFirst = levels.toSorted((a, b) => b.points - a.points);
  return (
    <fieldset className="s-levels" disabled={isDisabled}>
      <legend>Tingkat capaian</legend>
      <div className="s-levels-list">
        {highestFirst.map((level) => (
          <LevelLine
            key={level.points}
            level={level}
            isChosen={level.points === value}
            onChoose={() => onChoose(level.points)}
          />
        ))}
      </div>
      <div className="s-levels-foot">
        <span>
          {value === null
            ? 'Belum dinilai. Tingkat 0 juga sebuah jawaban.'
            : `Dinilai: tingkat ${String(value)}.`}
        </span>
        {value !== null && (
          <button type="button" className="s-link-button" onClick={onClear}>
            Kosongkan pilihan
          </button>
        )}
      </div>
    </fieldset>
  );
}

interface LineProps {
  level: Level;
  isChosen: boolean;
  onChoose: () => void;
}

function LevelLine({ level: { points, descriptor, shownBy }, isChosen, onChoose }: LineProps) {
  return (
    <label className="s-level">
      <input type="radio" name="tingkat" value={points} checked={isChosen} onChange={onChoose} />
      <span className="s-level-points">{points}</span>
      <span className="s-level-text">
        <span>{descriptor}</span>
        <span className="s-level-shown">{`Ditunjukkan oleh: ${shownBy}`}</span>
      </span>
      {isChosen && <Chip tone="teal">pilihan Anda</Chip>}
    </label>
  );
}
