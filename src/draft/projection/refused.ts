import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { Quarantined } from '#domain/draft.ts';

const longestRaw = 4000;

/** A refused value in the form that the screen shows: where, why, and what it was. */
export function refused(path: string, error: z.core.$ZodError, value: unknown): Quarantined {
  return { path, reason: z.prettifyError(error), raw: rawText(value) };
}

/** JSON text of anything that a Yjs map can hold. */
export function rawText(value: unknown): string {
  const plain: unknown = value instanceof Y.AbstractType ? value.toJSON() : value;
  const text =
    plain instanceof Uint8Array ? `${String(plain.length)} bita` : JSON.stringify(plain, sayable);
  return (text ?? String(plain)).slice(0, longestRaw);
}

/** JSON has no whole numbers without a limit, but Yjs has. */
function sayable(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
