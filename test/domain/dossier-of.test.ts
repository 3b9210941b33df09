import { describe, expect, test } from 'vitest';
import { dossierOf } from '#domain/dossier-of.ts';
import { indicatorsOfCategories } from '#domain/edition.ts';
import { makeDraft } from '../render/make-draft.ts';
import { publishedEdition } from '../rubric-folder.ts';

const edition = publishedEdition();
const draft = makeDraft(edition);
const dossier = dossierOf(edition, draft);
const indicators = dossier.aspects.flatMap((aspect) => aspect.indicators);

describe('Berkas usulan dari draf', () => {
  test('has every indicator of the entered categories, in the order of the rubric', () => {
    expect(indicators.map(({ id }) => id)).toEqual(
      indicatorsOfCategories(edition, draft.meta.categories).map(({ id }) => id),
    );
  });

  test('weighs the indicators of a category to one hundred percent', () => {
    for (const category of edition.categories.slice(0, 2)) {
      const own = dossier.aspects
        .filter((aspect) => category.aspects.some((id) => id === aspect.id))
        .flatMap((aspect) => aspect.indicators);
      const sum = own.reduce((total, { weightPercent }) => total + weightPercent, 0);
      expect(sum).toBeCloseTo(100, 6);
    }
  });

  test('mentions only sources that it lists, numbered from 1 in the order of mention', () => {
    const mentioned = [
      ...dossier.gates.map(({ provenance }) => provenance),
      ...dossier.aspects.flatMap((aspect) => [
        aspect.provenance,
        ...aspect.indicators.flatMap(({ provenance }) => Object.values(provenance)),
      ]),
    ].flatMap(({ sources }) => sources);
    const numbers = dossier.sources.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect([...new Set(mentioned)].toSorted((a, b) => a - b)).toEqual(numbers);
  });

  test('lists every piece of evidence once, under the label that mentions lead to', () => {
    expect(dossier.evidence).toHaveLength(draft.evidence.length);
    const labels = dossier.evidence.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    const mentioned = [...indicators, ...dossier.gates, ...dossier.actions, ...dossier.sops];
    for (const { annexLabel } of mentioned.flatMap(({ evidence }) => evidence)) {
      expect(labels).toContain(annexLabel);
    }
  });

  test('does not take a level for chosen that nobody chose', () => {
    const open = indicators.filter(({ answer }) => answer.state === 'open');
    const saved = [...draft.answers.values()];
    expect(open).toHaveLength(
      saved.filter(({ level, notApplicable }) => level === null && !notApplicable).length,
    );
    const zero = indicators.find(
      ({ answer }) => answer.state === 'assessed' && answer.points === 0,
    );
    expect(zero).toBeDefined();
  });

  test('is dated by the last change of the draft', () => {
    expect(dossier.cover.changedAt).toBe(draft.lastChangedAt);
  });

  test('names the steps that follow by their numbers', () => {
    const [sop] = dossier.sops;
    expect(sop?.steps[1]?.next).toEqual([
      { number: 3, label: 'Ya' },
      { number: 1, label: 'Tidak' },
    ]);
    expect(sop?.steps[4]?.actors).toEqual(['Admin penghubung OPD']);
  });
});
