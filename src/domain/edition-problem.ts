import type { ProvenanceKind } from './rubric.ts';

/** What the schema wanted to find where it found something else. */
export type Expected =
  | {
      readonly kind: 'type';
      readonly type: 'text' | 'number' | 'whole-number' | 'yes-no' | 'list' | 'group' | 'other';
    }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'form'; readonly pattern: string }
  | { readonly kind: 'at-least' | 'at-most' | 'exactly'; readonly count: number }
  | { readonly kind: 'not-empty' };

export type Referred = 'aspect' | 'category' | 'gate' | 'source' | 'indicator';

/** `at` is a place for a person: the file, then ids or indexes, such as `indicators/dampak.json > X1 > levels[3]`. */
export type EditionProblem =
  | { readonly code: 'not-json'; readonly at: string; readonly reason: string }
  | { readonly code: 'missing-field'; readonly at: string }
  | { readonly code: 'unknown-field'; readonly at: string; readonly fields: readonly string[] }
  | { readonly code: 'wrong-value'; readonly at: string; readonly expected: Expected }
  | {
      readonly code: 'wrong-file';
      readonly at: string;
      readonly aspect: string;
      readonly fileOf: string;
    }
  | { readonly code: 'duplicate-id'; readonly at: string; readonly id: string }
  | {
      readonly code: 'unknown-reference';
      readonly at: string;
      readonly to: Referred;
      readonly id: string;
    }
  | { readonly code: 'levels-out-of-order'; readonly at: string; readonly found: readonly number[] }
  | { readonly code: 'same-descriptor'; readonly at: string; readonly otherAt: string }
  | { readonly code: 'source-missing'; readonly at: string; readonly kind: ProvenanceKind }
  | { readonly code: 'year-missing'; readonly at: string; readonly kind: ProvenanceKind }
  | { readonly code: 'untraceable-official'; readonly at: string; readonly id: string }
  | {
      readonly code: 'gate-outside-entry';
      readonly at: string;
      readonly gate: string;
      readonly category: string;
    }
  | { readonly code: 'empty-aspect'; readonly at: string; readonly id: string }
  | {
      readonly code: 'unreachable';
      readonly at: string;
      readonly what: 'aspect' | 'category';
      readonly id: string;
    }
  | {
      readonly code: 'ends-before-it-begins';
      readonly at: string;
      readonly from: string;
      readonly to: string;
    };

function childOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** What stands in `raw` at a path of keys and indexes; undefined where nothing does. */
export function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(childOf, raw);
}

/** A path as a place for a person: an element that has an id is called by it, another by its index. */
export function placeOf(file: string, raw: unknown, path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, key, depth) => {
    if (typeof key !== 'number') return `${place} > ${String(key)}`;
    const id = childOf(valueAt(raw, path.slice(0, depth + 1)), 'id');
    return typeof id === 'string' && id !== '' ? `${place} > ${id}` : `${place}[${String(key)}]`;
  }, file);
}
