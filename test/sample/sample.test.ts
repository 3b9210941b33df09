import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test, vi } from 'vitest';
import { probe } from '#render/annex/probe.ts';
import { sampleFiles } from './files/generate.ts';
import { makeSample } from './make-sample.ts';
import { sampleSpecs } from './samples.ts';

vi.stubGlobal('localStorage', undefined);

test.each(Object.entries(sampleSpecs))(
  '%s, built from its source, is byte for byte the package that is shipped',
  async (name, spec) => {
    const shipped = await readFile(new URL(`../../public/${name}`, import.meta.url));
    const built = await makeSample(spec);
    expect(Buffer.compare(Buffer.from(built), shipped)).toBe(0);
  },
  60_000,
);

test('of the generated files exactly one cannot be read, and one is locked against changes', async () => {
  const outcomes = new Map<string, string>();
  for (const [name, make] of Object.entries(sampleFiles)) {
    const found = await probe(await make(), { name, mediaType: '' });
    outcomes.set(name, found.ok ? 'ok' : found.error.code);
  }
  expect(outcomes.size).toBeGreaterThanOrEqual(12);
  expect([...outcomes.values()].filter((outcome) => outcome !== 'ok')).toEqual(['truncated']);
  const plan = await sampleFiles['Rencana Aksi SP4N-LAPOR.pdf']?.();
  await expect(PDFDocument.load(plan ?? new Uint8Array())).rejects.toThrow('encrypted');
}, 60_000);
