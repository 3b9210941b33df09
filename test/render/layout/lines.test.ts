import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFontSet } from '#render/fonts/font-set.ts';
import type { InlineRun } from '#render/layout/inline.ts';
import { linesOf } from '#render/layout/line-break.ts';
import type { Alignment, Line } from '#render/layout/line-break.ts';
import { palette } from '#render/page-style.ts';
import { nodeFonts } from '../node-fonts.ts';

const fonts = openFontSet(nodeFonts());
const style = { sizePt: 10.5, leadingPt: 15 };

const word = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-zA-Z0-9.,;!-]{1,14}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{180,220}$/) },
  { weight: 1, arbitrary: fc.constantFrom('tindak-lanjut', 'dan/atau', '漢字', '😀', 'é́') },
);
const run = fc.record({
  text: fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' ')),
  face: fc.constantFrom('text', 'strong', 'textItalic'),
  colour: fc.constant(palette.text),
});
const runs: fc.Arbitrary<InlineRun[]> = fc.array(
  fc.oneof({ weight: 6, arbitrary: run }, { weight: 1, arbitrary: fc.constant('break' as const) }),
  { minLength: 1, maxLength: 5 },
);
const alignment: fc.Arbitrary<Alignment> = fc.constantFrom('left', 'justify', 'right', 'center');

function textOf(lines: readonly Line[]): string {
  return lines.flatMap((line) => line.pieces.map((piece) => piece.text)).join('');
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

describe('Baris paragraf', () => {
  test('hold every character of the text in order', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 30, max: 480 }), alignment, (input, widthPt, align) => {
        const lines = linesOf(input, { fonts, style, widthPt, align });
        const written = input.map((each) => (each === 'break' ? '' : each.text)).join('');
        expect(withoutSpace(textOf(lines))).toBe(withoutSpace(written));
      }),
      { numRuns: 150 },
    );
  });

  test('are never wider than their box', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 30, max: 480 }), alignment, (input, widthPt, align) => {
        for (const line of linesOf(input, { fonts, style, widthPt, align })) {
          expect(line.offsetPt).toBeGreaterThanOrEqual(-0.01);
          expect(line.offsetPt + line.widthPt).toBeLessThanOrEqual(widthPt + 0.01);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('fill the box where the text is justified, but for the last one', () => {
    const text = 'Pengelola pengaduan mencatat setiap laporan masyarakat dalam register. '.repeat(
      12,
    );
    const input = [{ text, face: 'text', colour: palette.text }] as const;
    const lines = linesOf(input, { fonts, style, widthPt: 380, align: 'justify' });
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines.slice(0, -1)) expect(line.widthPt).toBeCloseTo(380, 3);
  });

  test('keep a no-break space between its words', () => {
    const text = 'pukul 14.32 WITA '.replaceAll(' WITA', '\u00a0WITA').repeat(40);
    const input = [{ text, face: 'text', colour: palette.text }] as const;
    for (const line of linesOf(input, { fonts, style, widthPt: 90, align: 'left' })) {
      expect(line.pieces[0]?.text.startsWith('WITA')).toBe(false);
    }
  });
});
