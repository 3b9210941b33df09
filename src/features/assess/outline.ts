import { gateAnswerOf, answerOf } from '#domain/draft.ts';
import type { Draft } from '#domain/draft.ts';
import {
  aspectsOfCategories,
  gatesOfCategories,
  indicatorsOfAspect,
  indicatorsOfCategories,
} from '#domain/edition.ts';
import { findings } from '#domain/findings.ts';
import type { FindingCode } from '#domain/findings.ts';
import type { Edition, Gate, Indicator } from '#domain/rubric.ts';
import { scoreOf } from '#domain/score.ts';
import { sayScore } from '#copy/scores.ts';

/** One line of the worksheet: an indicator or a gate, and how it stands. */
export interface OutlineLine {
  readonly id: string;
  readonly name: string;
  /** Below the feature: 'A' or 'syarat/G'. */
  readonly path: string;
  /** What stands at its end: a level, 'Ya', '–' for nothing yet. */
  readonly mark: string;
  readonly state: 'open' | 'answered' | 'set-aside';
  /** What is missing although it is answered, as words; empty where nothing is. */
  readonly lack: string;
  /** True where a person has decided; setting a line aside decides nothing without its reason. */
  readonly isSettled: boolean;
}

export interface OutlineGroup {
  readonly id: string;
  readonly name: string;
  /** A score, a range of scores or a count; empty where nothing is known. */
  readonly figure: string;
  readonly lines: readonly OutlineLine[];
}

export interface Outline {
  readonly aspects: readonly OutlineGroup[];
  readonly gates: OutlineGroup;
  readonly answered: number;
  readonly total: number;
}

/** What an answered line may still lack; what it would say is missing anyway is left to the mark. */
const lackWord: Partial<Record<FindingCode, string>> = {
  'evidence-missing': 'belum ada bukti',
  'reason-missing': 'alasan belum diisi',
};

function indicatorLine(draft: Draft, { id, name }: Indicator, lack: string): OutlineLine {
  const { level, notApplicable, notApplicableReason } = answerOf(draft, id);
  const line = { id, name, path: id, lack };
  if (notApplicable) {
    const isSettled = notApplicableReason.trim() !== '';
    return { ...line, mark: 'TB', state: 'set-aside', isSettled };
  }
  if (level === null) return { ...line, mark: '–', state: 'open', isSettled: false };
  return { ...line, mark: String(level), state: 'answered', isSettled: true };
}

function gateLine(draft: Draft, { id, name }: Gate): OutlineLine {
  const { met } = gateAnswerOf(draft, id);
  const line = { id, name, path: `syarat/${id}`, isSettled: met !== null };
  if (met === null) return { ...line, mark: '–', state: 'open', lack: '' };
  return met
    ? { ...line, mark: 'Ya', state: 'answered', lack: '' }
    : { ...line, mark: 'Tidak', state: 'answered', lack: 'belum terpenuhi' };
}

function lacks(edition: Edition, draft: Draft): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { code, place } of findings(edition, draft)) {
    const word = lackWord[code];
    if (place.kind === 'indicator' && word !== undefined) found.set(place.id, word);
  }
  return found;
}

/** The rubric as the draft's categories see it, with how each line stands. */
export function outlineOf(edition: Edition, draft: Draft): Outline {
  const { categories } = draft.meta;
  const lackOf = lacks(edition, draft);
  const aspects = aspectsOfCategories(edition, categories).map(({ id, name }): OutlineGroup => {
    const indicators = indicatorsOfAspect(edition, id);
    return {
      id,
      name,
      figure: sayScore(scoreOf(indicators, draft)),
      lines: indicators.map((one) => indicatorLine(draft, one, lackOf.get(one.id) ?? '')),
    };
  });
  const gates = gatesOfCategories(edition, categories).map((gate) => gateLine(draft, gate));
  const met = gates.filter(({ mark }) => mark === 'Ya').length;
  const overall = scoreOf(indicatorsOfCategories(edition, categories), draft);
  return {
    aspects,
    gates: {
      id: 'syarat',
      name: 'Syarat',
      figure: `${String(met)} dari ${String(gates.length)}`,
      lines: gates,
    },
    answered: overall.answered,
    total: overall.total,
  };
}
