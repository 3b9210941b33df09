import { provenanceWord } from '#copy/words.ts';
import { sourcesOf } from '#domain/edition.ts';
import type { Edition, Provenance, ProvenanceKind } from '#domain/rubric.ts';
import { ProvenanceChip } from '#ui/Chip.tsx';

/** A part of a rubric line and where it comes from: 'nama', 'skala'. */
export interface Origin {
  readonly part: string;
  readonly provenance: Provenance;
}

const surestFirst: readonly ProvenanceKind[] = ['official', 'analog', 'inference'];

/** One chip for each kind of origin that the line has, with the parts it speaks for. */
export function OriginChips({ origins }: { origins: readonly Origin[] }) {
  return surestFirst.map((kind) => {
    const parts = origins.filter(({ provenance }) => provenance.kind === kind);
    if (parts.length === 0) return null;
    const years = new Set(parts.flatMap(({ provenance: { year } }) => year ?? []));
    const [year] = years;
    const about = parts.map(({ part }) => part);
    if (years.size === 1 && year !== undefined) about.push(String(year));
    return <ProvenanceChip key={kind} kind={kind} about={about.join(', ')} />;
  });
}

/** Where each part of the line comes from, with its sources; folded away until asked for. */
export function OriginDetails({
  edition,
  origins,
}: {
  edition: Edition;
  origins: readonly Origin[];
}) {
  return (
    <details className="s-more">
      <summary>Asal baris ini</summary>
      <dl className="s-origins">
        {origins.map(({ part, provenance }) => (
          <div key={part}>
            <dt>
              {part}: <strong>{provenanceWord[provenance.kind]}</strong>
              {provenance.year !== null && ` (${String(provenance.year)})`}
            </dt>
            <dd>
              {provenance.note !== '' && <p>{provenance.note}</p>}
              <Sources edition={edition} provenance={provenance} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Sources({ edition, provenance }: { edition: Edition; provenance: Provenance }) {
  const sources = sourcesOf(edition, provenance);
  if (sources.length === 0) return <p>Tidak bersumber pada dokumen mana pun.</p>;
  return (
    <ul>
      {sources.map(({ id, title, address, isReadWhole }) => (
        <li key={id}>
          {title}
          {!isReadWhole && ' (hanya sebagian yang terbaca)'}
          {address !== '' && <span className="s-address">{address}</span>}
        </li>
      ))}
    </ul>
  );
}
