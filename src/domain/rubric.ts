import * as z from 'zod/mini';
import { day } from './dates.ts';
import { aspectId, categoryId, editionId, entryId, gateId, indicatorId, sourceId } from './ids.ts';

const text = z.string().check(z.minLength(1));

/** A rubric is read, never written: an opened edition is frozen, and its types say so. */
type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: Frozen<T[Key]> };

/**
 * Where a line of the rubric comes from, and how surely. `official`: an organiser of the
 * competition said it (resmi). `analog`: a real instrument, but another one. `inference`: ours.
 */
const provenanceKind = z.enum(['official', 'analog', 'inference']);
export type ProvenanceKind = z.infer<typeof provenanceKind>;

const provenance = z.strictObject({
  kind: provenanceKind,
  /** Ids of `edition.sources`; empty only for an inference that rests on nothing quotable. */
  sources: z.array(sourceId),
  year: z.nullable(z.int()),
  /** One Indonesian sentence for the reader, or empty. */
  note: z.string(),
});
export type Provenance = Frozen<z.infer<typeof provenance>>;

const source = z.strictObject({
  id: sourceId,
  /** What a reader sees as the text of the link. */
  title: text,
  /**
   * Host and path without a scheme as it was read; an '…' in it marks an address known only in part,
   * so it is text and no link. Empty where nobody can look the source up.
   */
  address: z.string(),
  year: z.nullable(z.int()),
  /** False where only a part of the source could be read. */
  isReadWhole: z.boolean(),
});
export type Source = Frozen<z.infer<typeof source>>;

/** Points of a level, cumulative: a level also asks for all below it. Zero is an answer like any other. */
export const points = z.int().check(z.gte(0), z.lte(5));
const levelCount = 6;

const level = z.strictObject({
  points,
  /** One observable fact, in Indonesian. */
  descriptor: text,
  /** The document that shows the fact, in Indonesian. */
  shownBy: text,
});
export type Level = Frozen<z.infer<typeof level>>;

export const indicator = z.strictObject({
  id: indicatorId,
  aspect: aspectId,
  name: text,
  question: text,
  /** What to look at: the drafted sub-indicators, one sentence each. */
  guidance: z.array(text),
  /** Kinds of document that usually serve as evidence. */
  suggestedEvidence: z.array(text),
  /** Relative weight within its category; equal by default and never official (bobot internal). */
  weight: z.number().check(z.gte(0)),
  levels: z.array(level).check(z.length(levelCount)),
  /** Indicators of another way of entering whose answers a draft may begin this one with. */
  startsFrom: z.optional(z.array(indicatorId)),
  provenance: z.strictObject({
    name: provenance,
    question: provenance,
    scale: provenance,
    descriptors: provenance,
  }),
});
export type Indicator = Frozen<z.infer<typeof indicator>>;

const gate = z.strictObject({
  id: gateId,
  name: text,
  /** A yes/no question. */
  question: text,
  suggestedEvidence: z.array(text),
  categories: z.array(categoryId).check(z.minLength(1)),
  provenance,
});
export type Gate = Frozen<z.infer<typeof gate>>;

/** A group of indicators that is scored together and shared by categories (in the decrees of 2019–2021 also the name of an award). */
const aspect = z.strictObject({ id: aspectId, name: text, provenance });
export type Aspect = Frozen<z.infer<typeof aspect>>;

const category = z.strictObject({
  id: categoryId,
  name: text,
  aspects: z.array(aspectId).check(z.minLength(1)),
  provenance,
});
export type Category = Frozen<z.infer<typeof category>>;

export const applicantKind = z.enum(['instansi', 'upp']);
export type ApplicantKind = z.infer<typeof applicantKind>;

/** One way to take part: who enters, and for which categories they are then judged. */
const entry = z.strictObject({
  id: entryId,
  name: text,
  applicantKind,
  categories: z.array(categoryId).check(z.minLength(1)),
  whoMayEnter: text,
  /** Why these categories come together, or what this way of entering means. */
  explanation: text,
  /** Present where the way is closed until a proof is named. */
  requiredProof: z.nullable(z.strictObject({ gate: gateId, reason: text, ask: text })),
  provenance,
});
export type Entry = Frozen<z.infer<typeof entry>>;

/** One published edition of the competition, or another instrument in the same shape. How it is changed: `rubric/README.md`. */
export const editionShape = z.strictObject({
  format: z.literal(1),
  id: editionId,
  name: text,
  legalBasis: z.strictObject({ title: text, isTextVerified: z.boolean(), provenance }),
  timeline: z.array(
    z.strictObject({ stage: text, from: z.nullable(day), to: z.nullable(day), provenance }),
  ),
  /** Null means that no source gives the limit: it is not known. */
  limits: z.strictObject({
    narrativeWords: z.nullable(z.int()),
    fileSizeBytes: z.nullable(z.int()),
    fileKinds: z.nullable(z.array(text)),
    pages: z.nullable(z.int()),
  }),
  /** Ours, to guide the writer; never the ministry's. */
  suggestedNarrativeWords: z.int(),
  sources: z.array(source),
  aspects: z.array(aspect).check(z.minLength(1)),
  categories: z.array(category).check(z.minLength(1)),
  entries: z.array(entry).check(z.minLength(1)),
  gates: z.array(gate),
  indicators: z.array(indicator).check(z.minLength(1)),
});
export type Edition = Frozen<z.infer<typeof editionShape>>;
