import { applicantKindWord } from '#copy/words.ts';
import { sayDay, dayOf } from '#domain/dates.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { plain, run, singleLine } from '../layout/paragraph.ts';
import { drawStack, heightOf, strip } from '../layout/strip.ts';
import type { Strip } from '../layout/strip.ts';
import type { Canvas } from '../paint/canvas.ts';
import { pageShapes, palette, type } from '../page-style.ts';
import type { Part, PartContext } from './part.ts';

const coverAnchor = 'cover';
export const dossierTitle = 'Berkas Usulan';

const shape = pageShapes.portrait;
const panelHeight = 470;
const big = { sizePt: 40, leadingPt: 46 };
const middle = { sizePt: 22, leadingPt: 28 };
const small = { sizePt: 12.5, leadingPt: 18 };
const panelWidth = shape.right - shape.left;

const notice =
  'Disusun dengan SIAP P4. Bobot di dalam berkas ini adalah bobot internal, bukan bobot penyelenggara. ' +
  'Nilai di dalamnya adalah penilaian mandiri dan tidak meramalkan peringkat.';

function drawMark(canvas: Canvas, fonts: FontSet): void {
  const x = shape.left;
  const y = 64;
  canvas.rounded({ x, y, width: 30, height: 30, radius: 6 }, { fill: palette.accent });
  const mark = singleLine(fonts, [run('P4', 'heading', palette.ink)], middle);
  const size = 14;
  const width = (mark.widthPt * size) / middle.sizePt;
  const letters = singleLine(fonts, [run('P4', 'heading', palette.ink)], {
    sizePt: size,
    leadingPt: 18,
  });
  canvas.line(letters, x + (30 - width) / 2, y + 20, size);
  const name = singleLine(fonts, [run('SIAP P4', 'heading', palette.white)], small);
  canvas.line(name, x + 40, y + 20, small.sizePt);
}

function panelText(context: PartContext): readonly Strip[] {
  const { fonts, dossier } = context;
  const { cover } = dossier;
  const white = { widthPt: panelWidth, colour: palette.white };
  return [
    ...plain(fonts, dossierTitle, { ...white, style: big, face: 'heading', role: 'H1' }),
    ...plain(fonts, cover.editionName, { ...white, style: small }),
    strip({
      heightPt: 44,
      draw: (canvas, x, y) => canvas.box(x, y + 22, 44, 3, palette.accent),
    }),
    ...plain(fonts, cover.applicantName, { ...white, style: middle, face: 'heading' }),
    ...(cover.parentName === null
      ? []
      : plain(fonts, cover.parentName, { ...white, style: small })),
  ];
}

function facts(context: PartContext): readonly (readonly [string, string])[] {
  const { cover } = context.dossier;
  const basis = cover.isLegalTextVerified
    ? cover.legalBasis
    : `${cover.legalBasis} (naskah belum diverifikasi)`;
  const kind = applicantKindWord[cover.applicantKind];
  return [
    ['Peserta', kind],
    // An institution enters by the way that bears its name; saying so twice helps nobody.
    ...(cover.entryName === kind ? [] : [['Jalur', cover.entryName] as const]),
    ['Kategori', cover.categories.join('\n')],
    ['Dasar penyelenggaraan', basis],
    ['Perubahan terakhir', cover.changedAt === null ? 'belum ada' : sayDay(dayOf(cover.changedAt))],
  ];
}

function drawFacts(canvas: Canvas, context: PartContext): void {
  const labelWidth = 130;
  let top = panelHeight + 34;
  for (const [label, value] of facts(context)) {
    const name = plain(context.fonts, label, {
      style: type.question,
      widthPt: labelWidth,
      colour: palette.quiet,
    });
    const strips = plain(context.fonts, value, {
      style: type.question,
      widthPt: panelWidth - labelWidth,
      face: 'strong',
      colour: palette.ink,
    });
    drawStack(canvas, name, shape.left, top);
    drawStack(canvas, strips, shape.left + labelWidth, top);
    top += Math.max(heightOf(strips), heightOf(name)) + 7;
  }
}

function drawNotice(canvas: Canvas, fonts: FontSet): void {
  const strips = plain(fonts, notice, {
    style: type.small,
    widthPt: panelWidth - 14,
    colour: palette.quiet,
  });
  const height = heightOf(strips);
  const top = shape.bottom - height;
  canvas.box(shape.left, top, 2.4, height, palette.accent);
  drawStack(canvas, strips, shape.left + 14, top);
}

/** The first page: who enters what, from which state of the draft. */
export function coverPart(context: PartContext): Part {
  context.fonts.standAt('sampul');
  const text = panelText(context);
  const draw = (canvas: Canvas): void => {
    canvas.box(0, 0, shape.width, panelHeight, palette.ink);
    canvas.box(0, panelHeight, shape.width, 4, palette.accent);
    drawMark(canvas, context.fonts);
    drawStack(canvas, text, shape.left, panelHeight - 46 - heightOf(text));
    drawFacts(canvas, context);
    drawNotice(canvas, context.fonts);
  };
  return {
    title: '',
    orientation: 'portrait',
    strips: [strip({ heightPt: shape.bottom - shape.top, anchors: [coverAnchor], draw })],
    headings: [{ anchor: coverAnchor, title: 'Sampul', depth: 1 }],
  };
}
