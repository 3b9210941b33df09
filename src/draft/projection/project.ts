import * as Y from 'yjs';
import type { Draft } from '#domain/draft.ts';
import { profile } from '#domain/profile.ts';
import type { Stamp } from '#domain/stamp.ts';
import { logOf, rowRoots } from '../documents.ts';
import type { Documents } from '../documents.ts';
import { actionsOf, linksOf, sopsOf, threadsOf } from './assemble.ts';
import { logReader } from './log.ts';
import { narrativesOf } from './narratives.ts';
import type { Narratives } from './narratives.ts';
import { answersOf, deletedOf, gatesOf, metaOf, peopleOf, quarantineOf } from './read.ts';
import { slice } from './slice.ts';
import type { Slice } from './slice.ts';
import { tablesOf } from './tables.ts';
import type { Tables } from './tables.ts';

/** A draft's plain values, kept in step with its documents. */
export interface Projection {
  /** The same object until something changes. */
  readonly current: () => Draft;
  readonly subscribe: (listener: () => void) => () => void;
  /** The whole who-and-when log, oldest first. */
  readonly stamps: () => readonly Stamp[];
  readonly stop: () => void;
}

/**
 * Plain values of a draft: total (a refused value goes to quarantine), sorted, and incremental (a
 * change re-reads the records it touched). Root types cannot be enumerated before they are defined,
 * so the ids of the narratives come from the edition.
 */
export function project(documents: Documents, indicatorIds: readonly string[]): Projection {
  const listeners = new Set<() => void>();
  const stops: (() => void)[] = [];
  const log = logReader(logOf(documents.content));
  const touched = new Map<string, Slice<unknown>[]>();
  let held: Draft | null = null;

  function changed(root: string): void {
    held = null;
    if (root !== 'narratives') quarantine.touch();
    for (const part of touched.get(root) ?? []) part.touch();
  }

  const tables = tablesOf(documents, (map, root, refresh) => {
    const listener = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
      refresh(keysOf(events));
      changed(root);
    };
    map.observeDeep(listener);
    stops.push(() => {
      map.unobserveDeep(listener);
    });
  });
  const narratives = narrativesOf(documents.content, indicatorIds, () => {
    changed('narratives');
  });
  stops.push(narratives.stop);
  const parts = slicesOf(tables, narratives, touched);
  let refused: Draft['quarantine'] = [];
  const quarantine = slice(() => {
    refused = quarantineOf(tables, log.quarantine, refused);
    return refused;
  });

  const logListener = (event: Y.YArrayEvent<unknown>): void => {
    for (const change of event.changes.delta) {
      if (Array.isArray(change.insert)) log.read(change.insert);
    }
    quarantine.touch();
    held = null;
  };
  const notify = (transaction: Y.Transaction): void => {
    if (transaction.changedParentTypes.size > 0) for (const listener of listeners) listener();
  };
  logOf(documents.content).observe(logListener);
  const docs = [documents.content, documents.review];
  for (const doc of docs) doc.on('afterTransaction', notify);

  return {
    current: () => {
      held ??= { ...readAll(parts), quarantine: quarantine.read(), lastChangedAt: log.lastAt() };
      return held;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stamps: log.stamps,
    stop: () => {
      logOf(documents.content).unobserve(logListener);
      for (const doc of docs) doc.off('afterTransaction', notify);
      for (const stop of stops) stop();
      listeners.clear();
    },
  };
}

/**
 * Keys of the root map that a batch of events touched. A document may have used the same root as
 * a list: what it put there has no key and is not ours.
 */
function keysOf(events: Y.YEvent<Y.AbstractType<unknown>>[]): Set<string> {
  const keys = new Set<string>();
  for (const event of events) {
    const [inner] = event.path;
    if (typeof inner === 'string') keys.add(inner);
    if (event.path.length > 0 || !(event instanceof Y.YMapEvent)) continue;
    for (const key of event.keysChanged) if (typeof key === 'string') keys.add(key);
  }
  return keys;
}

type Parts = ReturnType<typeof slicesOf>;

function slicesOf(tables: Tables, narratives: Narratives, touched: Map<string, Slice<unknown>[]>) {
  function on<T>(roots: readonly string[], compute: () => T): Slice<T> {
    const made = slice(compute);
    for (const root of roots) touched.set(root, [...(touched.get(root) ?? []), made]);
    return made;
  }
  const evidence = on(['evidence'], () => tables.evidence.live());
  return {
    meta: on(['meta'], () => metaOf(tables)),
    profile: on(['profile'], () => tables.profile.values.get('') ?? profile.parse({})),
    offices: on(['offices'], () => tables.offices.live()),
    answers: on(['answers', 'narratives'], () => answersOf(tables, narratives)),
    gates: on(['gates'], () => gatesOf(tables)),
    evidence,
    links: on(['links', 'evidence'], () => linksOf(tables.links.values, evidence.read())),
    actions: on(['actions', 'targets', 'relatedOffices'], () =>
      actionsOf(tables.actions.live(), tables.targets.values, tables.relatedOffices.values),
    ),
    sops: on(['sops', 'sopActors', 'steps', 'items', 'stepActors', 'branches'], () =>
      sopsOf({
        sops: tables.sops.live(),
        actors: tables.sopActors.live(),
        steps: tables.steps.live(),
        items: tables.items.live(),
        stepActors: tables.stepActors.values,
        branches: tables.branches.values,
      }),
    ),
    threads: on(['threads', 'comments'], () =>
      threadsOf(tables.threads.live(), tables.comments.live()),
    ),
    people: on(['people'], () => peopleOf(tables)),
    deleted: on([...rowRoots], () => deletedOf(tables)),
  };
}

function readAll(parts: Parts): Omit<Draft, 'quarantine' | 'lastChangedAt'> {
  return {
    meta: parts.meta.read(),
    profile: parts.profile.read(),
    offices: parts.offices.read(),
    answers: parts.answers.read(),
    gates: parts.gates.read(),
    evidence: parts.evidence.read(),
    links: parts.links.read(),
    actions: parts.actions.read(),
    sops: parts.sops.read(),
    threads: parts.threads.read(),
    people: parts.people.read(),
    deleted: parts.deleted.read(),
  };
}
