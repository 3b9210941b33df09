import type { ReactNode } from 'react';
import { useFocusOnArrival } from './arrival.tsx';
import { Trail, type Crumb } from './trail.tsx';

interface Props {
  title: string;
  /** The steps above this page, outermost first; the page itself is added. */
  trail?: readonly Crumb[];
  /** What the breadcrumb calls this page, when not its title; '' where it needs none. */
  trailName?: string;
  /** Chips above the title. */
  chips?: ReactNode;
  /** One sentence under the title. */
  lead?: ReactNode;
  /** Buttons or figures at the right of the title. */
  actions?: ReactNode;
  /** `narrow` for forms and reading (about 70 characters), `full` for worksheets and editors. */
  width?: 'narrow' | 'wide' | 'full';
  children: ReactNode;
}

/** The frame of every page: breadcrumb, title (which takes the focus after navigation), body. */
export function PageFrame(props: Props) {
  const { title, trail = [], trailName = title, chips, lead, actions, width = 'wide' } = props;
  const heading = useFocusOnArrival<HTMLHeadingElement>(title);
  return (
    <div className="s-page" data-width={width}>
      <title>{`${title} | SIAP P4`}</title>
      {trailName !== '' && <Trail crumbs={trail} current={trailName} />}
      <header className="s-page-head">
        <div className="s-page-title">
          {chips !== undefined && <div className="s-chips">{chips}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className="s-lead">{lead}</p>}
        </div>
        {actions !== undefined && <div className="s-page-actions">{actions}</div>}
      </header>
      {props.children}
    </div>
  );
}

interface PanelProps {
  title?: string;
  /** A link or button at the right of the title. */
  action?: ReactNode;
  children: ReactNode;
}

/** A bordered area with its own heading; nothing floats, so it has no shadow. */
export function Panel({ title, action, children }: PanelProps) {
  return (
    <section className="s-panel" aria-label={title}>
      {(title !== undefined || action !== undefined) && (
        <div className="s-panel-head">
          {title !== undefined && <h2>{title}</h2>}
          {action}
        </div>
      )}
      {children}
    </section>
  );
}
