import { type EditionProblem, placeOf, type Referred } from './edition-problem.ts';
import type { Edition, Indicator, Provenance } from './rubric.ts';

/** The file that holds everything of an edition but its indicators. */
export const headFile = 'edition.json';

/** The file of an aspect's indicators, relative to the folder of the edition. */
export function indicatorFile(aspect: string): string {
  return `indicators/${aspect}.json`;
}

/** An edition that fits the schema, and where each of its indicators stands. */
export interface Placed {
  readonly edition: Edition;
  readonly placeOfIndicator: ReadonlyMap<Indicator, string>;
}
type Check = (placed: Placed) => readonly EditionProblem[];

function inHead(edition: Edition, ...path: readonly (string | number)[]): string {
  return placeOf(headFile, edition, path);
}

function placed({ edition, placeOfIndicator }: Placed): readonly (readonly [Indicator, string])[] {
  return edition.indicators.map((one) => [one, placeOfIndicator.get(one) ?? one.id]);
}

function repeated(items: readonly (readonly [id: string, at: string])[]): EditionProblem[] {
  const seen = new Set<string>();
  return items.flatMap(([id, at]) => {
    if (seen.has(id)) return [{ code: 'duplicate-id' as const, at, id }];
    seen.add(id);
    return [];
  });
}

const idsAreUnique: Check = (all) => {
  const { edition } = all;
  const lists = ['sources', 'aspects', 'categories', 'entries', 'gates'] as const;
  return [
    ...lists.flatMap((list) =>
      repeated(edition[list].map((one, index) => [one.id, inHead(edition, list, index)])),
    ),
    ...repeated(placed(all).map(([indicator, at]) => [indicator.id, at])),
  ];
};

/** Ids named at one place: each must exist, and none twice (an aspect named twice would count twice). */
function named(
  to: Referred,
  known: readonly { readonly id: string }[],
  ids: readonly string[],
  at: string,
): EditionProblem[] {
  const exists = new Set(known.map((one) => one.id));
  return [
    ...ids
      .filter((id) => !exists.has(id))
      .map((id) => ({ code: 'unknown-reference' as const, at, to, id })),
    ...repeated(ids.map((id) => [id, at])),
  ];
}

const referencesResolve: Check = (all) => {
  const { edition } = all;
  const { aspects, categories, gates, indicators } = edition;
  return [
    ...categories.flatMap((one, n) =>
      named('aspect', aspects, one.aspects, inHead(edition, 'categories', n, 'aspects')),
    ),
    ...edition.entries.flatMap((one, n) => [
      ...named('category', categories, one.categories, inHead(edition, 'entries', n, 'categories')),
      ...(one.requiredProof === null
        ? []
        : named(
            'gate',
            gates,
            [one.requiredProof.gate],
            inHead(edition, 'entries', n, 'requiredProof'),
          )),
    ]),
    ...gates.flatMap((one, n) =>
      named('category', categories, one.categories, inHead(edition, 'gates', n, 'categories')),
    ),
    ...placed(all).flatMap(([one, at]) => [
      ...named('aspect', aspects, [one.aspect], `${at} > aspect`),
      ...named('indicator', indicators, one.startsFrom ?? [], `${at} > startsFrom`),
    ]),
  ];
};

const levelsStandInOrder: Check = (all) =>
  placed(all).flatMap(([{ levels }, at]) => {
    const found = levels.map((level) => level.points);
    return found.every((points, index) => points === index)
      ? []
      : [{ code: 'levels-out-of-order' as const, at: `${at} > levels`, found }];
  });

