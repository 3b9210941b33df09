import * as Y from 'yjs';
import type * as z from 'zod/mini';
import type { Quarantined } from '#domain/draft.ts';
import { byOrder } from '#domain/record.ts';
import { rawText, refused } from './refused.ts';

export interface Row {
  readonly id: string;
  readonly order: string;
  readonly deletedAt: string | null;
}

/** The rows of one root map: checked, sorted, live ones apart from deleted ones. */
export interface RowTable<R extends Row> {
  readonly live: () => readonly R[];
  readonly deleted: () => readonly R[];
  readonly quarantine: ReadonlyMap<string, Quarantined>;
  readonly refresh: (ids: Iterable<string>) => void;
}

/**
 * Rows of a root map. A row that is no map, or that its schema refuses, goes to quarantine.
 * Unknown fields belong to a newer app and are ignored.
 */
export function rowTable<R extends Row>(
  map: Y.Map<unknown>,
  root: string,
  schema: z.ZodMiniType<R>,
): RowTable<R> {
  const rows = new Map<string, R>();
  const quarantine = new Map<string, Quarantined>();
  let sorted: { live: readonly R[]; deleted: readonly R[] } | null = null;

  function readRow(id: string): void {
    rows.delete(id);
    quarantine.delete(id);
    if (!map.has(id)) return;
    const value: unknown = map.get(id);
    const path = `${root}/${id}`;
    if (!(value instanceof Y.Map)) {
      quarantine.set(id, { path, reason: 'not a row', raw: rawText(value) });
      return;
    }
    const parsed = schema.safeParse({ ...value.toJSON(), id });
    if (parsed.success) rows.set(id, parsed.data);
    else quarantine.set(id, refused(path, parsed.error, value));
  }

  function sort(): { live: readonly R[]; deleted: readonly R[] } {
    if (sorted !== null) return sorted;
    const all = [...rows.values()].sort(byOrder);
    sorted = {
      live: all.filter((row) => row.deletedAt === null),
      deleted: all.filter((row) => row.deletedAt !== null),
    };
    return sorted;
  }

  function refresh(ids: Iterable<string>): void {
    for (const id of ids) readRow(id);
    sorted = null;
  }

  refresh(map.keys());
  return { live: () => sort().live, deleted: () => sort().deleted, quarantine, refresh };
}

/** Live rows gathered by an owner, in their order. */
export function byOwner<R extends Row>(
  rows: readonly R[],
  ownerOf: (row: R) => string,
): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(ownerOf(row));
    if (group === undefined) groups.set(ownerOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
