import { sayScore } from '#copy/scores.ts';
import { answerOf } from '#domain/draft.ts';
import type { Draft } from '#domain/draft.ts';
import { indicatorsOfCategories } from '#domain/edition.ts';
import type { Edition } from '#domain/rubric.ts';
import { highestPoints, lowestPoints } from '#domain/score.ts';
import type { NamedScore, Score } from '#domain/score.ts';

/** A score as bars and tables show it. */
export interface ScoreRow {
  readonly id: string;
  readonly name: string;
  /** What is certain, and what is possible still; equal once nothing is open, null where nothing counts. */
  readonly low: number | null;
  readonly high: number | null;
  /** '2,4–3,9', or in words why there is no figure. */
  readonly figure: string;
  readonly answered: number;
  readonly total: number;
  readonly notApplicable: number;
}

function bounds(score: Score): Pick<ScoreRow, 'low' | 'high'> {
  switch (score.state) {
    case 'none':
      return { low: null, high: null };
    case 'open':
      return { low: score.low, high: score.high };
    case 'final':
      return { low: score.mean, high: score.mean };
  }
}

export function scoreRow({ id, name, score }: NamedScore): ScoreRow {
  const { answered, total, notApplicable } = score;
  const unknown = score.state === 'none' ? 'tidak dihitung' : 'belum dinilai';
  const figure = sayScore(score) === '' ? unknown : sayScore(score);
  return { id, name, ...bounds(score), figure, answered, total, notApplicable };
}

/** One axis of the radar. */
export interface RadarAxis {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** A figure with fewer corners is none; one with more cannot be read. */
const fewestAxes = 3;
const mostAxes = 16;

/**
 * The axes of the radar: the aspects, or the indicators where there are too few aspects; an axis of
 * an unanswered indicator reaches from 0 to 5. Empty where neither makes a figure.
 */
export function radarAxes(
  edition: Edition,
  draft: Draft,
  aspects: readonly ScoreRow[],
): readonly RadarAxis[] {
  const ofAspects = aspects.flatMap(({ name, low, high }) =>
    low === null || high === null ? [] : [{ name, low, high }],
  );
  if (isFigure(ofAspects)) return ofAspects;
  const ofIndicators = indicatorsOfCategories(edition, draft.meta.categories).flatMap(({ id }) => {
    const { level, notApplicable } = answerOf(draft, id);
    if (notApplicable) return [];
    return [{ name: id, low: level ?? lowestPoints, high: level ?? highestPoints }];
  });
  return isFigure(ofIndicators) ? ofIndicators : [];
}

function isFigure(axes: readonly RadarAxis[]): boolean {
  return axes.length >= fewestAxes && axes.length <= mostAxes;
}
