import { describe, expect, test } from 'vitest';
import { sayEditionProblem } from '#copy/edition-problems.ts';
import { openEdition } from '#domain/edition.ts';
import {
  official,
  webSource,
  codeSource,
  levelsOf,
  rawIndicator,
  rawHead,
  rawEntry,
  rawGate,
  first,
  second,
  lines,
  without,
  oneWith,
  firstFile,
} from './raw-edition.ts';

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
