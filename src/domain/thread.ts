import * as z from 'zod/mini';
import { instant } from './dates.ts';
import { actorId, commentId, threadId } from './ids.ts';
import { rowFields, typed } from './record.ts';

/** What a thread of comments is about. */
export const threadTarget = z.enum(['indicator', 'evidence', 'action', 'sop', 'step', 'draft']);

export const thread = z.object({
  id: threadId,
  target: threadTarget,
  targetId: typed,
  isResolved: z._default(z.boolean(), false),
  ...rowFields,
});
export type ThreadRow = z.infer<typeof thread>;

export const comment = z.object({
  id: commentId,
  threadId,
  author: actorId,
  writtenAt: instant,
  text: typed,
  ...rowFields,
});
export type Comment = z.infer<typeof comment>;

export interface Thread extends ThreadRow {
  readonly comments: readonly Comment[];
}
