import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** What happened, what is safe, what to do. */
  children: ReactNode;
  /** Buttons, the safest first. */
  actions?: ReactNode;
  /** `gold` asks for attention, `red` says that something is blocked. */
  tone?: 'red' | 'gold';
}

/** A failure or warning that stays on the page until it is dealt with. Announced at once. */
export function ErrorNotice({ title, children, actions, tone = 'red' }: Props) {
  return (
    <div className="s-notice" data-tone={tone} role="alert">
      <IconAlertTriangle size={20} aria-hidden />
      <div className="s-notice-body">
        <p className="s-notice-title">{title}</p>
        <div>{children}</div>
        {actions !== undefined && <div className="s-actions">{actions}</div>}
      </div>
    </div>
  );
}
