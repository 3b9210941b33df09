import * as z from 'zod/mini';
import { dayRule, isForward, lineRule, requiredRule } from '#copy/field-rules.ts';
import { evidenceKind } from '#domain/evidence.ts';
import type { Evidence } from '#domain/evidence.ts';

const shape = {
  title: requiredRule('Isi judul bukti.'),
  kind: z.enum(evidenceKind.options, 'Pilih jenis bukti.'),
  number: lineRule,
  issuedOn: dayRule,
  issuer: lineRule,
  periodFrom: dayRule,
  periodTo: dayRule,
  caption: lineRule,
};
const fields = z.object(shape);

/** What the form of a record asks. The sentences are shown under the field they belong to. */
export const recordFields = fields.check(
  z.refine(({ periodFrom, periodTo }) => isForward(periodFrom, periodTo), {
    path: ['periodTo'],
    error: 'Akhir periode mendahului awalnya.',
  }),
);
export type RecordInput = z.input<typeof recordFields>;
export type RecordValues = z.output<typeof recordFields>;

export const recordFieldNames = z.keyof(fields).options;

/** A record as the form shows it. */
export function inputOf(record: Evidence): RecordInput {
  const { title, kind, number, issuer, caption, issuedOn, periodFrom, periodTo } = record;
  return {
    title,
    kind,
    number,
    issuer,
    caption,
    issuedOn: issuedOn ?? '',
    periodFrom: periodFrom ?? '',
    periodTo: periodTo ?? '',
  };
}

const someFields = z.object({
  title: z.exactOptional(shape.title),
  kind: z.exactOptional(shape.kind),
  number: z.exactOptional(shape.number),
  issuedOn: z.exactOptional(shape.issuedOn),
  issuer: z.exactOptional(shape.issuer),
  periodFrom: z.exactOptional(shape.periodFrom),
  periodTo: z.exactOptional(shape.periodTo),
  caption: z.exactOptional(shape.caption),
});

/** Those of the values that may be saved now; a field with an error keeps what was saved before. */
export function validPart(input: RecordInput): Partial<RecordValues> {
  const whole = recordFields.safeParse(input);
  if (whole.success) return whole.data;
  const wrong = new Set(whole.error.issues.map(({ path }) => path[0]));
  const { periodFrom, periodTo } = input;
  if (periodFrom !== '' && periodTo !== '' && periodFrom > periodTo) {
    wrong.add('periodFrom').add('periodTo');
  }
  const rest = Object.entries(input).filter(([name]) => !wrong.has(name));
  return someFields.parse(Object.fromEntries(rest));
}
