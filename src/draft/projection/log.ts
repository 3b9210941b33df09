import type * as Y from 'yjs';
import type { Quarantined } from '#domain/draft.ts';
import { savedStamp } from '#domain/stamp.ts';
import type { Stamp } from '#domain/stamp.ts';
import { rawText, refused } from './refused.ts';

export interface LogReader {
  readonly lastAt: () => string | null;
  /** All stamps, oldest first; stamps of the same instant by actor and path. */
  readonly stamps: () => readonly Stamp[];
  readonly quarantine: ReadonlyMap<string, Quarantined>;
  readonly read: (values: readonly unknown[]) => void;
}

function parseJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return parsed;
  } catch (error) {
    if (error instanceof SyntaxError) return value;
    throw error;
  }
}

/** The log grows only at its ends, so a change costs what it adds and not the whole history. */
export function logReader(log: Y.Array<unknown>): LogReader {
  const stamps: Stamp[] = [];
  const quarantine = new Map<string, Quarantined>();
  let lastAt: string | null = null;

  function read(values: readonly unknown[]): void {
    for (const value of values) {
      const parsed = savedStamp.safeParse(parseJson(value));
      if (!parsed.success) {
        const raw = rawText(value);
        quarantine.set(raw, refused('log', parsed.error, value));
        continue;
      }
      const [at, actorId, path, before] = parsed.data;
      stamps.push({ at, actorId, path, before });
      if (lastAt === null || at > lastAt) lastAt = at;
    }
  }

  read(log.toArray());
  return {
    lastAt: () => lastAt,
    stamps: () =>
      stamps.toSorted(
        (a, b) => compare(a.at, b.at) || compare(a.actorId, b.actorId) || compare(a.path, b.path),
      ),
    quarantine,
    read,
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
