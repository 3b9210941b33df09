import { Link } from '@tanstack/react-router';
import { sayFinding, severityWord } from '#copy/findings.ts';
import type { Finding } from '#domain/findings.ts';
import type { DraftId } from '#domain/ids.ts';
import { Chip } from '#ui/Chip.tsx';
import './finding-list.css';
import { nameOfPlace, pathOfPlace } from './finding-place.ts';

interface Props {
  draftId: DraftId;
  /** As many as fit one page: the list does not page itself. */
  findings: readonly Finding[];
}

/** What is missing, one sentence a line; each line leads to the page where it is mended. */
export function FindingList({ draftId, findings }: Props) {
  return (
    <ul className="s-findings">
      {findings.map((finding) => (
        <li key={keyOf(finding)}>
          <Link to={pathOfPlace(draftId, finding.place)} className="s-finding">
            <Chip tone={finding.severity === 'blocking' ? 'red' : 'gold'}>
              {severityWord[finding.severity]}
            </Chip>
            <span>{sayFinding(finding)}</span>
            <span className="s-finding-place">{nameOfPlace(finding.place)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function keyOf({ code, place, about }: Finding): string {
  return [code, place.kind, 'id' in place ? place.id : about].join(' ');
}
