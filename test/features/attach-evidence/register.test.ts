import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceLabels } from '#domain/evidence-label.ts';
import { attachEvidence } from '#draft/attach.ts';
import { saveProfile } from '#draft/commands.ts';
import type { RowFields } from '#draft/rows.ts';
import { evidenceMarks } from '#domain/evidence-marks.ts';
import {
  filtered,
  registerRows,
  registerView,
  sorted,
} from '#features/attach-evidence/register.ts';
import type { RegisterRow } from '#features/attach-evidence/register.ts';
import { inputOf, validPart } from '#features/attach-evidence/record-fields.ts';
import { makeWorkspace } from '../../make.ts';

const sha = 'a'.repeat(64);
const plain = { title: 'Surat', fileSha: sha, issuedOn: '2025-03-01' };

function register(records: readonly RowFields<'evidence'>[], linkedTo = 'X1'): RegisterRow[] {
  const { edition, session, projection } = makeWorkspace();
  saveProfile(session, { periodFrom: '2025-01-01', periodTo: '2025-12-31' });
  for (const record of records) {
    const targets = linkedTo === '' ? [] : [{ target: 'indicator' as const, targetId: linkedTo }];
    attachEvidence(session, projection.current(), record, targets);
  }
  const draft = projection.current();
  return [...registerRows(edition, draft, evidenceLabels(edition, draft))];
}

test.each([
  ['nothing, when it is linked, dated and has a file', plain, 'X1', []],
  ['that nothing rests on it', plain, '', ['unlinked']],
  ['that it has no file', { ...plain, fileSha: null }, 'X1', ['no-file']],
  ['that it names no day', { ...plain, issuedOn: null }, 'X1', ['undated']],
  ['a day before the period', { ...plain, issuedOn: '2024-12-31' }, 'X1', ['outside-period']],
  ['that its pages cannot be shown', { ...plain, fileProblem: 'truncated' }, 'X1', ['unshown']],
  ['a reason from a newer app, too', { ...plain, fileProblem: 'baru' }, 'X1', ['unshown']],
])('a row says %s', (_, record, linkedTo, expected) => {
  expect(register([record], linkedTo)[0]?.marks).toEqual(expected);
});

test('the latest record stands first, each with a label of its own', () => {
  const rows = register([plain, { ...plain, title: 'Notula' }]);
  expect(rows.map(({ name, labels }) => [name, ...labels])).toEqual([
    ['Notula', 'X1-b'],
    ['Surat', 'X1-a'],
  ]);
});

test('every word of a query must be found, in any field and any case', () => {
  const rows = register([
    { ...plain, title: 'SK Tim', number: '188.4/2025', issuer: 'Bupati' },
    { ...plain, title: 'Notula', kind: 'minutes' },
  ]);
  const found = (q: string) =>
    filtered(rows, { q, kind: 'all', mark: 'all' }).map(({ name }) => name);
  expect(found('bupati sk')).toEqual(['SK Tim']);
  expect(found('x1-b')).toEqual(['Notula']);
  expect(found('bupati notula')).toEqual([]);
});

test('sorting and filtering never add or lose a record', () => {
  const rows = register(
    Array.from({ length: 8 }, (_, n) => ({
      ...plain,
      title: `Bukti ${String(n)}`,
      issuedOn: n % 2 === 0 ? null : `2025-0${String(n)}-01`,
    })),
  );
  const view = fc.record({
    q: fc.constantFrom('', 'bukti', '3'),
    mark: fc.constantFrom('all', ...evidenceMarks),
    sort: fc.constantFrom('newest', 'label', 'name', 'date'),
  });
  fc.assert(
    fc.property(view, ({ q, mark, sort }) => {
      const ordered = sorted(rows, sort);
      expect(new Set(ordered)).toEqual(new Set(rows));
      const found = filtered(ordered, { q, kind: 'all', mark });
      expect(found).toEqual(ordered.filter((row) => found.includes(row)));
    }),
  );
});

test('an address that somebody has edited still gives a view', () => {
  expect(registerView.parse({ q: 2025, kind: 'x', mark: null, sort: 1, page: -3 })).toEqual({
    q: '2025',
    kind: 'all',
    mark: 'all',
    sort: 'newest',
    page: 1,
  });
});

test('what is valid is saved although another field is not', () => {
  const [row] = register([plain]);
  if (row === undefined) throw new Error('no row');
  const input = inputOf(row.record);
  expect(validPart({ ...input, title: ' ', number: ' 7 ' })).toMatchObject({ number: '7' });
  expect(validPart({ ...input, title: ' ' })).not.toHaveProperty('title');
  const backwards = { ...input, periodFrom: '2025-12-31', periodTo: '2025-01-01' };
  expect(validPart(backwards)).not.toHaveProperty('periodTo');
  expect(validPart({ ...backwards, title: '' })).not.toHaveProperty('periodFrom');
});
