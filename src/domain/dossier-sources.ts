import type { DossierProvenance, DossierSource } from './dossier.ts';
import { sourceById } from './edition.ts';
import type { SourceId } from './ids.ts';
import type { Edition, Provenance } from './rubric.ts';

/** Numbers the sources of an edition in the order in which the dossier first mentions them. */
export interface SourceList {
  readonly numbered: (provenance: Provenance) => DossierProvenance;
  /** The sources mentioned so far. */
  readonly listed: () => readonly DossierSource[];
}

export function sourceList(edition: Edition): SourceList {
  const numbers = new Map<SourceId, number>();

  function numberOf(id: SourceId): number {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  }

  return {
    numbered: ({ kind, sources, year, note }) => ({
      kind,
      year,
      note,
      sources: sources.map(numberOf),
    }),
    listed: () =>
      [...numbers].flatMap(([id, number]) => {
        const source = sourceById(edition, id);
        if (source === undefined) return [];
        const { title, address, year, isReadWhole } = source;
        return [{ number, title, address, year, isReadWhole }];
      }),
  };
}
