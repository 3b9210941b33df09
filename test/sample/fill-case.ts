import {
  actionId,
  evidenceId,
  gateId,
  indicatorId,
  sopActorId,
  sopId,
  stepId,
} from '#domain/ids.ts';
import type { StepId } from '#domain/ids.ts';
import { quartersOf } from '#domain/dates.ts';
import type { Edition } from '#domain/rubric.ts';
import { identityLists } from '#domain/sop.ts';
import { attachEvidence } from '#draft/attach.ts';
import {
  beginNarrative,
  branchChanges,
  memberChanges,
  notePages,
  quarterTargetChanges,
  saveAnswer,
  saveGate,
} from '#draft/commands.ts';
import { narrativeOf } from '#draft/documents.ts';
import { writeRichText } from '#draft/narrative.ts';
import type { Projection } from '#draft/projection/project.ts';
import { addRow } from '#draft/rows.ts';
import { userOrigin, write } from '#draft/session.ts';
import type { RowFields } from '#draft/rows.ts';
import type { Session } from '#draft/session.ts';
import type { SampleCase, SampleEvidence } from './case.ts';
import { samplePlan } from './content/plan.ts';
import { sampleSop } from './content/sop.ts';
import { richTextOf } from './markup.ts';

export interface OpenCase {
  readonly edition: Edition;
  readonly session: Session;
  readonly projection: Projection;
}

/** What was seen of a generated file when it was stored. */
export type StoredFields = Pick<
  RowFields<'evidence'>,
  'fileSha' | 'fileName' | 'mediaType' | 'sizeBytes' | 'pageCount' | 'fileProblem'
>;

/** Answers and gates of a case, through the commands that screens use. */
export function fillAnswers({ session }: OpenCase, { answers, gates }: SampleCase): void {
  for (const [key, answer] of Object.entries(answers)) {
    const id = indicatorId.parse(key);
    const reason = answer.notApplicableReason ?? '';
    saveAnswer(session, id, {
      level: answer.level,
      ...(reason === '' ? {} : { notApplicable: true, notApplicableReason: reason }),
    });
    const text = richTextOf(answer.narrative);
    if (text.length === 0) continue;
    beginNarrative(session, id);
    const { content } = session.documents;
    content.transact(() => {
      writeRichText(narrativeOf(content, id), text);
    }, userOrigin);
  }
  for (const [key, gate] of Object.entries(gates)) saveGate(session, gateId.parse(key), gate);
}

/** 'A6 hlm. 1–2' → the target and where in the file to look. */
function proofOf(edition: Edition, text: string) {
  const [targetId = '', ...rest] = text.split(' ');
  const isGate = edition.gates.some(({ id }) => id === targetId);
  return { target: isGate ? 'gate' : 'indicator', targetId, pages: rest.join(' ') } as const;
}

/** One evidence record with its links. */
export function fillEvidence(
  { edition, session, projection }: OpenCase,
  { fileName: _fileName, proves, ...description }: SampleEvidence,
  stored: StoredFields,
): void {
  const proofs = proves.map((text) => proofOf(edition, text));
  const id = attachEvidence(
    session,
    projection.current(),
    { ...description, ...stored },
    proofs.map(({ target, targetId }) => ({ target, targetId })),
  );
  for (const { pages, targetId } of proofs) {
    const link = projection
      .current()
      .links.find((one) => one.evidenceId === evidenceId.parse(id) && one.targetId === targetId);
    if (link !== undefined && pages !== '') notePages(session, link, pages);
  }
}

/** The ten rows of the action plan with their quarterly targets. */
export function fillPlan({ session }: OpenCase, year: number): void {
  for (const { targets, actuals, ...cells } of samplePlan) {
    const id = actionId.parse(addRow(session, 'actions', { ...cells, year }));
    quartersOf(year).forEach((quarter, index) => {
      const target = targets[index] ?? '';
      const actual = actuals[index] ?? '';
      if (target + actual === '') return;
      write(session, quarterTargetChanges(id, quarter, { target, actual }));
    });
  }
}

/** The SOP with its lists, actors, twelve steps and the ways between them. */
export function fillSop({ session }: OpenCase): void {
  const { lists, actors, steps, ...identity } = sampleSop;
  const owner = sopId.parse(addRow(session, 'sops', identity));
  for (const list of identityLists) {
    for (const text of lists[list]) addRow(session, 'items', { ownerId: owner, list, text });
  }
  const actorIds = actors.map((title) =>
    sopActorId.parse(addRow(session, 'sopActors', { sopId: owner, title })),
  );
  const stepIds: StepId[] = steps.map(({ activity, symbol, duration, note }) => {
    const [durationValue, durationUnit] = duration;
    const fields = { sopId: owner, activity, symbol, durationValue, durationUnit, note };
    return stepId.parse(addRow(session, 'steps', fields));
  });
  steps.forEach((one, index) => {
    const id = stepIds[index];
    const actor = actorIds[one.actor];
    if (id === undefined || actor === undefined) return;
    for (const text of one.requirements) {
      addRow(session, 'items', { ownerId: id, list: 'requirement', text });
    }
    for (const text of one.outputs) addRow(session, 'items', { ownerId: id, list: 'output', text });
    const branches = one.next.flatMap(([to, label]) => {
      const target = stepIds[to - 1];
      return target === undefined ? [] : [{ to: target, label }];
    });
    write(session, memberChanges('stepActors', id, [], [actor]));
    write(session, branchChanges(id, [], branches));
  });
}
