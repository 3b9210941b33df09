import * as z from 'zod/mini';
import { instant } from './dates.ts';
import { actorId } from './ids.ts';
import type { Scalar } from './record.ts';

/** One line of the who-and-when log as it is saved: instant, actor, path, value before. */
export const savedStamp = z.tuple([
  instant,
  actorId,
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
]);

export interface Stamp {
  readonly at: z.infer<typeof instant>;
  readonly actorId: z.infer<typeof actorId>;
  /** Where in the draft, such as 'answers/<indicator>/level'. */
  readonly path: string;
  /** The value before the change; null where there was none. */
  readonly before: Scalar;
}
