import { sayWhole } from '#copy/numbers.ts';
import { useSettledDraft } from '#workspace/settled-draft.ts';

/** How many actions there are, beside the feature's name in the rail. */
export function Badge() {
  const count = sayWhole(useSettledDraft().actions.length);
  return (
    <>
      <span aria-hidden>{count}</span>
      <span className="s-visually-hidden">{`${count} rencana aksi`}</span>
    </>
  );
}
