import { useId, type ReactNode } from 'react';

interface Props {
  /** What the button opens, for a screen reader and on hover. */
  label: string;
  /** What stands on the button. */
  face: ReactNode;
  children: ReactNode;
}

/**
 * A round button that opens a small area below itself. The browser's own popover: it closes with
 * Escape and outside clicks and costs the first load nothing.
 */
export function PopoverButton({ label, face, children }: Props) {
  const id = useId();
  return (
    <>
      <button type="button" className="s-round" title={label} popoverTarget={id}>
        <span aria-hidden className="s-round-face">
          {face}
        </span>
        <span className="s-visually-hidden">{label}</span>
      </button>
      <div id={id} popover="auto" className="s-popover">
        {children}
      </div>
    </>
  );
}
