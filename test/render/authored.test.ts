import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
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
