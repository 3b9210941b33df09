import { describe, expect, test } from 'vitest';
import type { Dossier } from '#domain/dossier.ts';
import { drawAuthored } from './draw-authored.ts';
import { makeDossier } from './make-dossier.ts';
import { readPages } from './read-pages.ts';

const dossier = makeDossier();
/** A dossier takes seconds on a machine that is busy with other tests. */
const patienceMs = 60_000;

describe('Naskah yang berat', { timeout: patienceMs }, () => {
  const long = 'x'.repeat(200);
  const paragraph = (text: string) =>
    ({ kind: 'paragraph', inlines: [{ kind: 'text', text, bold: false, italic: false }] }) as const;
  const wide = Array.from({ length: 18 }, (_, index) => ({
    isHeader: false,
    columnSpan: 1,
    rowSpan: index === 3 ? 3 : 1,
    blocks: [paragraph(`kolom${String(index)}panjangsekali`)],
  }));
  const tall = [
    { isHeader: false, columnSpan: 2, rowSpan: 1, blocks: [paragraph('isi sel '.repeat(900))] },
  ];

  function heavy(): Dossier {
    const [first, ...others] = dossier.aspects;
    const [indicator, ...rest] = first?.indicators ?? [];
    if (first === undefined || indicator === undefined) throw new Error('No indicator');
    const narrative = [
      paragraph(`${long} 漢字 dan 😀 lalu ${'kata '.repeat(5000)}`),
      { kind: 'table', rows: [wide, wide, tall] } as const,
      {
        kind: 'table',
        rows: [tall.map((each) => ({ ...each, isHeader: true })), tall, wide],
      } as const,
      paragraph(''),
      { kind: 'bullet-list', items: [[], [paragraph(long)]] } as const,
    ];
    return {
      ...dossier,
      cover: { ...dossier.cover, applicantName: `Pemerintah ${long}` },
      aspects: [{ ...first, indicators: [{ ...indicator, narrative }, ...rest] }, ...others],
      evidence: dossier.evidence.map((each) => ({ ...each, title: long, fileName: long })),
      actions: dossier.actions.map((each) => ({
        ...each,
        activity: `${long} ${'a b '.repeat(900)}`,
      })),
      sops: [...dossier.sops, ...dossier.sops].map((each, index) => ({
        ...each,
        title: index === 0 ? 'judul panjang '.repeat(400) : '',
        number: long,
      })),
    };
  }

  test('stays inside its margins', async () => {
    const { pdf } = await drawAuthored(heavy());
    for (const page of await readPages(pdf.bytes)) {
      for (const line of page.lines) {
        expect(line.x, line.text).toBeGreaterThan(50);
        expect(line.x + line.width, line.text).toBeLessThan(page.width - 50);
        expect(line.y, line.text).toBeGreaterThan(25);
        expect(line.y, line.text).toBeLessThan(page.height - 40);
      }
    }
  });

  test('prints a box for a sign that no face has, and says where', async () => {
    const { missingGlyphs, pdf } = await drawAuthored(heavy());
    const signs = missingGlyphs.map((glyph) => glyph.character);
    expect(signs).toEqual(['漢', '字', '😀']);
    expect(missingGlyphs[0]?.place).toContain('Komitmen pimpinan');
    const text = (await readPages(pdf.bytes)).map((page) => page.text).join('');
    expect(text).toContain('□□ dan □ lalu');
  });

  test('names the row of a table in which a sign is missing', async () => {
    const [first, second, ...others] = dossier.evidence;
    if (first === undefined || second === undefined) throw new Error('No evidence');
    const { missingGlyphs } = await drawAuthored({
      ...dossier,
      evidence: [first, { ...second, title: 'Surat ✍' }, ...others],
    });
    expect(missingGlyphs).toEqual([
      { character: '✍', place: `bukti dukung ${second.label}` },
      { character: '✍', place: 'daftar isi' },
    ]);
  });

  test('is not needed: an empty draft has all parts, each with a sentence', async () => {
    const { pdf } = await drawAuthored({
      ...dossier,
      offices: [],
      gates: [],
      evidence: [],
      actions: [],
      sops: [],
      sources: [],
      aspects: dossier.aspects.map((aspect) => ({
        ...aspect,
        indicators: [],
        provenance: unsourced,
      })),
    });
    const text = (await readPages(pdf.bytes)).map((page) => page.text).join('\n');
    expect(text).toContain('Belum ada bukti dukung.');
    expect(text).toContain('Belum ada rencana aksi.');
    expect(text).toContain('Belum ada SOP.');
  });

  const unsourced = { kind: 'inference', sources: [], year: null, note: '' } as const;
});
