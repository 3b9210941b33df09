import type { ComponentProps, ReactNode } from 'react';
import './icon-button.css';

interface Props extends Omit<ComponentProps<'button'>, 'children' | 'type'> {
  /** What it does to what, for a screen reader: "Hapus Pelaksana 2". */
  label: string;
  /** The verb alone, shown on hover. */
  verb: string;
  icon: ReactNode;
}

/** A small button in a row of a long list: the browser's own, so that a hundred of them are quick. */
export function IconButton({ label, verb, icon, ...rest }: Props) {
  return (
    <button {...rest} type="button" className="s-icon-button" title={verb} aria-label={label}>
      {icon}
    </button>
  );
}
