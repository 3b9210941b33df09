export interface PageHooks {
  readonly isDirty: () => boolean;
  /** The page may be ended without another word. */
  readonly onHidden: () => void;
  /** The page slept and may have missed what other tabs sent. */
  readonly onWoken: () => void;
}

/** Ties a draft to the life of its page; returns the function that unties it. Outside a page does nothing. */
export function watchPage(hooks: PageHooks): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const ending = new AbortController();
  const { signal } = ending;
  const whenHidden = (): void => {
    if (document.visibilityState === 'hidden') hooks.onHidden();
  };
  const whenShown = (event: PageTransitionEvent): void => {
    if (event.persisted) hooks.onWoken();
  };
  const beforeUnload = (event: BeforeUnloadEvent): void => {
    // The browser asks in its own words; ours cannot be shown here.
    if (hooks.isDirty()) event.preventDefault();
  };
  document.addEventListener('visibilitychange', whenHidden, { signal });
  document.addEventListener('resume', hooks.onWoken, { signal });
  window.addEventListener('pagehide', hooks.onHidden, { signal });
  window.addEventListener('pageshow', whenShown, { signal });
  window.addEventListener('beforeunload', beforeUnload, { signal });
  return () => {
    ending.abort();
  };
}
