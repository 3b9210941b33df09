import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#domain/canonical-json.ts';
import {
  aspectsOfCategories,
  canonicalEdition,
  entryById,
  gatesOfCategories,
  indicatorsOfCategories,
  indicatorsOfCategory,
  openEdition,
  sourcesOf,
} from '#domain/edition.ts';
import { categoryId, entryId } from '#domain/ids.ts';
import {
  inference,
  rawIndicator,
  rawHead,
  first,
  second,
  lines,
  opened,
  oneWith,
} from './raw-edition.ts';

describe('an opened edition', () => {
  test('may say an inference without source and year', () => {
    expect(openEdition(rawHead(), oneWith(lines({ name: inference }))).ok).toBe(true);
  });

  test('cannot be written to at any depth', () => {
    const edition = opened();
    const values: unknown[] = [edition];
    for (const value of values) {
      if (typeof value !== 'object' || value === null) continue;
      expect(Object.isFrozen(value)).toBe(true);
      values.push(...Object.values(value));
    }
    expect(values.length).toBeGreaterThan(100);
  });

  test('leaves the files it was made from as they were', () => {
    const head = rawHead();
    opened(head);
    expect(Object.isFrozen(head)).toBe(false);
  });

  test('is the same in whatever order its files arrive', () => {
    const files = [[first(), rawIndicator('X2', 'pertama')], [second()]];
    const expected = canonicalEdition(opened(rawHead(), files));
    expect(canonicalEdition(opened(rawHead(), files.toReversed()))).toBe(expected);
    expect(expected).toContain('"X1"');
  });

  test('reads in the order of its aspects, not of its categories', () => {
    const edition = opened();
    const all = [categoryId.parse('semua')];
    expect(aspectsOfCategories(edition, all).map((one) => one.id)).toEqual(['pertama', 'kedua']);
    expect(indicatorsOfCategory(edition, categoryId.parse('semua')).map((one) => one.id)).toEqual([
      'X1',
      'Y1',
    ]);
  });

  test('counts an indicator once where two categories share its aspect', () => {
    const both = [categoryId.parse('satu'), categoryId.parse('semua')];
    expect(indicatorsOfCategories(opened(), both).map((one) => one.id)).toEqual(['X1', 'Y1']);
  });

  test('asks the gates of the chosen categories only', () => {
    const gates = gatesOfCategories(opened(), [categoryId.parse('satu')]);
    expect(gates.map((gate) => gate.id)).toEqual(['SY1']);
  });

  test('finds an entry by its id and the sources that a line names', () => {
    const edition = opened();
    expect(entryById(edition, entryId.parse('istimewa'))?.requiredProof?.gate).toBe('SY2');
    expect(entryById(edition, entryId.parse('tidak-ada'))).toBeUndefined();
    expect(sourcesOf(edition, edition.legalBasis.provenance).map((s) => s.title)).toEqual([
      'Berita',
    ]);
  });
});

test('canonical JSON does not depend on the order in which keys were written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