/** A descriptor without case, punctuation and spacing: copies that differ only in these are copies. */
function bare(descriptor: string): string {
  return descriptor
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const descriptorsDiffer: Check = (all) => {
  const firstAt = new Map<string, string>();
  return placed(all).flatMap(([{ levels }, place]) =>
    levels.flatMap((level, index) => {
      const at = `${place} > levels[${String(index)}]`;
      const otherAt = firstAt.get(bare(level.descriptor));
      if (otherAt !== undefined) return [{ code: 'same-descriptor' as const, at, otherAt }];
      firstAt.set(bare(level.descriptor), at);
      return [];
    }),
  );
};

function provenances(all: Placed): readonly (readonly [Provenance, string])[] {
  const { edition } = all;
  const lists = ['timeline', 'aspects', 'categories', 'entries', 'gates'] as const;
  return [
    [edition.legalBasis.provenance, inHead(edition, 'legalBasis', 'provenance')],
    ...lists.flatMap((list) =>
      edition[list].map(
        (one, n) => [one.provenance, inHead(edition, list, n, 'provenance')] as const,
      ),
    ),
    ...placed(all).flatMap(([{ provenance }, at]) => [
      [provenance.name, `${at} > provenance > name`] as const,
      [provenance.question, `${at} > provenance > question`] as const,
      [provenance.scale, `${at} > provenance > scale`] as const,
      [provenance.descriptors, `${at} > provenance > descriptors`] as const,
    ]),
  ];
}

/**
 * No invented authority: what claims to come from somewhere names where and when, and what is
 * called official rests on sources that a reader can look up.
 */
const provenancesHold: Check = (all) => {
  const { sources } = all.edition;
  const untraceable = new Set<string>(sources.filter((s) => s.address === '').map((s) => s.id));
  return provenances(all).flatMap(([{ kind, sources: ids, year }, at]) => [
    ...named('source', sources, ids, at),
    ...(kind === 'official' ? ids.filter((id) => untraceable.has(id)) : []).map((id) => ({
      code: 'untraceable-official' as const,
      at,
      id,
    })),
    ...(kind !== 'inference' && ids.length === 0
      ? [{ code: 'source-missing' as const, at, kind }]
      : []),
    ...(kind !== 'inference' && year === null ? [{ code: 'year-missing' as const, at, kind }] : []),
  ]);
};

const proofsAreAskedWhereTheyCount: Check = ({ edition }) =>
  edition.entries.flatMap((entry, n) => {
    const gate = edition.gates.find((one) => one.id === entry.requiredProof?.gate);
    if (gate === undefined) return [];
    const at = inHead(edition, 'entries', n, 'requiredProof');
    return entry.categories
      .filter((category) => !gate.categories.includes(category))
      .map((category) => ({ code: 'gate-outside-entry' as const, at, gate: gate.id, category }));
  });

const everythingIsReached: Check = ({ edition }) => {
  const { aspects, categories, entries, indicators } = edition;
  return [
    ...aspects.flatMap(({ id }, n) => [
      ...(indicators.some((one) => one.aspect === id)
        ? []
        : [{ code: 'empty-aspect' as const, at: inHead(edition, 'aspects', n), id }]),
      ...(categories.some((one) => one.aspects.includes(id))
        ? []
        : [
            {
              code: 'unreachable' as const,
              at: inHead(edition, 'aspects', n),
              what: 'aspect' as const,
              id,
            },
          ]),
    ]),
    ...categories.flatMap(({ id }, n) =>
      entries.some((one) => one.categories.includes(id))
        ? []
        : [
            {
              code: 'unreachable' as const,
              at: inHead(edition, 'categories', n),
              what: 'category' as const,
              id,
            },
          ],
    ),
  ];
};

const timelineRunsForward: Check = ({ edition }) =>
  edition.timeline.flatMap(({ from, to }, n) =>
    from !== null && to !== null && to < from
      ? [{ code: 'ends-before-it-begins' as const, at: inHead(edition, 'timeline', n), from, to }]
      : [],
  );

const checks: readonly Check[] = [
  idsAreUnique,
  referencesResolve,
  levelsStandInOrder,
  descriptorsDiffer,
  provenancesHold,
  proofsAreAskedWhereTheyCount,
  everythingIsReached,
  timelineRunsForward,
];

/** What no schema can say about an edition: every contradiction between its parts, in reading order of the rules. */
export function contradictions(all: Placed): readonly EditionProblem[] {
  return checks.flatMap((check) => check(all));
}
