import type { Score } from '#domain/score.ts';
import { sayRange } from './numbers.ts';

/** '2,4–3,9', '3,4', or '' where nothing counts or nothing is answered yet. */
export function sayScore(score: Score): string {
  if (score.state === 'none' || score.answered === 0) return '';
  return score.state === 'final'
    ? sayRange(score.mean, score.mean)
    : sayRange(score.low, score.high);
}
