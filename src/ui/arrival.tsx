import { createContext, use, useEffect, useRef, type ReactNode, type RefObject } from 'react';

const Arrival = createContext<RefObject<boolean> | null>(null);

/** Remembers that the user has just navigated, until a heading has taken the focus. */
export function ArrivalProvider({ children }: { children: ReactNode }) {
  const arrivedRef = useRef(false);
  return <Arrival value={arrivedRef}>{children}</Arrival>;
}

/** The flag the router raises after each change of page (never at the first load). */
export function useArrivalFlag(): RefObject<boolean> | null {
  return use(Arrival);
}

/**
 * A ref for the page's heading: it takes the focus when the user has come by a link, so that
 * keyboard and screen reader continue at the new page.
 */
export function useFocusOnArrival<T extends HTMLElement>(title: string): RefObject<T | null> {
  const heading = useRef<T>(null);
  const arrivedRef = use(Arrival);
  // Serves the document's focus: a page may appear long after the navigation, when its chunk is in.
  useEffect(() => {
    if (!arrivedRef?.current) return;
    arrivedRef.current = false;
    heading.current?.focus();
  }, [arrivedRef, title]);
  return heading;
}
