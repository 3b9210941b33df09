import { answerOf } from './draft.ts';
import type { Draft } from './draft.ts';
import {
  aspectsOfCategories,
  indicatorsOfAspect,
  indicatorsOfCategories,
  indicatorsOfCategory,
} from './edition.ts';
import type { IndicatorId } from './ids.ts';
import type { Edition, Indicator } from './rubric.ts';

/** Lowest and highest points of the scale. */
export const lowestPoints = 0;
export const highestPoints = 5;

interface Count {
  /** Indicators that count: all but those marked not applicable. */
  readonly total: number;
  readonly answered: number;
  readonly notApplicable: number;
}

/**
 * A weighted mean on the scale 0–5. `open` while an indicator with weight is unanswered: then only
 * the bounds are known, from "all the rest is 0" to "all the rest is 5". `none` where nothing counts.
 */
export type Score = Count &
  (
    | { readonly state: 'none' }
    | {
        readonly state: 'open';
        readonly low: number;
        readonly high: number;
        readonly missing: readonly IndicatorId[];
      }
    | { readonly state: 'final'; readonly mean: number }
  );

/** Score of the given indicators; not-applicable ones leave numerator and denominator. */
export function scoreOf(indicators: readonly Indicator[], draft: Draft): Score {
  let weight = 0;
  let low = 0;
  let high = 0;
  let answered = 0;
  let notApplicable = 0;
  const missing: IndicatorId[] = [];
  for (const indicator of indicators) {
    const answer = answerOf(draft, indicator.id);
    if (answer.notApplicable) {
      notApplicable += 1;
      continue;
    }
    weight += indicator.weight;
    low += indicator.weight * (answer.level ?? lowestPoints);
    high += indicator.weight * (answer.level ?? highestPoints);
    if (answer.level !== null) answered += 1;
    else if (indicator.weight > 0) missing.push(indicator.id);
  }
  const count = { total: indicators.length - notApplicable, answered, notApplicable };
  if (weight === 0) return { ...count, state: 'none' };
  // Rounding may lift the mean of nothing but the highest level a trifle above it.
  const mean = (sum: number): number => Math.min(sum / weight, highestPoints);
  if (missing.length > 0) {
    return { ...count, state: 'open', low: mean(low), high: mean(high), missing };
  }
  return { ...count, state: 'final', mean: mean(low) };
}

export interface NamedScore {
  readonly id: string;
  readonly name: string;
  readonly score: Score;
}

export interface ScoreSheet {
  readonly aspects: readonly NamedScore[];
  readonly categories: readonly NamedScore[];
  /** Over every indicator of the draft's categories. */
  readonly overall: Score;
}

/** Scores per aspect and per category of what the draft enters for. Weights are ours (bobot internal). */
export function scoreSheet(edition: Edition, draft: Draft): ScoreSheet {
  const { categories } = draft.meta;
  const named = (
    { id, name }: { readonly id: string; readonly name: string },
    indicators: readonly Indicator[],
  ): NamedScore => ({ id, name, score: scoreOf(indicators, draft) });
  return {
    aspects: aspectsOfCategories(edition, categories).map((aspect) =>
      named(aspect, indicatorsOfAspect(edition, aspect.id)),
    ),
    categories: edition.categories
      .filter(({ id }) => categories.includes(id))
      .map((category) => named(category, indicatorsOfCategory(edition, category.id))),
    overall: scoreOf(indicatorsOfCategories(edition, categories), draft),
  };
}
