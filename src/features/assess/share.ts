import type { Draft } from '#domain/draft.ts';
import { indicatorsOfCategory } from '#domain/edition.ts';
import type { Edition, Indicator } from '#domain/rubric.ts';

/**
 * Percent of a category's weight that an indicator carries when all of them count. The category is
 * the first of the draft's that is judged by it; null where none is. Weights are ours, never official.
 */
export function weightShare(edition: Edition, draft: Draft, indicator: Indicator): number | null {
  const category = edition.categories.find(
    ({ id, aspects }) => draft.meta.categories.includes(id) && aspects.includes(indicator.aspect),
  );
  if (category === undefined) return null;
  const total = indicatorsOfCategory(edition, category.id).reduce(
    (sum, { weight }) => sum + weight,
    0,
  );
  return total === 0 ? null : (indicator.weight / total) * 100;
}
