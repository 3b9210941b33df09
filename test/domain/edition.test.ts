import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayEditionProblem } from '#copy/edition-problems.ts';
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
import type { Edition } from '#domain/rubric.ts';

// What the files of a small edition hold, before anybody has looked at it.
const official = { kind: 'official', sources: ['S1'], year: 2022, note: '' };
const inference = { kind: 'inference', sources: [], year: null, note: '' };
const webSource = { id: 'S1', title: 'Berita', address: 'contoh.id/a', year: 2022 };
const codeSource = { id: 'C1', title: 'Kode publik', address: '', year: null };

function levelsOf(id: string): { points: number; descriptor: string; shownBy: string }[] {
  return [0, 1, 2, 3, 4, 5].map((points) => ({
    points,
    descriptor: `Fakta ${String(points)} dari ${id}.`,
    shownBy: 'Dokumen',
  }));
}

function rawIndicator(id: string, aspect: string, change: object = {}): object {
  return {
    id,
    aspect,
    name: `Butir ${id}`,
    question: `Bagaimana ${id}?`,
    guidance: [],
    suggestedEvidence: [],
    weight: 1,
    levels: levelsOf(id),
    provenance: { name: official, question: inference, scale: inference, descriptors: inference },
    ...change,
  };
}

function rawHead(change: object = {}): object {
  return {
    format: 1,
    id: 'coba-1',
    name: 'Edisi percobaan',
    legalBasis: { title: 'Keputusan', isTextVerified: false, provenance: official },
    timeline: [],
    limits: { narrativeWords: null, fileSizeBytes: null, fileKinds: null, pages: null },
    suggestedNarrativeWords: 300,
    sources: [webSource, codeSource].map((one) => ({ ...one, isReadWhole: false })),
    aspects: [
      { id: 'pertama', name: 'Pertama', provenance: official },
      { id: 'kedua', name: 'Kedua', provenance: official },
    ],
    categories: [
      { id: 'satu', name: 'Satu', aspects: ['pertama'], provenance: official },
      { id: 'semua', name: 'Semua', aspects: ['kedua', 'pertama'], provenance: official },
    ],
    entries: [rawEntry('umum', ['satu'], null), rawEntry('istimewa', ['semua'], 'SY2')],
    gates: [rawGate('SY1', ['satu', 'semua']), rawGate('SY2', ['semua'])],
    ...change,
  };
}

function rawEntry(id: string, categories: string[], gate: string | null): object {
  return {
    id,
    name: id,
    applicantKind: 'instansi',
    categories,
    whoMayEnter: 'Siapa saja',
    explanation: 'Penjelasan',
    requiredProof: gate === null ? null : { gate, reason: 'Alasan', ask: 'Sebutkan' },
    provenance: inference,
  };
}

function rawGate(id: string, categories: string[], provenance: object = official): object {
  return { id, name: id, question: 'Apakah?', suggestedEvidence: [], categories, provenance };
}

const first = (change: object = {}): object => rawIndicator('X1', 'pertama', change);
const second = (change: object = {}): object => rawIndicator('Y1', 'kedua', change);
const lines = (change: object): object => ({
  provenance: {
    name: official,
    question: inference,
    scale: inference,
    descriptors: inference,
    ...change,
  },
});

function opened(head: object = rawHead(), files: unknown[] = [[first()], [second()]]): Edition {
  const result = openEdition(head, files);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function without(whole: object, field: string): object {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => key !== field));
}

const oneWith = (change: object): unknown[] => [[first(change)], [second()]];
const firstFile = 'indicators/pertama.json';

