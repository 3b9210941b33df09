import * as z from 'zod/mini';
import { type EditionProblem, type Expected, placeOf, valueAt } from './edition-problem.ts';
import { err, ok, type Result } from './result.ts';

const typeNames = new Map<string, 'text' | 'number' | 'whole-number' | 'yes-no' | 'list' | 'group'>(
  [
    ['string', 'text'],
    ['number', 'number'],
    ['int', 'whole-number'],
    ['boolean', 'yes-no'],
    ['array', 'list'],
    ['object', 'group'],
  ],
);

function sizeExpected(
  side: 'at-least' | 'at-most',
  isExact: boolean,
  origin: string,
  limit: number,
): Expected {
  if (isExact) return { kind: 'exactly', count: limit };
  if (side === 'at-least' && limit === 1 && origin !== 'number') return { kind: 'not-empty' };
  return { kind: side, count: limit };
}

function expectedBy(issue: z.core.$ZodIssue): Expected {
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'type', type: typeNames.get(issue.expected) ?? 'other' };
    case 'invalid_value':
      return { kind: 'one-of', values: issue.values.map(String) };
    case 'invalid_format':
      return { kind: 'form', pattern: issue.pattern ?? issue.format };
    case 'too_small':
      return sizeExpected('at-least', issue.exact === true, issue.origin, Number(issue.minimum));
    case 'too_big':
      return sizeExpected('at-most', issue.exact === true, issue.origin, Number(issue.maximum));
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return { kind: 'type', type: 'other' };
  }
}

function problemOf(file: string, raw: unknown, issue: z.core.$ZodIssue): EditionProblem {
  const at = placeOf(file, raw, issue.path);
  if (issue.code === 'unrecognized_keys') return { code: 'unknown-field', at, fields: issue.keys };
  // A field that is not there at all is another mistake than a field with a wrong value.
  const isAbsent = issue.code === 'invalid_type' && valueAt(raw, issue.path) === undefined;
  return isAbsent && issue.path.length > 0
    ? { code: 'missing-field', at }
    : { code: 'wrong-value', at, expected: expectedBy(issue) };
}

/** One file of an edition as its schema reads it, or every place where it does not fit. */
export function readBySchema<S extends z.core.$ZodType>(
  schema: S,
  file: string,
  raw: unknown,
): Result<z.output<S>, readonly EditionProblem[]> {
  const read = z.safeParse(schema, raw);
  return read.success
    ? ok(read.data)
    : err(read.error.issues.map((issue) => problemOf(file, raw, issue)));
}
