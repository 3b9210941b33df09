import type { ReactNode } from 'react';
import './field-group.css';

interface Props {
  title: string;
  /** One sentence below the title. */
  description?: ReactNode;
  children: ReactNode;
}

/** Fields that belong together, side by side where there is room. */
export function FieldGroup({ title, description, children }: Props) {
  return (
    <fieldset className="s-fields">
      <legend>{title}</legend>
      {description !== undefined && <p className="s-muted">{description}</p>}
      <div className="s-fields-grid">{children}</div>
    </fieldset>
  );
}

/** A field that takes a whole row. */
export function Wide({ children }: { children: ReactNode }) {
  return <div className="s-fields-wide">{children}</div>;
}

/** A field that takes the room of two. */
export function Double({ children }: { children: ReactNode }) {
  return <div className="s-fields-double">{children}</div>;
}
