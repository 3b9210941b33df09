import type { Action, ActionRow, QuarterTarget } from '#domain/action-plan.ts';
import { quarter } from '#domain/dates.ts';
import type { Evidence, EvidenceLink, LinkScalars } from '#domain/evidence.ts';
import { linkTarget } from '#domain/evidence.ts';
import { evidenceId, officeId, sopActorId, stepId } from '#domain/ids.ts';
import { byOrder } from '#domain/record.ts';
import { identityLists } from '#domain/sop.ts';
import type { Branch, Item, ItemList, Sop, SopActor, SopRow, Step, StepRow } from '#domain/sop.ts';
import type { Comment, Thread, ThreadRow } from '#domain/thread.ts';
import { byOwner } from './rows.ts';

type Table<Fields> = ReadonlyMap<string, Fields>;

/** A link with its key, which settles the order of links that were made at once. */
type KeyedLink = EvidenceLink & { readonly id: string };

/** Links by the scalars they were read from: a draft of thousands re-reads only those that changed. */
const knownLinks = new WeakMap<LinkScalars, KeyedLink | null>();

/** Null for a link that is off, and for one whose key makes no sense. */
function linkOf(key: string, scalars: LinkScalars): KeyedLink | null {
  const known = knownLinks.get(scalars);
  if (known !== undefined) return known;
  const [owner, kind, ...rest] = key.split('/');
  const target = linkTarget.safeParse(kind);
  const id = evidenceId.safeParse(owner);
  const isLink = scalars.on && target.success && id.success && rest.length === 1;
  const link = isLink
    ? {
        ...scalars,
        id: key,
        evidenceId: id.data,
        target: target.data,
        targetId: rest[0] ?? '',
      }
    : null;
  knownLinks.set(scalars, link);
  return link;
}

/** Live links of live evidence, oldest first; a link whose key makes no sense is left out here. */
export function linksOf(table: Table<LinkScalars>, evidence: readonly Evidence[]): EvidenceLink[] {
  const live = new Set<string>(evidence.map((record) => record.id));
  const links: KeyedLink[] = [];
  for (const [key, scalars] of table) {
    const link = linkOf(key, scalars);
    if (link !== null && live.has(link.evidenceId)) links.push(link);
  }
  return links.sort(byOrder);
}

interface Member {
  readonly on: boolean;
}

/** Members that are on, gathered by owner, for keys '<owner>/<member>'. */
function membersByOwner(table: Table<Member>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, { on }] of table) {
    const [owner, member] = key.split('/');
    if (!on || owner === undefined || member === undefined) continue;
    groups.set(owner, [...(groups.get(owner) ?? []), member].sort());
  }
  return groups;
}

interface TargetScalars {
  readonly target: string;
  readonly actual: string;
}

function targetsByOwner(table: Table<TargetScalars>): Map<string, QuarterTarget[]> {
  const groups = new Map<string, QuarterTarget[]>();
  for (const key of [...table.keys()].sort()) {
    const [owner, period] = key.split('/');
    const scalars = table.get(key);
    const parsed = quarter.safeParse(period);
    if (owner === undefined || scalars === undefined || !parsed.success) continue;
    if (scalars.target === '' && scalars.actual === '') continue;
    const group = groups.get(owner) ?? [];
    groups.set(owner, group);
    group.push({ quarter: parsed.data, ...scalars });
  }
  return groups;
}

/** Actions by their row: one that did not change stays the same object while others do. */
const knownActions = new WeakMap<ActionRow, Action>();

function actionOf(row: ActionRow, parts: Omit<Action, keyof ActionRow>): Action {
  const known = knownActions.get(row);
  if (known !== undefined && hasParts(known, parts)) return known;
  const action = { ...row, ...parts };
  knownActions.set(row, action);
  return action;
}

function hasParts(known: Action, { targets, relatedOffices }: Omit<Action, keyof ActionRow>) {
  return (
    known.targets.length === targets.length &&
    known.relatedOffices.length === relatedOffices.length &&
    known.relatedOffices.every((id, at) => id === relatedOffices[at]) &&
    known.targets.every(
      ({ quarter: period, target, actual }, at) =>
        period === targets[at]?.quarter &&
        target === targets[at].target &&
        actual === targets[at].actual,
    )
  );
}

