import { blankAnswer } from '#domain/answer.ts';
import type { Answer, GateAnswer } from '#domain/answer.ts';
import type { DeletedRow, DeletedTable, DraftMeta, Quarantined } from '#domain/draft.ts';
import { metaScalars } from '#domain/draft.ts';
import { actorId, categoryId, gateId, indicatorId } from '#domain/ids.ts';
import type { ActorId, GateId, IndicatorId } from '#domain/ids.ts';
import type { Person } from '#domain/person.ts';
import type { Narratives } from './narratives.ts';
import type { Tables } from './tables.ts';

export function metaOf(tables: Tables): DraftMeta {
  const categories = [...tables.categories.values].flatMap(([key, { on }]) => {
    const parsed = categoryId.safeParse(key.startsWith('category/') ? key.slice(9) : '');
    return on && parsed.success ? [parsed.data] : [];
  });
  return {
    ...(tables.meta.values.get('') ?? metaScalars.parse({})),
    categories: categories.sort(),
  };
}

export function answersOf(
  tables: Tables,
  narratives: Narratives,
): ReadonlyMap<IndicatorId, Answer> {
  const answers = new Map<IndicatorId, Answer>();
  const ids = new Set([...tables.answers.values.keys(), ...narratives.written()]);
  for (const key of [...ids].sort()) {
    const parsed = indicatorId.safeParse(key);
    if (!parsed.success) continue;
    const id = parsed.data;
    answers.set(id, {
      ...blankAnswer(id),
      ...tables.answers.values.get(key),
      narrative: narratives.of(key),
    });
  }
  return answers;
}

export function gatesOf(tables: Tables): ReadonlyMap<GateId, GateAnswer> {
  const gates = new Map<GateId, GateAnswer>();
  for (const [key, scalars] of [...tables.gates.values].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parsed = gateId.safeParse(key);
    if (parsed.success) gates.set(parsed.data, { gateId: parsed.data, ...scalars });
  }
  return gates;
}

export function peopleOf(tables: Tables): ReadonlyMap<ActorId, Person> {
  const people = new Map<ActorId, Person>();
  for (const [key, scalars] of [...tables.people.values].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parsed = actorId.safeParse(key);
    if (parsed.success) people.set(parsed.data, { actorId: parsed.data, ...scalars });
  }
  return people;
}

export function deletedOf(tables: Tables): DeletedRow[] {
  const of = <R extends { id: string; deletedAt: string | null }>(
    table: DeletedTable,
    rows: readonly R[],
    title: (row: R) => string,
    ownerId: (row: R) => string = () => '',
  ): DeletedRow[] =>
    rows.map((row) => ({
      table,
      id: row.id,
      ownerId: ownerId(row),
      title: title(row),
      deletedAt: row.deletedAt ?? '',
    }));
  const { sopActors, steps, items } = tables;
  return [
    ...of('evidence', tables.evidence.deleted(), (row) => row.title),
    ...of('actions', tables.actions.deleted(), (row) => row.activity),
    ...of('sops', tables.sops.deleted(), (row) => row.title),
    ...of('offices', tables.offices.deleted(), (row) => row.name),
    ...of(
      'sopActors',
      sopActors.deleted(),
      (row) => row.title,
      ({ sopId }) => sopId,
    ),
    ...of(
      'steps',
      steps.deleted(),
      (row) => row.activity,
      ({ sopId }) => sopId,
    ),
    ...of(
      'items',
      items.deleted(),
      (row) => row.text,
      ({ ownerId }) => ownerId,
    ),
  ];
}

/** Everything refused, sorted; `held` itself while it is still right, so that what rests on it is kept. */
export function quarantineOf(
  tables: Tables,
  log: ReadonlyMap<string, Quarantined>,
  held: readonly Quarantined[],
): readonly Quarantined[] {
  const all = Object.values(tables).flatMap((table) => [...table.quarantine.values()]);
  const unique = new Map(
    [...all, ...log.values()].map((entry) => [`${entry.path}\n${entry.raw}`, entry]),
  );
  const next = [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  const isSame = next.length === held.length && next.every((entry, at) => entry === held[at]);
  return isSame ? held : next;
}
