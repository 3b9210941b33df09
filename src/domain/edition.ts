import * as z from 'zod/mini';
import { canonicalJson } from './canonical-json.ts';
import { contradictions, headFile, indicatorFile } from './edition-checks.ts';
import { type EditionProblem, placeOf, valueAt } from './edition-problem.ts';
import { readBySchema } from './edition-schema.ts';
import type { AspectId, CategoryId, EntryId, GateId, IndicatorId, SourceId } from './ids.ts';
import { err, ok, type Result } from './result.ts';
import {
  type Aspect,
  type Category,
  type Edition,
  editionShape,
  type Entry,
  type Gate,
  indicator,
  type Indicator,
  type Provenance,
  type Source,
} from './rubric.ts';

const headShape = z.omit(editionShape, { indicators: true });
const indicatorsShape = z.array(indicator);

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** A file of indicators is called after the aspect of its first one, as its name on disk is. */
function nameOf(file: unknown, index: number): string {
  const aspect = valueAt(file, [0, 'aspect']);
  return typeof aspect === 'string' ? indicatorFile(aspect) : `indicators[${String(index)}]`;
}

function readIndicators(
  file: string,
  raw: unknown,
): Result<readonly (readonly [Indicator, string])[], readonly EditionProblem[]> {
  const read = readBySchema(indicatorsShape, file, raw);
  if (!read.ok) return read;
  const misplaced = read.value.filter((one) => indicatorFile(one.aspect) !== file);
  if (misplaced.length === 0) {
    return ok(read.value.map((one, n) => [one, placeOf(file, read.value, [n])]));
  }
  return err(
    misplaced.map(({ id, aspect }) => ({
      code: 'wrong-file',
      at: `${file} > ${id}`,
      aspect,
      fileOf: indicatorFile(aspect),
    })),
  );
}

/**
 * The only door by which rubric files become an edition.
 * @param head what stands in `edition.json`
 * @param indicatorFiles what stands in each file of `indicators/`, in any order
 * @param fileNames their names as in problems (`indicators/dampak.json`), where the caller knows them
 * @returns the deeply frozen edition, its indicators in the order of its aspects; or every problem
 * that was found, with its place. Contradictions between files are looked for once each file fits
 * its schema.
 */
export function openEdition(
  head: unknown,
  indicatorFiles: readonly unknown[],
  fileNames: readonly string[] = [],
): Result<Edition, readonly EditionProblem[]> {
  const frame = readBySchema(headShape, headFile, head);
  const files = indicatorFiles.map((file, n) =>
    readIndicators(fileNames[n] ?? nameOf(file, n), file),
  );
  if (!frame.ok || files.some((file) => !file.ok)) {
    return err([frame, ...files].flatMap((read) => (read.ok ? [] : read.error)));
  }
  const order = new Map(frame.value.aspects.map((aspect, n) => [aspect.id, n]));
  const rankOf = (one: Indicator): number => order.get(one.aspect) ?? order.size;
  const found = files
    .flatMap((file) => (file.ok ? file.value : []))
    .sort(([a], [b]) => rankOf(a) - rankOf(b));
  const edition: Edition = { ...frame.value, indicators: found.map(([one]) => one) };
  const problems = contradictions({ edition, placeOfIndicator: new Map(found) });
  return problems.length === 0 ? ok(deepFreeze(edition)) : err(problems);
}

/** The whole edition as one text, equal for equal content: its SHA-256 is the hash that packages carry. */
export function canonicalEdition(edition: Edition): string {
  return canonicalJson(edition);
}

export function entryById(edition: Edition, id: EntryId): Entry | undefined {
  return edition.entries.find((one) => one.id === id);
}

export function categoryById(edition: Edition, id: CategoryId): Category | undefined {
  return edition.categories.find((one) => one.id === id);
}

export function aspectById(edition: Edition, id: AspectId): Aspect | undefined {
  return edition.aspects.find((one) => one.id === id);
}

export function indicatorById(edition: Edition, id: IndicatorId): Indicator | undefined {
  return edition.indicators.find((one) => one.id === id);
}

export function gateById(edition: Edition, id: GateId): Gate | undefined {
  return edition.gates.find((one) => one.id === id);
}

export function sourceById(edition: Edition, id: SourceId): Source | undefined {
  return edition.sources.find((one) => one.id === id);
}

/** The sources that a line names, in the order in which it names them. */
export function sourcesOf(edition: Edition, { sources }: Provenance): readonly Source[] {
  return sources.flatMap((id) => sourceById(edition, id) ?? []);
}

/** Aspects that any of the categories is judged by, each once, in the order of the rubric. */
export function aspectsOfCategories(
  edition: Edition,
  categories: readonly CategoryId[],
): readonly Aspect[] {
  const judged = new Set(categories.flatMap((id) => categoryById(edition, id)?.aspects ?? []));
  return edition.aspects.filter((aspect) => judged.has(aspect.id));
}

export function indicatorsOfAspect(edition: Edition, aspect: AspectId): readonly Indicator[] {
  return edition.indicators.filter((one) => one.aspect === aspect);
}

/** Indicators that any of the categories is judged by, each once, in the order of the rubric. */
export function indicatorsOfCategories(
  edition: Edition,
  categories: readonly CategoryId[],
): readonly Indicator[] {
  const judged = new Set(aspectsOfCategories(edition, categories).map((aspect) => aspect.id));
  return edition.indicators.filter((one) => judged.has(one.aspect));
}

export function indicatorsOfCategory(edition: Edition, id: CategoryId): readonly Indicator[] {
  return indicatorsOfCategories(edition, [id]);
}

/** Gates that stand before any of the categories, each once, in the order of the rubric. */
export function gatesOfCategories(
  edition: Edition,
  categories: readonly CategoryId[],
): readonly Gate[] {
  return edition.gates.filter((gate) => gate.categories.some((id) => categories.includes(id)));
}
