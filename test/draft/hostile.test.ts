import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { sayInstant } from '#domain/dates.ts';
import { answerOf } from '#domain/draft.ts';
import { indicatorId } from '#domain/ids.ts';
import { saveAnswer } from '#draft/commands.ts';
import {
  emptyDocument,
  logOf,
  narrativeOf,
  rowMap,
  rowRoots,
  scalarMap,
  scalarRoots,
} from '#draft/documents.ts';
import { addRow } from '#draft/rows.ts';
import { makeWorkspace, runs } from '../make.ts';
import { fresh, merge } from './replicas.ts';

const x1 = indicatorId.parse('X1');

const knownKey = fc.constantFrom(
  'X1/level',
  'X1/notApplicable',
  'Z1/met',
  'officeName',
  'draftId',
  'category/umum/on',
  'penyusun-1/name',
  'a/indicator/X1/on',
);

/** What grows a Yjs type inside of another; a type belongs to one place, so it is made when planted. */
const nested = fc.constantFrom('map', 'list', 'text', 'node', 'document').map((type) => ({ type }));

function plant(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('type' in value)) return value;
  switch (value.type) {
    case 'map':
      return new Y.Map([['title', new Y.Map([['a', 1]])]]);
    case 'list':
      return Y.Array.from([1, 2]);
    case 'text':
      return new Y.Text('teks');
    case 'node':
      return new Y.XmlElement('paragraph');
    default:
      return new Y.Doc();
  }
}

const hostile = fc.oneof(
  fc.integer(),
  fc.string(),
  fc.constant(null),
  fc.boolean(),
  fc.constantFrom(NaN, Infinity),
  fc.constant(new Uint8Array([1, 2])),
  fc.constant([1, { a: 2 }]),
  fc.constant({ level: 'x' }),
);

test('whatever stands in the documents, the projection shows the rest and never throws', () => {
  const anywhere = fc.array(
    fc.tuple(
      fc.constantFrom(...scalarRoots, ...rowRoots),
      fc.oneof(fc.string({ maxLength: 12 }), knownKey),
      fc.oneof(hostile, fc.constantFrom(undefined, 5n), nested),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(anywhere, fc.array(hostile, { maxLength: 4 }), (values, lines) => {
      const { documents, session, projection } = makeWorkspace();
      const id = addRow(session, 'evidence', { title: 'Bukti yang baik' });
      documents.content.transact(() => {
        for (const [root, key, value] of values) {
          if (key !== id) documents.content.getMap(root).set(key, plant(value));
        }
        logOf(documents.content).push(lines);
        rowMap(documents.content, 'evidence').set('baris', new Y.Map([['title', new Y.Array()]]));
        narrativeOf(documents.content, 'X1').push([new Y.XmlElement('video')]);
      });
      const draft = projection.current();
      expect(draft).toEqual(fresh(documents));
      expect(draft.evidence.some((record) => record.id === id)).toBe(true);
      expect(draft.quarantine.some(({ path }) => path === 'evidence/baris')).toBe(true);
    }),
    runs(60),
  );
});

test('a document that uses the roots as lists, texts and maps harms nobody', () => {
  const { documents, session, projection } = makeWorkspace();
  saveAnswer(session, x1, { level: 3 });
  const other = emptyDocument();
  for (const root of [...scalarRoots, ...rowRoots]) other.getArray(root).push([1]);
  other.getMap('log').set('a', 1);
  other.getText('answers/X1/narrative').insert(0, 'halo');
  merge(documents, { ...documents, content: other });
  expect(answerOf(projection.current(), x1).level).toBe(3);
  expect(projection.current()).toEqual(fresh(documents));
});

test('what a value holds within is followed, too', () => {
  const { documents, projection } = makeWorkspace();
  const inner = new Y.Map<unknown>();
  scalarMap(documents.content, 'profile').set('phone', inner);
  projection.current();
  inner.set('a', 1);
  expect(projection.current()).toEqual(fresh(documents));
});

test('refused lines of the log stand in one order, whichever came first', () => {
  const { documents, projection } = makeWorkspace();
  logOf(documents.content).push(['b', 'a']);
  projection.current();
  logOf(documents.content).insert(0, ['c']);
  expect(projection.current().quarantine.map(({ raw }) => raw)).toEqual(['"a"', '"b"', '"c"']);
});

test('a stamp of no moment is refused, so that the last change can always be said', () => {
  const { documents, projection } = makeWorkspace();
  const stampOf = (at: string) => JSON.stringify([at, 'penyusun-1', 'profile/phone', null]);
  logOf(documents.content).push([stampOf('9999-99-99T99:99:99Z'), stampOf('2027-01-01T00:00:00Z')]);
  const { lastChangedAt, quarantine } = projection.current();
  expect(sayInstant(lastChangedAt ?? '')).toBe('1 Januari 2027, pukul 08.00 WITA');
  expect(quarantine).toHaveLength(1);
});

test('one refused value hides neither which draft it is nor who a person is', () => {
  const { documents, projection } = makeWorkspace();
  scalarMap(documents.content, 'meta').set('entryId', 7);
  scalarMap(documents.content, 'people').set('penyusun-1/role', 'raja');
  const { meta, people, quarantine } = projection.current();
  expect(meta).toMatchObject({ draftId: 'draf-uji', applicantName: 'Kabupaten Uji' });
  expect([...people.values()].map(({ name }) => name)).toEqual(['Orang penyusun-1']);
  expect(quarantine.map(({ path }) => path)).toEqual(['meta/entryId', 'people/penyusun-1/role']);
});

test('a refused value goes to quarantine and costs nothing else of its record', () => {
  const { documents, session, projection } = makeWorkspace();
  saveAnswer(session, x1, { level: 3, notApplicableReason: 'alasan' });
  scalarMap(documents.content, 'answers').set('X1/level', 'tiga');
  const draft = projection.current();
  expect(answerOf(draft, x1)).toMatchObject({ level: null, notApplicableReason: 'alasan' });
  expect(draft.quarantine).toMatchObject([{ path: 'answers/X1/level', raw: '"tiga"' }]);
  saveAnswer(session, x1, { level: 4 });
  expect(projection.current().quarantine).toEqual([]);
});