export function actionsOf(
  rows: readonly ActionRow[],
  targets: Table<TargetScalars>,
  related: Table<Member>,
): Action[] {
  const targetGroups = targetsByOwner(targets);
  const offices = membersByOwner(related);
  return rows.map((row) =>
    actionOf(row, {
      targets: targetGroups.get(row.id) ?? [],
      relatedOffices: (offices.get(row.id) ?? []).flatMap((id) => parsedOrNone(officeId, id)),
    }),
  );
}

function parsedOrNone<T>(
  schema: { safeParse: (value: unknown) => { success: true; data: T } | { success: false } },
  value: unknown,
): T[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [parsed.data] : [];
}

interface BranchScalars extends Member {
  readonly order: string;
  readonly label: string;
}

function branchesByOwner(
  table: Table<BranchScalars>,
): Map<string, (Branch & { id: string; order: string })[]> {
  const groups = new Map<string, (Branch & { id: string; order: string })[]>();
  for (const [key, { on, order, label }] of table) {
    const [owner, to] = key.split('/');
    if (!on || owner === undefined) continue;
    const group = groups.get(owner) ?? [];
    groups.set(owner, group);
    for (const target of parsedOrNone(stepId, to))
      group.push({ id: key, order, to: target, label });
  }
  return groups;
}

export interface SopParts {
  readonly sops: readonly SopRow[];
  readonly actors: readonly SopActor[];
  readonly steps: readonly StepRow[];
  readonly items: readonly Item[];
  readonly stepActors: Table<Member>;
  readonly branches: Table<BranchScalars>;
}

/** SOPs with their actors, steps and lists; a branch to a step that is gone is left out. */
export function sopsOf(parts: SopParts): Sop[] {
  const items = byOwner(parts.items, (item) => item.ownerId);
  const actors = byOwner(parts.actors, (actor) => actor.sopId);
  const steps = byOwner(stepsOf(parts, items), (step) => step.sopId);
  return parts.sops.map((sop) => {
    const own = items.get(sop.id) ?? [];
    return {
      ...sop,
      lists: listsOf(own),
      actors: actors.get(sop.id) ?? [],
      steps: steps.get(sop.id) ?? [],
    };
  });
}

function listsOf(items: readonly Item[]): Sop['lists'] {
  const only = (list: ItemList): readonly Item[] => items.filter((item) => item.list === list);
  const [legalBasis, qualification, related, equipment, warning, records] = identityLists.map(only);
  return {
    'legal-basis': legalBasis ?? [],
    qualification: qualification ?? [],
    'related-sop': related ?? [],
    equipment: equipment ?? [],
    warning: warning ?? [],
    'record-keeping': records ?? [],
  };
}

function stepsOf(parts: SopParts, items: ReadonlyMap<string, readonly Item[]>): Step[] {
  const live = new Set<string>(parts.steps.map((step) => step.id));
  const actorIds = new Set<string>(parts.actors.map((actor) => actor.id));
  const members = membersByOwner(parts.stepActors);
  const branches = branchesByOwner(parts.branches);
  return parts.steps.map((step) => ({
    ...step,
    actors: (members.get(step.id) ?? [])
      .filter((id) => actorIds.has(id))
      .flatMap((id) => parsedOrNone(sopActorId, id)),
    branches: (branches.get(step.id) ?? [])
      .filter((branch) => live.has(branch.to))
      .sort(byOrder)
      .map(({ to, label }) => ({ to, label })),
    requirements: (items.get(step.id) ?? []).filter((item) => item.list === 'requirement'),
    outputs: (items.get(step.id) ?? []).filter((item) => item.list === 'output'),
  }));
}

export function threadsOf(rows: readonly ThreadRow[], comments: readonly Comment[]): Thread[] {
  const groups = byOwner(comments, (comment) => comment.threadId);
  return rows.map((row) => ({ ...row, comments: groups.get(row.id) ?? [] }));
}
