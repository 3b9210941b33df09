import type { ComponentType, ReactNode } from 'react';

interface Props {
  icon?: ComponentType<{ size?: number | string }>;
  title: string;
  /** What will stand here and how it gets here. */
  children?: ReactNode;
  /** The one thing to do next. */
  action?: ReactNode;
}

/** Stands where a list would be: says what belongs here and offers the next step. */
export function EmptyState({ icon: Icon, title, children, action }: Props) {
  return (
    <div className="s-empty">
      {Icon !== undefined && <Icon size={28} />}
      <p className="s-empty-title">{title}</p>
      {children !== undefined && <div className="s-empty-text">{children}</div>}
      {action}
    </div>
  );
}
