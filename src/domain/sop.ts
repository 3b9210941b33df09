import * as z from 'zod/mini';
import { day } from './dates.ts';
import { itemId, sopActorId, sopId, stepId } from './ids.ts';
import type { SopActorId, StepId } from './ids.ts';
import { rowFields, typed } from './record.ts';

/** The identity block (Bagian Identitas) of PermenPANRB 35/2012 and the four kinds a SOP is of. */
export const sop = z.object({
  id: sopId,
  title: typed,
  number: typed,
  unitName: typed,
  madeOn: z._default(z.nullable(day), null),
  /** The day of revision, or of the planned review. */
  revisedOn: z._default(z.nullable(day), null),
  effectiveOn: z._default(z.nullable(day), null),
  approvedByPosition: typed,
  approvedByName: typed,
  approvedByNip: typed,
  nature: z._default(z.enum(['technical', 'administrative']), 'administrative'),
  scope: z._default(z.enum(['macro', 'micro']), 'macro'),
  completeness: z._default(z.enum(['final', 'partial']), 'final'),
  variety: z._default(z.enum(['generic', 'specific']), 'specific'),
  ...rowFields,
});
export type SopRow = z.infer<typeof sop>;

/** A column of the flowchart (pelaksana), named by position and never by person. */
export const sopActor = z.object({ id: sopActorId, sopId, title: typed, ...rowFields });
export type SopActor = z.infer<typeof sopActor>;

/** The symbols a step can have; arrow and off-page connector are drawn, not chosen. */
export const stepSymbol = z.enum(['terminator', 'process', 'decision']);
export type StepSymbol = z.infer<typeof stepSymbol>;

export const durationUnit = z.enum(['minute', 'hour', 'day', 'working-day']);
export type DurationUnit = z.infer<typeof durationUnit>;

export const step = z.object({
  id: stepId,
  sopId,
  activity: typed,
  symbol: z._default(stepSymbol, 'process'),
  durationValue: z._default(z.nullable(z.number().check(z.gte(0))), null),
  durationUnit: z._default(durationUnit, 'minute'),
  note: typed,
  ...rowFields,
});
export type StepRow = z.infer<typeof step>;

/** The lists of a SOP and of its steps; every entry is a row of its own. */
export const itemList = z.enum([
  'legal-basis',
  'related-sop',
  'warning',
  'qualification',
  'equipment',
  'record-keeping',
  'requirement',
  'output',
]);
export type ItemList = z.infer<typeof itemList>;

export const item = z.object({
  id: itemId,
  /** The SOP, or for requirements and outputs the step. */
  ownerId: z.string(),
  list: itemList,
  text: typed,
  ...rowFields,
});
export type Item = z.infer<typeof item>;

export const branchFields = {
  on: z._default(z.boolean(), false),
  order: z._default(z.string(), ''),
  /** 'Ya', 'Tidak', 'Lengkap' …; empty on the only way out of a process. */
  label: typed,
};

/** Where the flow goes after a step. */
export interface Branch {
  readonly to: StepId;
  readonly label: string;
}

export interface Step extends StepRow {
  readonly actors: readonly SopActorId[];
  readonly branches: readonly Branch[];
  readonly requirements: readonly Item[];
  readonly outputs: readonly Item[];
}

/** The lists that belong to the identity block. */
export const identityLists = [
  'legal-basis',
  'qualification',
  'related-sop',
  'equipment',
  'warning',
  'record-keeping',
] as const satisfies readonly ItemList[];
export type IdentityList = (typeof identityLists)[number];

export interface Sop extends SopRow {
  readonly lists: Readonly<Record<IdentityList, readonly Item[]>>;
  readonly actors: readonly SopActor[];
  readonly steps: readonly Step[];
}
