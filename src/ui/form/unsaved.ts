import { useEffect } from 'react';

/** Forms that are on the page and hold values which are not saved. */
const unsaved = new Set<symbol>();

/** Counts a form among those for as long as it has unsaved values. */
export function useUnsaved(isDirty: boolean): void {
  // Serves buttons outside of the form, which take away what it belongs to.
  useEffect(() => {
    if (!isDirty) return undefined;
    const form = Symbol('form');
    unsaved.add(form);
    return () => {
      unsaved.delete(form);
    };
  }, [isDirty]);
}

/** True while a form on the page holds values that are not saved. */
export function hasUnsaved(): boolean {
  return unsaved.size > 0;
}