describe('a broken file is told with its place', () => {
  const good = rawHead();
  test.each<[string, object, unknown[], string, string]>([
    [
      'a field is missing',
      good,
      [[without(first(), 'question')], [second()]],
      'missing-field',
      `${firstFile} > X1 > question`,
    ],
    ['a field is misspelt', good, oneWith({ wieght: 2 }), 'unknown-field', `${firstFile} > X1`],
    [
      'a level lacks its document',
      good,
      oneWith({
        levels: levelsOf('X1').map((level) =>
          level.points === 3 ? without(level, 'shownBy') : level,
        ),
      }),
      'missing-field',
      `${firstFile} > X1 > levels[3] > shownBy`,
    ],
    [
      'a descriptor is empty',
      good,
      oneWith({ levels: levelsOf('X1').map((level) => ({ ...level, descriptor: '' })) }),
      'wrong-value',
      `${firstFile} > X1 > levels[0] > descriptor`,
    ],
    [
      'a level is missing',
      good,
      oneWith({ levels: levelsOf('X1').slice(0, 5) }),
      'wrong-value',
      `${firstFile} > X1 > levels`,
    ],
    [
      'a weight is negative',
      good,
      oneWith({ weight: -1 }),
      'wrong-value',
      `${firstFile} > X1 > weight`,
    ],
    [
      'a provenance kind is unknown',
      rawHead({
        gates: [
          rawGate('SY1', ['satu']),
          rawGate('SY2', ['semua'], { ...official, kind: 'resmi' }),
        ],
      }),
      oneWith({}),
      'wrong-value',
      'edition.json > gates > SY2 > provenance > kind',
    ],
    ['an indicator file holds no list', good, [{ X1: first() }], 'wrong-value', 'indicators[0]'],
    ['the head is no edition', [], oneWith({}), 'wrong-value', 'edition.json'],
    [
      'an indicator lies in the file of another aspect',
      good,
      [[first(), second()]],
      'wrong-file',
      `${firstFile} > Y1`,
    ],
    [
      'two indicators share an id',
      good,
      [[first(), first({ levels: levelsOf('lain') })], [second()]],
      'duplicate-id',
      `${firstFile} > X1`,
    ],
    [
      'two sources share an id',
      rawHead({
        sources: [webSource, codeSource, webSource].map((one) => ({ ...one, isReadWhole: true })),
      }),
      oneWith({}),
      'duplicate-id',
      'edition.json > sources > S1',
    ],
    [
      'a category names an aspect twice',
      rawHead({
        categories: [
          { id: 'satu', name: 'Satu', aspects: ['pertama', 'pertama'], provenance: official },
          { id: 'semua', name: 'Semua', aspects: ['kedua'], provenance: official },
        ],
      }),
      oneWith({}),
      'duplicate-id',
      'edition.json > categories > satu > aspects',
    ],
    [
      'an indicator names an aspect that is not there',
      good,
      [[first()], [second()], [rawIndicator('Z1', 'ketiga')]],
      'unknown-reference',
      'indicators/ketiga.json > Z1 > aspect',
    ],
    [
      'an indicator starts from one that is not there',
      good,
      oneWith({ startsFrom: ['X9'] }),
      'unknown-reference',
      `${firstFile} > X1 > startsFrom`,
    ],
    [
      'an entry names a category that is not there',
      rawHead({
        entries: [rawEntry('umum', ['satu', 'dua'], null), rawEntry('istimewa', ['semua'], 'SY2')],
      }),
      oneWith({}),
      'unknown-reference',
      'edition.json > entries > umum > categories',
    ],
    [
      'an entry asks for a gate that is not there',
      rawHead({
        entries: [rawEntry('umum', ['satu'], 'SY9'), rawEntry('istimewa', ['semua'], 'SY2')],
      }),
      oneWith({}),
      'unknown-reference',
      'edition.json > entries > umum > requiredProof',
    ],
    [
      'a line names a source that is not there',
      good,
      oneWith(lines({ name: { ...official, sources: ['S9'] } })),
      'unknown-reference',
      `${firstFile} > X1 > provenance > name`,
    ],
    [
      'levels are not in order',
      good,
      oneWith({ levels: levelsOf('X1').toReversed() }),
      'levels-out-of-order',
      `${firstFile} > X1 > levels`,
    ],
    [
      'two indicators share a descriptor but for case and punctuation',
      good,
      [
        [first()],
        [
          second({
            levels: [
              ...levelsOf('Y1').slice(0, 5),
              { points: 5, descriptor: '  FAKTA 2, dari x1 ', shownBy: 'Dokumen' },
            ],
          }),
        ],
      ],
      'same-descriptor',
      'indicators/kedua.json > Y1 > levels[5]',
    ],
    [
      'an analog line names no source',
      good,
      oneWith(lines({ scale: { ...official, kind: 'analog', sources: [] } })),
      'source-missing',
      `${firstFile} > X1 > provenance > scale`,
    ],
    [
      'an official line names no year',
      good,
      oneWith(lines({ name: { ...official, year: null } })),
      'year-missing',
      `${firstFile} > X1 > provenance > name`,
    ],
    [
      'an official line rests on a source that nobody can look up',
      good,
      oneWith(lines({ name: { ...official, sources: ['C1'] } })),
      'untraceable-official',
      `${firstFile} > X1 > provenance > name`,
    ],
    [
      'the proof that an entry asks for is not a gate of its category',
      rawHead({ gates: [rawGate('SY1', ['satu', 'semua']), rawGate('SY2', ['satu'])] }),
      oneWith({}),
      'gate-outside-entry',
      'edition.json > entries > istimewa > requiredProof',
    ],
    [
      'an aspect has no indicator',
      good,
      [[first()]],
      'empty-aspect',
      'edition.json > aspects > kedua',
    ],
    [
      'an aspect is in no category',
      rawHead({
        categories: [
          { id: 'satu', name: 'Satu', aspects: ['pertama'], provenance: official },
          { id: 'semua', name: 'Semua', aspects: ['pertama'], provenance: official },
        ],
      }),
      oneWith({}),
      'unreachable',
      'edition.json > aspects > kedua',
    ],
    [
      'a category can be entered by nobody',
      rawHead({ entries: [rawEntry('umum', ['satu'], null)] }),
      oneWith({}),
      'unreachable',
      'edition.json > categories > semua',
    ],
    [
      'a stage ends before it begins',
      rawHead({
        timeline: [{ stage: 'Daftar', from: '2022-04-14', to: '2022-02-18', provenance: official }],
      }),
      oneWith({}),
      'ends-before-it-begins',
      'edition.json > timeline[0]',
    ],
  ])('when %s', (_, head, files, code, at) => {
    const result = openEdition(head, files);
    const problems = result.ok ? [] : result.error;
    expect(problems.map((problem) => [problem.code, problem.at])).toContainEqual([code, at]);
    for (const problem of problems) {
      expect(sayEditionProblem(problem)).toMatch(/^\S.*: [A-Z].{20,}\.$/);
    }
  });

  test('every problem of every file is told at once', () => {
    const result = openEdition(rawHead({ name: '' }), [[first({ weight: 'satu' })], 7]);
    expect(result.ok ? [] : result.error.map((problem) => problem.at)).toEqual([
      'edition.json > name',
      `${firstFile} > X1 > weight`,
      'indicators[1]',
    ]);
  });

  test('a name on disk that is not the aspect is told by that name', () => {
    const result = openEdition(rawHead(), [[first()], [second()]], ['indicators/A.json']);
    expect(result.ok ? [] : result.error).toEqual([
      { code: 'wrong-file', at: 'indicators/A.json > X1', aspect: 'pertama', fileOf: firstFile },
    ]);
  });
});

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
