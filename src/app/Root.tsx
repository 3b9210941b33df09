import { Outlet, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useArrivalFlag } from '#ui/arrival.tsx';
import { PaletteContext } from './palette-context.ts';

const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }));

/** Around every screen: focus after navigation, and the command palette. */
export function Root() {
  useFocusAfterNavigation();
  const [hasPalette, setHasPalette] = useState(false);
  // Serves the keyboard of the whole window.
  useEffect(() => {
    function open(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setHasPalette(true);
    }
    window.addEventListener('keydown', open);
    return () => window.removeEventListener('keydown', open);
  }, []);

  return (
    <PaletteContext value={() => setHasPalette(true)}>
      <Outlet />
      {hasPalette && (
        <Suspense fallback={null}>
          <Palette onClose={() => setHasPalette(false)} />
        </Suspense>
      )}
    </PaletteContext>
  );
}

function useFocusAfterNavigation() {
  const router = useRouter();
  const arrived = useArrivalFlag();
  // Serves the router: a page that mounts after this event takes the focus (`useFocusOnArrival`).
  useEffect(
    () =>
      router.subscribe('onBeforeRouteMount', ({ fromLocation, pathChanged }) => {
        if (fromLocation !== undefined && pathChanged && arrived !== null) arrived.current = true;
      }),
    [router, arrived],
  );
}
