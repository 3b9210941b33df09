import type { ReactNode } from 'react';
import './fact-list.css';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Names and what they stand for, one a line. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="s-fact-list">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
