import * as z from 'zod/mini';
import type * as Y from 'yjs';
import type { Quarantined } from '#domain/draft.ts';
import { refused } from './refused.ts';

/**
 * Flat keys of one root map, `<owner>/<field>`, gathered by owner. Each key is checked on its
 * own, so that one bad value costs nothing else of its record. Keys of an unknown field belong to
 * a newer app and are left alone.
 */
export interface GroupTable<Fields> {
  readonly values: ReadonlyMap<string, Fields>;
  readonly quarantine: ReadonlyMap<string, Quarantined>;
  /** Re-reads the named keys. */
  readonly refresh: (keys: Iterable<string>) => void;
}

/** Every field has a default, so that a record is whole whatever is refused in it. */
type Shape = Readonly<Record<string, z.ZodMiniDefault>>;
type FieldsOf<S extends Shape> = z.output<z.ZodMiniObject<{ -readonly [K in keyof S]: S[K] }>>;

/** Splits '<owner>/<field>' at the last slash; owner '' for a key without one. */
function splitKey(key: string): { owner: string; field: string } {
  const at = key.lastIndexOf('/');
  return { owner: at < 0 ? '' : key.slice(0, at), field: key.slice(at + 1) };
}

export function groupTable<S extends Shape>(
  map: Y.Map<unknown>,
  root: string,
  shape: S,
): GroupTable<FieldsOf<S>> {
  const schema: z.ZodMiniObject<{ -readonly [K in keyof S]: S[K] }> = z.object(shape);
  const raw = new Map<string, Map<string, unknown>>();
  const values = new Map<string, FieldsOf<S>>();
  const quarantine = new Map<string, Quarantined>();

  function readKey(key: string, owners: Set<string>): void {
    const { owner, field } = splitKey(key);
    const fieldSchema = Object.hasOwn(shape, field) ? shape[field] : undefined;
    if (fieldSchema === undefined) return;
    owners.add(owner);
    quarantine.delete(key);
    const fields = raw.get(owner) ?? new Map<string, unknown>();
    raw.set(owner, fields);
    fields.delete(field);
    if (map.has(key)) {
      const value: unknown = map.get(key);
      const parsed = z.safeParse(fieldSchema, value);
      if (parsed.success) fields.set(field, value);
      else quarantine.set(key, refused(`${root}/${key}`, parsed.error, value));
    }
  }

  function refresh(keys: Iterable<string>): void {
    const owners = new Set<string>();
    for (const key of keys) readKey(key, owners);
    for (const owner of owners) {
      const fields = raw.get(owner);
      if (fields === undefined || fields.size === 0) {
        values.delete(owner);
        continue;
      }
      values.set(owner, schema.parse(Object.fromEntries(fields)));
    }
  }

  refresh(map.keys());
  return { values, quarantine, refresh };
}
