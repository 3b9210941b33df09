import type { Draft } from '#domain/draft.ts';
import type { Quarter } from '#domain/dates.ts';
import type { EvidenceLink, LinkTarget } from '#domain/evidence.ts';
import type { AnswerScalars, GateScalars } from '#domain/answer.ts';
import type { ActionId, EvidenceId, GateId, IndicatorId, StepId } from '#domain/ids.ts';
import type { Profile } from '#domain/profile.ts';
import type { Branch } from '#domain/sop.ts';
import { scalarMap } from './documents.ts';
import type { ScalarRoot } from './documents.ts';
import { orderBetween } from './rows.ts';
import { stamp, write } from './session.ts';
import type { Change, Session } from './session.ts';

type ScalarFields = Readonly<Record<string, string | number | boolean | null>>;

function scalarChanges(root: ScalarRoot, owner: string, fields: ScalarFields): Change[] {
  return Object.entries(fields).map(([field, value]) => ({
    root,
    key: owner === '' ? field : `${owner}/${field}`,
    value,
  }));
}

/** Sets what a person decided about an indicator; the narrative is written through the editor. */
export function saveAnswer(
  session: Session,
  id: IndicatorId,
  fields: Partial<AnswerScalars>,
): void {
  write(session, scalarChanges('answers', id, fields));
}

export function saveGate(session: Session, id: GateId, fields: Partial<GateScalars>): void {
  write(session, scalarChanges('gates', id, fields));
}

export function saveProfile(session: Session, fields: Partial<Profile>): void {
  write(session, scalarChanges('profile', '', fields));
}

/** Stamps that a person began to write a narrative; once a sitting, not once a key. */
export function beginNarrative(session: Session, id: IndicatorId): void {
  stamp(session, `answers/${id}/narrative`);
}

/** One of the places that evidence proves. */
export interface LinkPlace {
  readonly evidenceId: EvidenceId;
  readonly target: LinkTarget;
  readonly targetId: string;
}

function linkOwner({ evidenceId, target, targetId }: LinkPlace): string {
  return `${evidenceId}/${target}/${targetId}`;
}

/** What links each place after the links that are there; a place that is linked already changes nothing. */
export function linkChanges(
  session: Session,
  draft: Draft,
  places: readonly LinkPlace[],
  pages = '',
): Change[] {
  const links = scalarMap(session.documents.content, 'links');
  const last = draft.links.at(-1)?.order ?? '';
  let order = last === '' ? null : last;
  const changes: Change[] = [];
  for (const place of places) {
    const owner = linkOwner(place);
    if (links.get(`${owner}/on`) === true) continue;
    order = orderBetween(order, null);
    // A place that was linked before still knows its pages.
    const noted = pages === '' ? {} : { pages };
    changes.push(...scalarChanges('links', owner, { order, on: true, ...noted }));
  }
  return changes;
}

/** Links evidence to what it proves, after the links that are there; linking twice changes nothing. */
export function linkEvidence(session: Session, draft: Draft, place: LinkPlace, pages = ''): void {
  write(session, linkChanges(session, draft, [place], pages));
}

export function unlinkEvidence(session: Session, place: LinkPlace): void {
  write(session, scalarChanges('links', linkOwner(place), { on: false }));
}

/** Says where in the file the proof stands, such as 'hlm. 4'. */
export function notePages(session: Session, link: EvidenceLink, pages: string): void {
  write(session, scalarChanges('links', linkOwner(link), { pages }));
}

export function quarterTargetChanges(
  action: ActionId,
  quarter: Quarter,
  fields: { target?: string; actual?: string },
): Change[] {
  return scalarChanges('targets', `${action}/${quarter}`, fields);
}

/**
 * What turns the members that were shown into those wanted. Members that the screen did not show
 * (of a row that is deleted for now, or added elsewhere meanwhile) stay as they are.
 */
export function memberChanges(
  root: 'relatedOffices' | 'stepActors',
  owner: string,
  shown: readonly string[],
  wanted: readonly string[],
): Change[] {
  const dropped = shown.filter((member) => !wanted.includes(member));
  return [
    ...dropped.map((member) => ({ root, key: `${owner}/${member}/on`, value: false })),
    ...wanted.map((member) => ({ root, key: `${owner}/${member}/on`, value: true })),
  ];
}

/** What turns the ways out that were shown into those wanted; ways to other steps stay as they are. */
export function branchChanges(
  step: StepId,
  shown: readonly string[],
  wanted: readonly Branch[],
): Change[] {
  const kept = new Set<string>(wanted.map((branch) => branch.to));
  let order: string | null = null;
  const changes: Change[] = [...new Set(shown)]
    .filter((to) => !kept.has(to))
    .map((to) => ({ root: 'branches', key: `${step}/${to}/on`, value: false }));
  for (const branch of wanted) {
    order = orderBetween(order, null);
    const fields = { on: true, order, label: branch.label };
    changes.push(...scalarChanges('branches', `${step}/${branch.to}`, fields));
  }
  return changes;
}
