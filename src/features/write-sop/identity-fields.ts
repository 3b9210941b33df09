import * as z from 'zod/mini';
import { dayRule, lineRule, requiredRule } from '#copy/field-rules.ts';
import type { SopRow } from '#domain/sop.ts';

/** What the form of the identity block asks. */
export const identityForm = z.object({
  title: requiredRule('Isi nama SOP.'),
  number: lineRule,
  unitName: lineRule,
  madeOn: dayRule,
  revisedOn: dayRule,
  effectiveOn: dayRule,
  approvedByPosition: lineRule,
  approvedByName: lineRule,
  approvedByNip: lineRule,
  nature: z.enum(['technical', 'administrative']),
  scope: z.enum(['macro', 'micro']),
  completeness: z.enum(['final', 'partial']),
  variety: z.enum(['generic', 'specific']),
});
export type IdentityInput = z.input<typeof identityForm>;
export type IdentityValues = z.output<typeof identityForm>;

/** An identity block as the form shows it. */
export function identityInput(sop: SopRow): IdentityInput {
  return {
    title: sop.title,
    number: sop.number,
    unitName: sop.unitName,
    madeOn: sop.madeOn ?? '',
    revisedOn: sop.revisedOn ?? '',
    effectiveOn: sop.effectiveOn ?? '',
    approvedByPosition: sop.approvedByPosition,
    approvedByName: sop.approvedByName,
    approvedByNip: sop.approvedByNip,
    nature: sop.nature,
    scope: sop.scope,
    completeness: sop.completeness,
    variety: sop.variety,
  };
}

/** A new SOP of a unit, as the form begins it; a procedure of SP4N-LAPOR! is of these kinds. */
export function blankIdentity(unitName: string): IdentityInput {
  return {
    title: '',
    number: '',
    unitName,
    madeOn: '',
    revisedOn: '',
    effectiveOn: '',
    approvedByPosition: '',
    approvedByName: '',
    approvedByNip: '',
    nature: 'administrative',
    scope: 'macro',
    completeness: 'final',
    variety: 'specific',
  };
}
