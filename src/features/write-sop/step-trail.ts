import type { Sop } from '#domain/sop.ts';
import { nameOfSop } from './names.ts';
import { useSopPath } from './SopFrame.tsx';

/** The way back from a step: the list, the SOP. */
export function useStepTrail(sop: Sop) {
  const list = useSopPath();
  return [
    { label: 'SOP', to: list },
    { label: nameOfSop(sop), to: `${list}/${sop.id}` },
  ] as const;
}
