import * as z from 'zod/mini';
import { instant } from './dates.ts';

/** A text that a person typed; absent means not yet written. */
export const typed = z._default(z.string(), '');

/** What every row of a draft has: a place among its like, and a mark instead of removal. */
export const rowFields = {
  /** Fractional index; ties are broken by id. */
  order: z._default(z.string(), ''),
  /** Set instead of removing the row, so that another machine's edits to it survive a merge. */
  deletedAt: z._default(z.nullable(instant), null),
};

/** A value that a Yjs map of this project may hold: never an array, an object or a Yjs type. */
export type Scalar = string | number | boolean | null;

export interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** Order of rows on every machine: fractional index, then id; never the order of a Yjs map. */
export function byOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
