import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '#domain/dossier.ts';
import { renderAuthored } from '#render/authored.ts';
import type { AuthoredDossier } from '#render/authored.ts';
import { openFontSet } from '#render/fonts/font-set.ts';
import { drawAuthored } from './draw-authored.ts';
import { makeDossier } from './make-dossier.ts';
import { makePlans } from './make-draft.ts';
import { longNarrative } from './make-narrative.ts';
import { nodeFonts } from './node-fonts.ts';
import { readPages } from './read-pages.ts';
import type { ReadPage } from './read-pages.ts';

const dossier = makeDossier();
const plans = makePlans(dossier);
let drawn: AuthoredDossier;
let pages: readonly ReadPage[];

/** A dossier takes seconds on a machine that is busy with other tests. */
const patienceMs = 60_000;

beforeAll(async () => {
  drawn = await drawAuthored(dossier, plans);
  pages = await readPages(drawn.pdf.bytes);
}, patienceMs);

/** Titles of the table of contents with the page number that stands beside them. */
function contents(): readonly { readonly title: string; readonly page: number }[] {
  const lines = pages
    .filter((page) => page.text.includes('Daftar isi'))
    .flatMap((page) => page.lines.map((line) => line.text));
  return lines.flatMap((title, index) => {
    const number = lines[index + 1] ?? '';
    return /^\d+$/u.test(number) ? [{ title: title.trim(), page: Number(number) }] : [];
  });
}

