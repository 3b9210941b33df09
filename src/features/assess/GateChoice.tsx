import './answers.css';

interface Props {
  /** Null until a person has answered. */
  value: boolean | null;
  onChoose: (answer: boolean | null) => void;
}

const answers = [
  { id: 'ya', say: 'Ya', value: true },
  { id: 'tidak', say: 'Tidak', value: false },
  { id: 'belum', say: 'Belum dijawab', value: null },
] as const;

/** Yes, no, or not answered yet. */
export function GateChoice({ value, onChoose }: Props) {
  return (
    <fieldset className="s-gate">
      <legend>Apakah syarat ini terpenuhi?</legend>
      <div className="s-gate-list">
        {answers.map((answer) => (
          <label key={answer.id} className="s-gate-answer" data-answer={answer.id}>
            <input
              type="radio"
              name="syarat"
              checked={value === answer.value}
              onChange={() => onChoose(answer.value)}
            />
            <span>{answer.say}</span>
          </label>
        ))}
      </div>
      {value === false && (
        <p>
          Syarat yang belum terpenuhi menghalangi pendaftaran. Anda tetap dapat mengisi bagian lain
          sambil melengkapinya.
        </p>
      )}
    </fieldset>
  );
}
