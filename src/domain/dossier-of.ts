import type { Action } from './action-plan.ts';
import { answerOf, gateAnswerOf } from './draft.ts';
import type { Draft } from './draft.ts';
import type {
  Dossier,
  DossierAction,
  DossierAnswer,
  DossierAspect,
  DossierCover,
  DossierGate,
  DossierIndicator,
  DossierScoreLine,
} from './dossier.ts';
import {
  aspectsOfCategories,
  categoryById,
  entryById,
  gatesOfCategories,
  indicatorsOfAspect,
  indicatorsOfCategory,
} from './edition.ts';
import { dossierEvidence, mentions } from './dossier-evidence.ts';
import type { Mentions } from './dossier-evidence.ts';
import { sourceList } from './dossier-sources.ts';
import type { SourceList } from './dossier-sources.ts';
import { dossierSop } from './dossier-sop.ts';
import type { IndicatorId } from './ids.ts';
import type { Edition, Gate, Indicator } from './rubric.ts';
import { scoreSheet } from './score.ts';
import type { NamedScore } from './score.ts';

interface View {
  readonly edition: Edition;
  readonly draft: Draft;
  readonly mentions: Mentions;
  readonly sources: SourceList;
}

function coverOf({ edition, draft }: View): DossierCover {
  const { meta } = draft;
  return {
    editionName: edition.name,
    legalBasis: edition.legalBasis.title,
    isLegalTextVerified: edition.legalBasis.isTextVerified,
    applicantKind: meta.applicantKind,
    applicantName: meta.applicantName,
    parentName: meta.applicantParent.trim() === '' ? null : meta.applicantParent,
    entryName: entryById(edition, meta.entryId)?.name ?? meta.entryId,
    categories: meta.categories.map((id) => categoryById(edition, id)?.name ?? id),
    changedAt: draft.lastChangedAt,
  };
}

function scoreLine({ name, score }: NamedScore): DossierScoreLine {
  const { answered, notApplicable, total } = score;
  const count = { name, answered, notApplicable, total };
  switch (score.state) {
    case 'none':
      return { ...count, range: null };
    case 'open':
      return { ...count, range: { low: score.low, high: score.high } };
    case 'final':
      return { ...count, range: { low: score.mean, high: score.mean } };
  }
}

function gateOf(view: View, gate: Gate): DossierGate {
  const { met, note } = gateAnswerOf(view.draft, gate.id);
  return {
    id: gate.id,
    name: gate.name,
    question: gate.question,
    isMet: met,
    note,
    evidence: view.mentions.ofLabelled(gate.id),
    provenance: view.sources.numbered(gate.provenance),
  };
}

function answerFor(view: View, indicator: Indicator): DossierAnswer {
  const { level, notApplicable, notApplicableReason } = answerOf(view.draft, indicator.id);
  if (notApplicable) return { state: 'not-applicable', reason: notApplicableReason };
  const chosen = indicator.levels.find((each) => each.points === level);
  if (chosen === undefined) return { state: 'open' };
  const { points, descriptor, shownBy } = chosen;
  return { state: 'assessed', points, descriptor, shownBy };
}

/** Percent of the weight of the first entered category that an indicator counts in. */
function weightPercents({ edition, draft }: View): (indicator: Indicator) => number {
  const percentOf = new Map<IndicatorId, number>();
  for (const category of edition.categories) {
    if (!draft.meta.categories.includes(category.id)) continue;
    const judged = indicatorsOfCategory(edition, category.id);
    const total = judged.reduce((sum, { weight }) => sum + weight, 0);
    for (const { id, weight } of judged) {
      if (!percentOf.has(id)) percentOf.set(id, total === 0 ? 0 : (weight / total) * 100);
    }
  }
  return ({ id }) => percentOf.get(id) ?? 0;
}

function indicatorOf(view: View, indicator: Indicator, weightPercent: number): DossierIndicator {
  const { name, question, scale, descriptors } = indicator.provenance;
  const { numbered } = view.sources;
  return {
    id: indicator.id,
    name: indicator.name,
    question: indicator.question,
    weightPercent,
    answer: answerFor(view, indicator),
    narrative: answerOf(view.draft, indicator.id).narrative,
    evidence: view.mentions.ofLabelled(indicator.id),
    provenance: {
      name: numbered(name),
      question: numbered(question),
      scale: numbered(scale),
      descriptors: numbered(descriptors),
    },
  };
}

function aspectsOf(view: View): readonly DossierAspect[] {
  const { edition, draft } = view;
  const weightOf = weightPercents(view);
  return aspectsOfCategories(edition, draft.meta.categories).map((aspect) => ({
    id: aspect.id,
    name: aspect.name,
    provenance: view.sources.numbered(aspect.provenance),
    indicators: indicatorsOfAspect(edition, aspect.id).map((each) =>
      indicatorOf(view, each, weightOf(each)),
    ),
  }));
}

function actionOf(view: View, action: Action): DossierAction {
  const { year, relatedOffices, relatedParties } = action;
  // Targets of other years stay in the draft; the columns of the plan are those of its year.
  const targets = action.targets.filter(
    ({ quarter }) => year === null || quarter.startsWith(`${String(year)}-`),
  );
  const offices = relatedOffices.flatMap(
    (id) => view.draft.offices.find((office) => office.id === id)?.name ?? [],
  );
  return {
    ...action,
    relatedParties: [relatedParties, ...offices].filter((each) => each.trim() !== '').join(', '),
    targets: targets.map(({ quarter, target, actual }) => ({
      quarter: Number(quarter.slice(-1)),
      target,
      actual,
    })),
    evidence: view.mentions.ofTarget('action', action.id),
  };
}

/** All that the dossier prints of a draft. Nothing in it is a date or a number of its own making. */
export function dossierOf(edition: Edition, draft: Draft): Dossier {
  const sources = sourceList(edition);
  const view: View = { edition, draft, sources, mentions: mentions(edition, draft) };
  const sheet = scoreSheet(edition, draft);
  const gates = gatesOfCategories(edition, draft.meta.categories).map((each) => gateOf(view, each));
  const aspects = aspectsOf(view);
  return {
    cover: coverOf(view),
    profile: draft.profile,
    offices: draft.offices.map(({ name, kind }) => ({ name, kind })),
    score: { aspects: sheet.aspects.map(scoreLine), categories: sheet.categories.map(scoreLine) },
    gates,
    aspects,
    evidence: dossierEvidence(edition, draft),
    actions: draft.actions.map((each) => actionOf(view, each)),
    sops: draft.sops.map((each) => dossierSop(each, view.mentions.ofTarget('sop', each.id))),
    // Numbers are given on first mention, so the list is read last.
    sources: sources.listed(),
  };
}