/** Without spaces, as a title may be broken over lines. */
function squeezed(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

describe('Halaman naskah', { timeout: patienceMs }, () => {
  test('say which page of how many they are, annexes counted', () => {
    const annexPages = plans.reduce((sum, plan) => sum + plan.pageCount, 0);
    const total = pages.length + annexPages;
    pages.forEach((page, index) => {
      expect(page.text).toContain(`Halaman ${String(index + 1)} dari ${String(total)}`);
    });
  });

  test('are where the table of contents says', () => {
    const authored = contents().filter((entry) => entry.page <= pages.length);
    expect(authored.length).toBeGreaterThan(30);
    for (const { title, page } of authored) {
      expect(squeezed(pages[page - 1]?.text ?? '')).toContain(
        squeezed(title.replace(/^\S+ {2}/u, '')),
      );
    }
  });

  test('give each annex the page after the one before it', () => {
    let next = pages.length + 1;
    for (const plan of plans) {
      const entry = contents().find(({ title }) => title.startsWith(`${plan.label} `));
      expect(entry?.page).toBe(next);
      next += plan.pageCount;
    }
  });

  test('keep all text inside their margins', () => {
    for (const page of pages) {
      for (const line of page.lines) {
        expect(line.x, line.text).toBeGreaterThan(50);
        expect(line.x + line.width, line.text).toBeLessThan(page.width - 50);
        expect(line.y, line.text).toBeGreaterThan(25);
        expect(line.y, line.text).toBeLessThan(page.height - 40);
      }
    }
  });

  test('hold every word of the narratives', () => {
    const all = squeezed(pages.map((page) => page.text).join(''));
    expect(all.match(/Bagian\d+\./gu)).toHaveLength(longNarrative(1200).length);
    expect(all).toContain(
      squeezed('118 laporan; 96,6% ditutup setelah pelapor menerima tanggapan'),
    );
    expect(all).toContain(squeezed('rekapitulasi per perangkat daerah dan kecamatan;'));
    expect(all).toContain('7,4harikerja');
  });

  test('say of each indicator its level, why it does not apply, or that it is open', () => {
    const all = squeezed(pages.map((page) => page.text).join(''));
    const answers = dossier.aspects.flatMap((aspect) => aspect.indicators);
    for (const { answer } of answers) {
      if (answer.state === 'assessed') expect(all).toContain(squeezed(answer.descriptor));
      if (answer.state === 'not-applicable') expect(all).toContain(squeezed(answer.reason));
    }
    const open = answers.filter(({ answer }) => answer.state === 'open');
    expect(all.match(/Belumdinilai/gu)).toHaveLength(open.length);
  });

  test('lead to every annex with a box that lies on its page', () => {
    expect(new Set(drawn.pdf.annexLinks.map((link) => link.label))).toEqual(
      new Set(plans.map((plan) => plan.label)),
    );
    for (const { pageIndex, rect } of drawn.pdf.annexLinks) {
      const page = pages[pageIndex];
      expect(rect.x + rect.width).toBeLessThan(page?.width ?? 0);
      expect(rect.y + rect.height).toBeLessThan(page?.height ?? 0);
      expect(Math.min(rect.x, rect.y, rect.width, rect.height)).toBeGreaterThan(0);
    }
  });

  test('have a bookmark for every part, aspect and indicator', () => {
    const titles = drawn.pdf.outline.map((entry) => entry.title);
    expect(titles).toEqual([
      'Sampul',
      'Daftar isi',
      'Profil',
      'Ringkasan nilai',
      'Syarat',
      'Penilaian mandiri',
      'Daftar bukti dukung',
      'Rencana aksi',
      'Standar operasional prosedur',
      'Daftar sumber rubrik',
    ]);
    const aspects = drawn.pdf.outline[5]?.children ?? [];
    expect(aspects.map((aspect) => aspect.children.length)).toEqual(
      dossier.aspects.map((aspect) => aspect.indicators.length),
    );
  });

  test('are the same bytes for the same draft, and others for another', async () => {
    const again = await drawAuthored(makeDossier());
    expect(Buffer.compare(again.pdf.bytes, drawn.pdf.bytes)).toBe(0);
    const other = await drawAuthored({
      ...dossier,
      cover: { ...dossier.cover, changedAt: '2026-11-25T06:32:00.000Z' },
    });
    expect(other.pdf.contentSha256).not.toBe(drawn.pdf.contentSha256);
  });

  test('take their date from the last change of the draft', async () => {
    const document = await PDFDocument.load(drawn.pdf.bytes, { updateMetadata: false });
    expect(document.getCreationDate()?.toISOString()).toBe('2026-11-24T06:32:00.000Z');
  });

  test('draw nothing that is neither an element for a screen reader nor ornament', () => {
    for (const { operators } of pages) {
      const marks = operators.match(/\b(BDC|BMC|EMC|BT)\b/gu) ?? [];
      let depth = 0;
      for (const mark of marks) {
        if (mark === 'BT') expect(depth).toBe(1);
        else depth += mark === 'EMC' ? -1 : 1;
      }
      expect(depth).toBe(0);
    }
  });

  test('have a tree of headings, tables, lists and figures with words', async () => {
    const document = await PDFDocument.load(drawn.pdf.bytes, { updateMetadata: false });
    const objects = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => object.toString());
    const count = (role: string): number =>
      objects.filter((object) => new RegExp(`/S /${role}\\b`, 'u').test(object)).length;
    const indicators = dossier.aspects.flatMap((aspect) => aspect.indicators).length;
    expect(count('H1')).toBe(drawn.pdf.outline.length);
    expect(count('H3')).toBe(indicators + dossier.sops.length);
    expect(count('TOCI')).toBeGreaterThan(indicators + plans.length);
    expect(count('LI')).toBe(count('LBody'));
    expect(
      objects.filter((object) => object.includes('/S /Figure') && object.includes('/Alt')),
    ).toHaveLength(2);
  });

  test('stop when they are told to', async () => {
    const stopped = await renderAuthored(dossier, plans, openFontSet(nodeFonts()), {
      onProgress: () => undefined,
      pause: () => Promise.resolve({ isCancelled: true }),
    });
    expect(stopped).toEqual({ ok: false, error: { code: 'cancelled' } });
  });
});

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
      sops: dossier.sops.map((each) => ({ ...each, title: '', number: long })),
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
