import { UnstyledButton } from '@mantine/core';
import { IconMenu2, IconX } from '@tabler/icons-react';
import { use, useState, type ReactNode } from 'react';
import { TrailProvider, TrailSlot } from '#ui/trail.tsx';
import { Brand } from './Brand.tsx';
import { PaletteContext } from './palette-context.ts';
import { PersonButton } from './PersonButton.tsx';
import { Rail } from './Rail.tsx';
import './draft-frame.css';
import './shell.css';
import { contentId, SkipLink } from './SkipLink.tsx';

interface Props {
  draftId: string;
  draft: { readonly entry: string; readonly applicant: string };
  /** Undo, redo and the save state; each follows the draft by itself, so that a key redraws only them. */
  status: ReactNode;
  railFoot: ReactNode;
  children: ReactNode;
}

/** The frame of an open draft: rail, top bar, page. It shows; `DraftShell` knows the draft. */
export function DraftFrame({ draftId, draft, status, railFoot, children }: Props) {
  const [isRailOpen, setIsRailOpen] = useState(false);
  return (
    <TrailProvider>
      <SkipLink />
      <div className="s-draft">
        <aside className="s-rail" data-open={isRailOpen}>
          <div className="s-rail-head">
            <Brand />
            <UnstyledButton
              className="s-burger"
              aria-expanded={isRailOpen}
              aria-label={isRailOpen ? 'Tutup menu' : 'Buka menu'}
              onClick={() => setIsRailOpen(!isRailOpen)}
            >
              {isRailOpen ? <IconX size={22} /> : <IconMenu2 size={22} />}
            </UnstyledButton>
          </div>
          <Rail draftId={draftId} draft={draft} foot={railFoot} onGo={() => setIsRailOpen(false)} />
        </aside>
        <div className="s-draft-main">
          <header className="s-top">
            <TrailSlot />
            <div className="s-bar-end">
              <PaletteButton />
              {status}
              <PersonButton />
            </div>
          </header>
          <main id={contentId} tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
    </TrailProvider>
  );
}

function PaletteButton() {
  const open = use(PaletteContext);
  return (
    <button type="button" className="s-search" onClick={open}>
      <span>Cari halaman atau perintah</span>
      <kbd>Ctrl K</kbd>
    </button>
  );
}
