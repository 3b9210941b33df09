import { useOutline } from './use-outline.ts';

/** How many indicators are assessed, beside the feature's name in the rail. */
export function Badge() {
  const { answered, total } = useOutline();
  return (
    <>
      <span aria-hidden>{`${String(answered)}/${String(total)}`}</span>
      <span className="s-visually-hidden">
        {`${String(answered)} dari ${String(total)} indikator dinilai`}
      </span>
    </>
  );
}
