import { Panel } from '#ui/PageFrame.tsx';

export interface Progress {
  readonly id: string;
  readonly name: string;
  readonly done: number;
  readonly total: number;
}

/** How much of each aspect has been decided, and of the gates. */
export function Completeness({ parts }: { parts: readonly Progress[] }) {
  return (
    <Panel title="Kelengkapan per aspek">
      <ul className="s-complete">
        {parts.map(({ id, name, done, total }) => (
          <li key={id}>
            <span id={`kelengkapan-${id}`}>{name}</span>
            <progress
              className="s-bar"
              aria-labelledby={`kelengkapan-${id}`}
              max={Math.max(total, 1)}
              value={done}
            />
            <span className="s-complete-count">{`${String(done)} dari ${String(total)}`}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
