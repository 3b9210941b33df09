import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconMenu2, IconX } from '@tabler/icons-react';
import { use, useState, type ReactNode } from 'react';
import type { SaveState } from '#storage/save-state.ts';
import { TrailProvider, TrailSlot } from '#ui/trail.tsx';
import { Brand } from './Brand.tsx';
import { PaletteContext } from './palette-context.ts';
import { PersonButton } from './PersonButton.tsx';
import { Rail } from './Rail.tsx';
import { SaveStateLine } from './SaveState.tsx';
import './draft-frame.css';
import './shell.css';
import { contentId, SkipLink } from './SkipLink.tsx';

/** Undo and redo over the whole draft. */
export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface Props {
  draftId: string;
  draft: { readonly entry: string; readonly applicant: string };
  saveState: SaveState;
  undo: UndoState;
  onBackup: () => void;
  railFoot: ReactNode;
  children: ReactNode;
}

/** The frame of an open draft: rail, top bar, page. It shows; `DraftShell` knows the draft. */
export function DraftFrame({
  draftId,
  draft,
  saveState,
  undo,
  onBackup,
  railFoot,
  children,
}: Props) {
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
              <UndoButtons {...undo} />
              <SaveStateLine state={saveState} onRescue={onBackup} />
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

function UndoButtons({ canUndo, canRedo, undo, redo }: UndoState) {
  return (
    <div className="s-undo">
      <ActionIcon size="lg" aria-label="Urungkan" disabled={!canUndo} onClick={undo}>
        <IconArrowBackUp size={18} />
      </ActionIcon>
      <ActionIcon size="lg" aria-label="Ulangi" disabled={!canRedo} onClick={redo}>
        <IconArrowForwardUp size={18} />
      </ActionIcon>
    </div>
  );
}
