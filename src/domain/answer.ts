import * as z from 'zod/mini';
import { typed } from './record.ts';
import type { RichText } from './rich-text.ts';
import { points } from './rubric.ts';
import type { GateId, IndicatorId } from './ids.ts';

/** The scalar fields of an answer, each saved and checked on its own. */
export const answerFields = {
  /** Null until a person has chosen; zero is a choice. */
  level: z._default(z.nullable(points), null),
  notApplicable: z._default(z.boolean(), false),
  notApplicableReason: typed,
};
const answer = z.object(answerFields);
export type AnswerScalars = z.infer<typeof answer>;

export interface Answer extends AnswerScalars {
  readonly indicatorId: IndicatorId;
  readonly narrative: RichText;
}

/** What an indicator without any saved value answers. */
export function blankAnswer(indicatorId: IndicatorId): Answer {
  return { indicatorId, level: null, notApplicable: false, notApplicableReason: '', narrative: [] };
}

/** A gate is a yes/no condition of entry (syarat); null until a person has answered. */
export const gateFields = {
  met: z._default(z.nullable(z.boolean()), null),
  note: typed,
};
const gateAnswer = z.object(gateFields);
export type GateScalars = z.infer<typeof gateAnswer>;

export interface GateAnswer extends GateScalars {
  readonly gateId: GateId;
}

export function blankGateAnswer(gateId: GateId): GateAnswer {
  return { gateId, met: null, note: '' };
}
