import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFontSet } from '#render/fonts/font-set.ts';
import { paginate } from '#render/layout/paginate.ts';
import { plain } from '#render/layout/paragraph.ts';
import { strip } from '#render/layout/strip.ts';
import type { Strip } from '#render/layout/strip.ts';
import { cell, table } from '#render/layout/table.ts';
import { nodeFonts } from '../node-fonts.ts';

const fonts = openFontSet(nodeFonts());
const pageHeight = 300;

const anyStrip = fc
  .record({
    heightPt: fc.integer({ min: 0, max: 120 }),
    gapPt: fc.integer({ min: 0, max: 30 }),
    staysWithNext: fc.boolean(),
  })
  .map((draft) => strip({ ...draft, draw: () => undefined }));
const anyStrips = fc.array(anyStrip, { maxLength: 60 });

describe('Halaman', () => {
  test('hold every strip once and in order', () => {
    fc.assert(
      fc.property(anyStrips, (strips) => {
        const placed = paginate(strips, pageHeight).flatMap((page) => page.placed);
        expect(placed.map((each) => each.strip)).toEqual(strips);
      }),
    );
  });

  test('are never overfull', () => {
    fc.assert(
      fc.property(anyStrips, (strips) => {
        for (const page of paginate(strips, pageHeight)) {
          const last = page.placed.at(-1);
          if (last !== undefined) {
            expect(last.topPt + last.strip.heightPt).toBeLessThanOrEqual(pageHeight);
          }
        }
      }),
    );
  });

  test('are filled before the next one begins', () => {
    const lines = Array.from({ length: 20 }, () => strip({ heightPt: 50, draw: () => undefined }));
    const counts = paginate(lines, pageHeight).map((page) => page.placed.length);
    expect(counts).toEqual([6, 6, 6, 2]);
  });

  test('do not part what holds together and fits on one page', () => {
    fc.assert(
      fc.property(anyStrips, fc.integer({ min: 2, max: 5 }), (before, count) => {
        const chain = Array.from({ length: count }, (_, index) =>
          strip({ heightPt: 50, staysWithNext: index < count - 1, draw: () => undefined }),
        );
        const free = before.map((each) => ({ ...each, staysWithNext: false }));
        const pages = paginate([...free, ...chain], pageHeight);
        const holding = pages.filter((page) =>
          page.placed.some((each) => chain.includes(each.strip)),
        );
        expect(holding).toHaveLength(1);
      }),
    );
  });
});

function rowsOf(counts: readonly number[]): readonly Strip[] {
  const look = { style: { sizePt: 9, leadingPt: 12 }, widthPt: 80 };
  return table({
    columns: [100, 100],
    grid: 'rows',
    head: [[cell(() => plain(fonts, 'Kepala', look)), cell(() => [])]],
    rows: counts.map((count) => [
      cell(() => plain(fonts, 'baris '.repeat(count).trim(), { ...look, widthPt: 30 })),
      cell(() => []),
    ]),
  });
}

describe('Tabel', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 });

  test('repeat their head on every page and never leave it without a row', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 280 }), (rows, usedPt) => {
        const strips = rowsOf(rows);
        const head = strips[0];
        const filler = strip({ heightPt: usedPt, draw: () => undefined });
        const pages = paginate([filler, ...strips], pageHeight);
        for (const page of pages) {
          const own = page.placed.filter((each) => each.strip !== filler);
          if (own.length === 0) continue;
          expect(own[0]?.strip).toBe(head);
          expect(own.length).toBeGreaterThan(1);
        }
      }),
    );
  });

  test('part rows that are higher than a page, and nothing is overfull', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 400 }), (count) => {
        for (const page of paginate(rowsOf([count]), pageHeight)) {
          const last = page.placed.at(-1);
          expect((last?.topPt ?? 0) + (last?.strip.heightPt ?? 0)).toBeLessThanOrEqual(pageHeight);
        }
      }),
    );
  });
});
