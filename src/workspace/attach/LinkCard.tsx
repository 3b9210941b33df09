import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EvidenceLink } from '#domain/evidence.ts';
import { pageReference } from '#domain/page-reference.ts';
import { notePages, unlinkEvidence } from '#draft/commands.ts';
import { AutosaveText } from '#ui/AutosaveText.tsx';
import { useSession } from '../workspace.tsx';
import './link-card.css';

interface Props {
  link: EvidenceLink;
  /** What stands at the other end: its name and its page. */
  name: string;
  to: string;
  /** What the pages are for, for a screen reader: a label. */
  pagesOf: string;
  /** The whole name of the button that lets go, for a screen reader. */
  sayUnlink: string;
  onUnlinked?: () => void;
  /** Facts and chips. */
  children: ReactNode;
}

/** One link between evidence and what it proves, from either end, with its page reference. */
export function LinkCard(props: Props) {
  const { link, name, to, pagesOf, sayUnlink, onUnlinked, children } = props;
  const session = useSession();
  return (
    <>
      <Link to={to} className="s-card-title">
        {name}
      </Link>
      {children}
      <div className="s-card-foot">
        <AutosaveText
          label={
            <>
              Halaman<span className="s-visually-hidden"> untuk {pagesOf}</span>
            </>
          }
          value={link.pages}
          onCommit={(typed) => notePages(session, link, pageReference(typed))}
        />
        <button
          type="button"
          className="s-link-button"
          aria-label={sayUnlink}
          onClick={() => {
            unlinkEvidence(session, link);
            onUnlinked?.();
          }}
        >
          Lepas
        </button>
      </div>
    </>
  );
}
