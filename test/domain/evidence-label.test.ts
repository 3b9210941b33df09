import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '#domain/draft.ts';
import { evidenceLabels, letters } from '#domain/evidence-label.ts';
import { evidenceId } from '#domain/ids.ts';
import { makeDraft, makeEdition, makeEvidence, makeLink, runs } from '../make.ts';

const edition = makeEdition();
const targets = [...edition.indicators, ...edition.gates].map(({ id }) => id);

test.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [51, 'az'],
  [52, 'ba'],
  [701, 'zz'],
  [702, 'aaa'],
])('the letters of place %i are %s', (index, expected) => {
  expect(letters(index)).toBe(expected);
});

test('evidence is called after the first indicator that it proves, in the order of the rubric', () => {
  const draft = makeDraft({
    evidence: ['satu', 'dua', 'tiga', 'empat'].map((id) => makeEvidence(id)),
    links: [
      makeLink('satu', 'Y2'),
      makeLink('dua', 'X2'),
      makeLink('satu', 'X2'),
      makeLink('tiga', 'Z1', { target: 'gate' }),
      makeLink('empat', 'X2', { target: 'action' }),
    ],
  });
  const labels = evidenceLabels(edition, draft);
  expect(draft.evidence.map(({ id }) => labels.primary(id))).toEqual([
    'X2-b',
    'X2-a',
    'Z1-a',
    'L-a',
  ]);
  expect(labels.of('Y2').map(({ label }) => label)).toEqual(['Y2-a']);
  expect(labels.of('X1')).toEqual([]);
  expect(labels.primary(evidenceId.parse('lain'))).toBe('');
});

const someDraft: fc.Arbitrary<Draft> = fc
  .array(fc.array(fc.constantFrom(...targets), { maxLength: 4 }), { maxLength: 40 })
  .map((all) =>
    makeDraft({
      evidence: all.map((_, at) => makeEvidence(`b${String(at)}`)),
      links: all.flatMap((proved, at) =>
        [...new Set(proved)].map((targetId) => makeLink(`b${String(at)}`, targetId)),
      ),
    }),
  );

test('every piece of evidence has a label, and no label is given twice', () => {
  fc.assert(
    fc.property(someDraft, (draft) => {
      const labels = evidenceLabels(edition, draft);
      const primary = draft.evidence.map(({ id }) => labels.primary(id));
      expect(primary).not.toContain('');
      expect(new Set(primary).size).toBe(primary.length);
      const all = targets.flatMap((id) => labels.of(id).map(({ label }) => label));
      expect(new Set(all).size).toBe(draft.links.length);
    }),
    runs(60),
  );
});

test('taking evidence away leaves the labels of what it did not prove', () => {
  fc.assert(
    fc.property(someDraft, fc.nat(), (draft, pick) => {
      const gone = draft.evidence[pick % Math.max(1, draft.evidence.length)];
      const left = makeDraft({
        evidence: draft.evidence.filter(({ id }) => id !== gone?.id),
        links: draft.links.filter((link) => link.evidenceId !== gone?.id),
      });
      const touched = new Set(
        draft.links.filter((link) => link.evidenceId === gone?.id).map((link) => link.targetId),
      );
      const before = evidenceLabels(edition, draft);
      const after = evidenceLabels(edition, left);
      for (const id of targets.filter((target) => !touched.has(target))) {
        expect(after.of(id)).toEqual(before.of(id));
      }
    }),
    runs(60),
  );
});
