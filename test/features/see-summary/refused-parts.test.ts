import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { refusedParts } from '#features/see-summary/refused-parts.ts';

test('the fields that a schema refuses are named, without its own words', () => {
  const schema = z.object({ title: z.string(), year: z.int() });
  const read = schema.safeParse({ title: 5, year: 'dua' });
  if (read.success) throw new Error('It was accepted');
  expect(refusedParts(z.prettifyError(read.error))).toEqual(['title', 'year']);
  const whole = schema.safeParse('bukan objek');
  if (whole.success) throw new Error('It was accepted');
  expect(refusedParts(z.prettifyError(whole.error))).toEqual([]);
});
