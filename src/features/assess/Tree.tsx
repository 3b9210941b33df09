import { Link } from '@tanstack/react-router';
import { memo, useEffect, useRef } from 'react';
import { Mark } from './Mark.tsx';
import type { Outline, OutlineGroup } from './outline.ts';

interface Props {
  outline: Outline;
  /** The address that the lines' paths are below. */
  base: string;
  currentId: string;
}

/** A rubric with more lines than this shows only the group that is being worked on. */
const mostLines = 120;

/** All indicators and gates beside the page, each with how it stands. */
export const Tree = memo(function Tree({ outline, base, currentId }: Props) {
  const groups = [...outline.aspects, outline.gates];
  const isLong = groups.reduce((count, { lines }) => count + lines.length, 0) > mostLines;
  const tree = useRef<HTMLElement>(null);
  // Serves the tree's own scroll position: the line that is worked on stays in view.
  useEffect(() => {
    tree.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  return (
    <nav className="s-tree" aria-label="Indikator dan syarat" ref={tree}>
      {groups.map((group) => (
        <Group
          key={group.id}
          group={group}
          base={base}
          currentId={currentId}
          isFolded={isLong && group.lines.every(({ id }) => id !== currentId)}
        />
      ))}
    </nav>
  );
});

interface GroupProps {
  group: OutlineGroup;
  base: string;
  currentId: string;
  /** Only the heading, which leads to the group's first line. */
  isFolded: boolean;
}

function Group({ group, base, currentId, isFolded }: GroupProps) {
  const { id, name, figure, lines } = group;
  const [first] = lines;
  if (first === undefined) return null;
  const headingId = `pohon-${id}`;
  return (
    <section aria-labelledby={headingId}>
      <div className="s-tree-head">
        <h2 id={headingId}>{isFolded ? <Link to={`${base}/${first.path}`}>{name}</Link> : name}</h2>
        <span>{figure}</span>
      </div>
      {!isFolded && (
        <ul>
          {lines.map((line) => (
            <li key={line.id}>
              <Link
                to={`${base}/${line.path}`}
                className="s-tree-line"
                aria-current={line.id === currentId ? 'page' : undefined}
              >
                <span>{line.id}</span>
                <span>{line.name}</span>
                <Mark line={line} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
