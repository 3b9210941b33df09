import { Link } from '@tanstack/react-router';
import { createContext, use, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** One step of the breadcrumb; without `to` it is plain text. `to` starts with '/'. */
export interface Crumb {
  readonly label: string;
  readonly to?: string;
}

const Slot = createContext<HTMLElement | null>(null);
const SetSlot = createContext<((element: HTMLElement | null) => void) | null>(null);

/** Lets a page deep in the tree put its breadcrumb into the top bar. */
export function TrailProvider({ children }: { children: ReactNode }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  return (
    <SetSlot value={setSlot}>
      <Slot value={slot}>{children}</Slot>
    </SetSlot>
  );
}

/** The place in the top bar where the breadcrumb appears. */
export function TrailSlot() {
  const setSlot = use(SetSlot);
  return <div className="s-trail-slot" ref={setSlot} />;
}

/** Without `exact`, every address above the page would call itself the current page. */
function Step({ to, children }: { to: string; children: string }) {
  return (
    <Link to={to} activeOptions={{ exact: true }}>
      {children}
    </Link>
  );
}

/** The breadcrumb of a page: in the top bar when there is one, else where it stands. */
export function Trail({ crumbs, current }: { crumbs: readonly Crumb[]; current: string }) {
  const slot = use(Slot);
  const hasBar = use(SetSlot) !== null;
  const trail = (
    <nav aria-label="Posisi Anda">
      <ol className="s-trail">
        {crumbs.map(({ label, to }) => (
          <li key={label}>{to === undefined ? label : <Step to={to}>{label}</Step>}</li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
  if (slot !== null) return createPortal(trail, slot);
  return hasBar || crumbs.length === 0 ? null : trail;
}
