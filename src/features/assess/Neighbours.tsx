import { LinkButton } from '#ui/links.tsx';

/** A line of the rubric that can be gone to. */
export interface Neighbour {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

interface Props {
  base: string;
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
}

/** The way on, in the order of the rubric. */
export function Neighbours({ base, previous, next }: Props) {
  return (
    <nav className="s-neighbours" aria-label="Berpindah indikator">
      {previous !== undefined && (
        <LinkButton to={`${base}/${previous.path}`} variant="default">
          {`Sebelumnya: ${previous.id}`}
        </LinkButton>
      )}
      {next !== undefined && (
        <LinkButton to={`${base}/${next.path}`} className="s-next">
          {`Berikutnya: ${next.id} ${next.name}`}
        </LinkButton>
      )}
    </nav>
  );
}
