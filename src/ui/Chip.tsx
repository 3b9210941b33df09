import type { ReactNode } from 'react';

/** `gold` means "look here", `red` only what blocks, `teal` what is done or chosen. */
export type Tone = 'neutral' | 'teal' | 'gold' | 'red';

interface Props {
  tone?: Tone;
  /** A longer explanation on hover; never the only place of a fact. */
  title?: string;
  children: ReactNode;
}

/** A short word about a state or an origin. The word carries the meaning, the colour supports it. */
export function Chip({ tone = 'neutral', title, children }: Props) {
  return (
    <span className="s-chip" data-tone={tone} title={title}>
      {children}
    </span>
  );
}

const origins = {
  official: { word: 'resmi', tone: 'teal' },
  analog: { word: 'analog', tone: 'neutral' },
  inference: { word: 'inferensi', tone: 'gold' },
} as const;

interface ProvenanceProps {
  kind: keyof typeof origins;
  /** What the line is about and from which year, for instance "nama, 2018". */
  about?: string;
}

/** Says where a line of the rubric comes from: resmi, analog or inferensi. */
export function ProvenanceChip({ kind, about }: ProvenanceProps) {
  const { word, tone } = origins[kind];
  return <Chip tone={tone}>{about === undefined ? word : `${word} (${about})`}</Chip>;
}
