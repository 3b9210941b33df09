import { sayWhole } from '#copy/numbers.ts';
import { useDraft } from '#workspace/workspace.tsx';

/** How much evidence there is, beside the feature's name in the rail. */
export function Badge() {
  const count = sayWhole(useDraft().evidence.length);
  return (
    <>
      <span aria-hidden>{count}</span>
      <span className="s-visually-hidden">{`${count} bukti`}</span>
    </>
  );
}
