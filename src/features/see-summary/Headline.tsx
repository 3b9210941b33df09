export interface HeadlineFigure {
  readonly figure: string;
  readonly label: string;
}

/** The few figures that say how far the draft is. */
export function Headline({ figures }: { figures: readonly HeadlineFigure[] }) {
  return (
    <dl className="s-headline">
      {figures.map(({ figure, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
