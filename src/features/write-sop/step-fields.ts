import * as z from 'zod/mini';
import { lineRule, requiredRule } from '#copy/field-rules.ts';
import { sopActorId, stepId } from '#domain/ids.ts';
import { durationUnit, stepSymbol } from '#domain/sop.ts';
import type { Branch, Sop, Step } from '#domain/sop.ts';
import type { StepEntry } from '#draft/sop.ts';

/** As many ways out as the form offers; a decision needs two. */
export const mostWays = 4;
const usualLabels = ['Ya', 'Tidak', '', ''] as const;
const timeSentence = 'Tulis waktu sebagai angka, tidak kurang dari 0.';

const target = z.pipe(
  z.union([z.literal(''), stepId]),
  z.transform((value) => (value === '' ? null : value)),
);
const fields = z.object({
  activity: requiredRule('Isi uraian kegiatannya.'),
  symbol: z.enum(stepSymbol.options, 'Pilih simbolnya.'),
  actors: z.array(sopActorId),
  /** One entry a line. */
  requirements: z.string(),
  durationValue: z.nullable(z.number(timeSentence).check(z.gte(0, timeSentence))),
  durationUnit: z.enum(durationUnit.options, 'Pilih satuannya.'),
  outputs: z.string(),
  note: lineRule,
  ways: z.array(z.object({ to: target, label: lineRule })),
  /** For a new step: whether the step before it goes on to it. */
  isJoined: z.boolean(),
});

/** What the form of a step asks. */
export const stepForm = fields.check((context) => {
  const { symbol, ways } = context.value;
  const seen = new Set<string>();
  ways.forEach(({ to, label }, at) => {
    if (to === null) return;
    const say = (field: 'to' | 'label', message: string): void => {
      context.issues.push({ code: 'custom', path: ['ways', at, field], message, input: to });
    };
    if (seen.has(to)) say('to', 'Dua cabang tidak boleh menuju langkah yang sama.');
    seen.add(to);
    if (symbol === 'decision' && label === '') say('label', 'Beri nama cabang ini, misalnya Ya.');
  });
});
export type StepInput = z.input<typeof stepForm>;
export type StepValues = z.output<typeof stepForm>;

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function waysInput(branches: readonly Branch[]): StepInput['ways'] {
  return Array.from({ length: Math.max(mostWays, branches.length) }, (_, at) => {
    const way = branches[at];
    const usual = usualLabels[at] ?? '';
    return { to: way?.to ?? '', label: way === undefined || way.label === '' ? usual : way.label };
  });
}

/** A step as the form shows it; null is a new one, a first one begins the flow. */
export function stepInput(step: Step | null, isFirst: boolean): StepInput {
  return {
    activity: step?.activity ?? '',
    symbol: step?.symbol ?? (isFirst ? 'terminator' : 'process'),
    actors: [...(step?.actors ?? [])],
    requirements: (step?.requirements ?? []).map(({ text }) => text).join('\n'),
    durationValue: step?.durationValue ?? null,
    durationUnit: step?.durationUnit ?? 'minute',
    outputs: (step?.outputs ?? []).map(({ text }) => text).join('\n'),
    note: step?.note ?? '',
    ways: waysInput(step?.branches ?? []),
    isJoined: true,
  };
}

/** Checked values as the command takes them; only the ways out of a decision have names. */
export function stepEntry(values: StepValues, comesFrom: StepEntry['comesFrom']): StepEntry {
  const { actors, requirements, outputs, ways, isJoined, ...row } = values;
  const branches = ways.flatMap(({ to, label }) =>
    to === null ? [] : [{ to, label: values.symbol === 'decision' ? label : '' }],
  );
  return {
    fields: row,
    actors,
    branches,
    requirements: linesOf(requirements),
    outputs: linesOf(outputs),
    ...(isJoined && comesFrom !== undefined ? { comesFrom } : {}),
  };
}

/** The way by which a new last step can be reached from the one before it; undefined where that has its ways. */
export function wayIn({ steps }: Sop): StepEntry['comesFrom'] {
  const step = steps.at(-1);
  if (step === undefined) return undefined;
  const isDecision = step.symbol === 'decision';
  if (step.branches.length >= (isDecision ? 2 : 1)) return undefined;
  const taken = new Set(step.branches.map(({ label }) => label));
  return { step, label: isDecision ? (taken.has('Ya') ? 'Tidak' : 'Ya') : '' };
}
