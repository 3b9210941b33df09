import { indicatorsOfCategories, gatesOfCategories } from './edition.ts';
import { answerOf, gateAnswerOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { linkedEvidence, marksOf } from './evidence-marks.ts';
import type { EvidenceMark } from './evidence-marks.ts';
import { titleOrFileName } from './evidence.ts';
import type { ActionId, EvidenceId, GateId, IndicatorId, SopId } from './ids.ts';
import { isBlank } from './rich-text.ts';
import type { Edition } from './rubric.ts';

/** `blocking`: the dossier would be refused or incomplete. `gap`: it would be weaker. */
export type Severity = 'blocking' | 'gap';

/** Where a finding is mended. */
export type FindingPlace =
  | { readonly kind: 'indicator'; readonly id: IndicatorId }
  | { readonly kind: 'gate'; readonly id: GateId }
  | { readonly kind: 'evidence'; readonly id: EvidenceId }
  | { readonly kind: 'action'; readonly id: ActionId }
  | { readonly kind: 'sop'; readonly id: SopId }
  | { readonly kind: 'profile' }
  | { readonly kind: 'quarantine' };

export type FindingCode =
  | 'gate-unanswered'
  | 'gate-unmet'
  | 'level-missing'
  | 'reason-missing'
  | 'narrative-missing'
  | 'evidence-missing'
  | 'evidence-undated'
  | 'evidence-unlinked'
  | 'evidence-without-file'
  | 'evidence-unreadable'
  | 'evidence-outside-period'
  | 'action-without-owner'
  | 'action-without-schedule'
  | 'sop-without-legal-basis'
  | 'sop-without-steps'
  | 'profile-incomplete'
  | 'quarantined';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: FindingPlace;
  /** What it is about, in the user's own words: a name, a title, a number. */
  readonly about: string;
}

type Rule = (edition: Edition, draft: Draft) => readonly Finding[];

const gateRule: Rule = (edition, draft) =>
  gatesOfCategories(edition, draft.meta.categories).flatMap((gate): Finding[] => {
    const place = { kind: 'gate', id: gate.id } as const;
    const { met } = gateAnswerOf(draft, gate.id);
    if (met === null) {
      return [{ code: 'gate-unanswered', severity: 'blocking', place, about: gate.name }];
    }
    return met ? [] : [{ code: 'gate-unmet', severity: 'blocking', place, about: gate.name }];
  });

/** A level above 0 needs evidence (rule 4 of the rubric's design, an inference of ours). */
const indicatorRule: Rule = (edition, draft) => {
  const linked = new Set(
    draft.links.filter((link) => link.target === 'indicator').map((link) => link.targetId),
  );
  return indicatorsOfCategories(edition, draft.meta.categories).flatMap((indicator): Finding[] => {
    const place = { kind: 'indicator', id: indicator.id } as const;
    const about = `${indicator.id} ${indicator.name}`;
    const answer = answerOf(draft, indicator.id);
    const of = (code: FindingCode, severity: Severity): Finding => ({
      code,
      severity,
      place,
      about,
    });
    if (answer.notApplicable) {
      return answer.notApplicableReason.trim() === '' ? [of('reason-missing', 'gap')] : [];
    }
    const found: Finding[] = [];
    if (answer.level === null) found.push(of('level-missing', 'blocking'));
    if (isBlank(answer.narrative)) found.push(of('narrative-missing', 'gap'));
    if ((answer.level ?? 0) > 0 && !linked.has(indicator.id)) {
      found.push(of('evidence-missing', 'blocking'));
    }
    return found;
  });
};

/** What a mark of a record means for the dossier. */
const markFinding: Readonly<Record<EvidenceMark, Pick<Finding, 'code' | 'severity'>>> = {
  unshown: { code: 'evidence-unreadable', severity: 'blocking' },
  unlinked: { code: 'evidence-unlinked', severity: 'gap' },
  'no-file': { code: 'evidence-without-file', severity: 'gap' },
  undated: { code: 'evidence-undated', severity: 'gap' },
  'outside-period': { code: 'evidence-outside-period', severity: 'gap' },
};

const evidenceRule: Rule = (_edition, draft) => {
  const linked = linkedEvidence(draft);
  return draft.evidence.flatMap((record) =>
    marksOf(record, draft.profile, linked.has(record.id)).map((mark) => ({
      ...markFinding[mark],
      place: { kind: 'evidence' as const, id: record.id },
      about: titleOrFileName(record),
    })),
  );
};

const actionRule: Rule = (_edition, draft) =>
  draft.actions.flatMap((action): Finding[] => {
    const place = { kind: 'action', id: action.id } as const;
    const about = action.activity;
    const found: Finding[] = [];
    if (action.owner.trim() === '') {
      found.push({ code: 'action-without-owner', severity: 'gap', place, about });
    }
    if (action.startsIn === null || action.endsIn === null) {
      found.push({ code: 'action-without-schedule', severity: 'gap', place, about });
    }
    return found;
  });

const sopRule: Rule = (_edition, draft) =>
  draft.sops.flatMap((sop): Finding[] => {
    const place = { kind: 'sop', id: sop.id } as const;
    const about = sop.title;
    const found: Finding[] = [];
    if (sop.lists['legal-basis'].length === 0) {
      found.push({ code: 'sop-without-legal-basis', severity: 'gap', place, about });
    }
    if (sop.steps.length === 0) {
      found.push({ code: 'sop-without-steps', severity: 'gap', place, about });
    }
    return found;
  });

const profileRule: Rule = (_edition, draft) => {
  const { regencyName, officeName, address, periodFrom, periodTo } = draft.profile;
  const isComplete =
    [regencyName, officeName, address].every((text) => text.trim() !== '') &&
    periodFrom !== null &&
    periodTo !== null;
  const place = { kind: 'profile' } as const;
  return isComplete ? [] : [{ code: 'profile-incomplete', severity: 'gap', place, about: '' }];
};

/** One a place: of a damaged log every line has the same one. */
const quarantineRule: Rule = (_edition, draft) =>
  [...new Set(draft.quarantine.map(({ path }) => path))].map((about) => ({
    code: 'quarantined',
    severity: 'blocking',
    place: { kind: 'quarantine' },
    about,
  }));

const rules: readonly Rule[] = [
  quarantineRule,
  gateRule,
  indicatorRule,
  evidenceRule,
  actionRule,
  sopRule,
  profileRule,
];

/** Everything that is missing or contradicts, blocking ones first; within a severity in the order of the rules. */
export function findings(edition: Edition, draft: Draft): readonly Finding[] {
  const all = rules.flatMap((rule) => rule(edition, draft));
  return [
    ...all.filter((finding) => finding.severity === 'blocking'),
    ...all.filter((finding) => finding.severity === 'gap'),
  ];
}
