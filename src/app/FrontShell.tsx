import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TrailProvider, TrailSlot } from '#ui/trail.tsx';
import { Brand } from './Brand.tsx';
import { PersonButton } from './PersonButton.tsx';
import './shell.css';
import { contentId, SkipLink } from './SkipLink.tsx';

/** The frame of what stands outside of an open draft. */
export function FrontFrame({ children }: { children: ReactNode }) {
  return (
    <TrailProvider>
      <SkipLink />
      <header className="s-front-bar">
        <Brand />
        <TrailSlot />
        <div className="s-bar-end">
          <PersonButton />
        </div>
      </header>
      <main id={contentId} tabIndex={-1} className="s-front-main">
        {children}
      </main>
    </TrailProvider>
  );
}

/** The route around the screens before a draft is open. */
export function FrontShell() {
  return (
    <FrontFrame>
      <Outlet />
    </FrontFrame>
  );
}
