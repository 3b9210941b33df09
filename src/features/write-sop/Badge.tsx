import { sayWhole } from '#copy/numbers.ts';
import { useSettledDraft } from '#workspace/settled-draft.ts';

/** How many SOPs there are, beside the feature's name in the rail. */
export function Badge() {
  const count = sayWhole(useSettledDraft().sops.length);
  return (
    <>
      <span aria-hidden>{count}</span>
      <span className="s-visually-hidden">{`${count} SOP`}</span>
    </>
  );
}
