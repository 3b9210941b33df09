import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { IconButton } from './IconButton.tsx';
import './move-buttons.css';

interface Props {
  /** What is moved, for a screen reader: "Langkah 3". */
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
}

/**
 * Moves a row up or down by one. The buttons keep the focus while the row travels, also at the
 * ends, so that a row can be carried far with one key.
 */
export function MoveButtons({ name, isFirst, isLast, onMove }: Props) {
  function press(event: MouseEvent<HTMLButtonElement>, by: -1 | 1, isAtEnd: boolean) {
    if (isAtEnd) return;
    const button = event.currentTarget;
    // The browser drops the focus of an element that is moved in the page.
    flushSync(() => onMove(by));
    button.focus();
  }
  return (
    <span className="s-move">
      <IconButton
        label={`Naikkan ${name}`}
        verb="Naikkan"
        icon={up}
        aria-disabled={isFirst}
        onClick={(event) => press(event, -1, isFirst)}
      />
      <IconButton
        label={`Turunkan ${name}`}
        verb="Turunkan"
        icon={down}
        aria-disabled={isLast}
        onClick={(event) => press(event, 1, isLast)}
      />
    </span>
  );
}

const up = <IconArrowUp size={18} aria-hidden />;
const down = <IconArrowDown size={18} aria-hidden />;
