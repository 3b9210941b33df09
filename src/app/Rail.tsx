import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import type { Feature } from '#ui/feature.ts';
import { features } from './features.ts';

interface RailItem {
  readonly feature: Feature;
  readonly Badge: ComponentType | null;
}

/** The features with a place in the rail; a badge is loaded after the rail is shown. */
const items: readonly RailItem[] = features
  .filter(({ inRail }) => inRail)
  .map((feature) => ({ feature, Badge: lazyBadge(feature) }));

function lazyBadge({ badge }: Feature): ComponentType | null {
  return badge === undefined ? null : lazy(async () => ({ default: (await badge()).Badge }));
}

interface Props {
  draftId: string;
  /** What this draft is: a line above and the applicant's name. */
  draft: { readonly entry: string; readonly applicant: string };
  /** The last backup and the way to make one. */
  foot: ReactNode;
  /** Called when a link is followed, to fold the rail away on a narrow screen. */
  onGo: () => void;
}

/** The left rail: which draft this is, its features, and where the data lives. */
export function Rail({ draftId, draft, foot, onGo }: Props) {
  return (
    <div className="s-rail-body">
      <div className="s-rail-draft">
        <span>{draft.entry}</span>
        <strong>{draft.applicant}</strong>
      </div>
      <nav aria-label="Bagian draf">
        <ul className="s-rail-list">
          {items.map(({ feature: { path, title }, Badge }) => (
            <li key={path}>
              <Link
                to={`/draf/${draftId}/${path}`}
                className="s-rail-link"
                activeProps={{ 'aria-current': 'page' }}
                activeOptions={{ exact: path === '' }}
                onClick={onGo}
              >
                <span>{title}</span>
                {Badge !== null && (
                  <Suspense fallback={null}>
                    <span className="s-rail-badge">
                      <Badge />
                    </span>
                  </Suspense>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="s-rail-foot">
        <strong>Data hanya di komputer ini.</strong>
        {foot}
      </div>
    </div>
  );
}
