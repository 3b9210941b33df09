import type { OutlineLine } from './outline.ts';

const spoken: Readonly<Record<OutlineLine['state'], (mark: string) => string>> = {
  open: () => 'belum dijawab',
  answered: (mark) => (/^\d$/.test(mark) ? `tingkat ${mark}` : mark),
  'set-aside': () => 'tidak berlaku',
};

/** How a line stands: its level or answer, and a gold sign where something is still missing. */
export function Mark({ line: { mark, state, lack } }: { line: OutlineLine }) {
  return (
    <span className="s-mark" data-state={state}>
      {lack !== '' && (
        <span className="s-mark-lack" title={lack} aria-hidden>
          !
        </span>
      )}
      <span aria-hidden>{mark}</span>
      <span className="s-visually-hidden">
        {[spoken[state](mark), lack].filter((word) => word !== '').join(', ')}
      </span>
    </span>
  );
}
