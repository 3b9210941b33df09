interface Props {
  /** What is being loaded, for a screen reader. */
  label?: string;
  /** How many bars to draw, about the height of what will come. */
  lines?: number;
}

/** Grey bars in the place of what is still being loaded. */
export function LoadingState({ label = 'Memuat…', lines = 4 }: Props) {
  return (
    <output className="s-loading">
      <span className="s-visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="s-skeleton" aria-hidden />
      ))}
    </output>
  );
}
