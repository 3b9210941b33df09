import { sayWhatHappened } from '#copy/file-problems.ts';
import { ok } from '#domain/result.ts';
import type { AnnexPlan, AnnexProblem } from '../contract.ts';
import { pageShapes, palette } from '../page-style.ts';
import type { AnnexDesk, OpenAnnex } from './annex-page.ts';
import { decimals } from './pdf-syntax.ts';
import type { Ink, StripFace, StripText } from './strip-text.ts';

/** The page of an annex whose own pages cannot be shown is always upright. */
const placeholderSheet = pageShapes.portrait;
const placeholderFaces: readonly StripFace[] = ['text', 'strong', 'heading'];

interface Block {
  readonly text: string;
  readonly ink: Ink;
  readonly leadingPt: number;
  readonly gapPt: number;
}

const heading: Ink = { face: 'heading', sizePt: 21, colour: palette.ink };
const title: Ink = { face: 'strong', sizePt: 14.5, colour: palette.text };
const notice: Ink = { face: 'strong', sizePt: 12, colour: palette.accentText };
const body: Ink = { face: 'text', sizePt: 10.5, colour: palette.text };
const name: Ink = { face: 'strong', sizePt: 9, colour: palette.quiet };
const value: Ink = { face: 'text', sizePt: 10.5, colour: palette.text };

const firstBaselinePt = 150;
const noticePaddingPt = 16;
const indentPt = 18;

/** An annex of one page that stands for a file that cannot be shown. */
export function placeholderAnnex(
  { text }: AnnexDesk,
  plan: AnnexPlan,
  problem: AnnexProblem,
): OpenAnnex {
  return {
    pageCount: 1,
    problem,
    page: () =>
      Promise.resolve(
        ok({
          sheet: placeholderSheet,
          faces: placeholderFaces,
          xObjects: '',
          operators: placeholder(text, plan, problem),
          annotations: [],
        }),
      ),
  };
}

/** Operators of the page that stands for an annex: which evidence, what happened, which file. */
function placeholder(text: StripText, plan: AnnexPlan, problem: AnnexProblem): string {
  const { left, right, height } = placeholderSheet;
  const width = right - left;
  const operators: string[] = [];
  let y = height - firstBaselinePt;

  function draw(blocks: readonly Block[], x: number, widthPt: number): void {
    for (const block of blocks) {
      y -= block.gapPt;
      for (const line of text.lines(block.text, widthPt, block.ink)) {
        operators.push(text.set(line, x, y, block.ink));
        y -= block.leadingPt;
      }
    }
  }

  draw(titleBlocks(plan), left, width);
  const noticeTop = y;
  y -= noticePaddingPt + notice.sizePt;
  const drawnBefore = operators.length;
  draw(noticeBlocks(plan, problem), left + indentPt, width - indentPt * 2);
  const noticeBottom = y + body.sizePt - noticePaddingPt + 4;
  operators.splice(drawnBefore, 0, noticeBox(left, noticeBottom, width, noticeTop - noticeBottom));
  y = noticeBottom - 12;
  draw(fileBlocks(plan), left, width);
  return operators.join('\n');
}

function titleBlocks({ label, title: words }: AnnexPlan): readonly Block[] {
  return [
    { text: `Lampiran ${label}`, ink: heading, leadingPt: 28, gapPt: 0 },
    { text: words, ink: title, leadingPt: 19, gapPt: 0 },
  ];
}

function noticeBlocks({ sha256 }: AnnexPlan, problem: AnnexProblem): readonly Block[] {
  const isKept = sha256 !== null && problem.code !== 'missing';
  const heldBack =
    sha256 === null
      ? 'Tidak ada berkas untuk dilampirkan'
      : 'Halaman berkas ini tidak dapat ditampilkan';
  return [
    { text: heldBack, ink: notice, leadingPt: 17, gapPt: 0 },
    { text: sayWhatHappened(problem), ink: body, leadingPt: 15, gapPt: 2 },
    ...(isKept
      ? [
          {
            text: 'Berkas aslinya tersimpan utuh di dalam draf dan cadangan penuhnya.',
            ink: body,
            leadingPt: 15,
            gapPt: 0,
          },
        ]
      : []),
  ];
}

/** The hash in two halves, so that it can be compared by eye and never leaves the page. */
function fileBlocks({ fileName, sha256 }: AnnexPlan): readonly Block[] {
  if (sha256 === null) return [];
  const half = sha256.length / 2;
  return [
    { text: 'Nama berkas', ink: name, leadingPt: 14, gapPt: 14 },
    { text: fileName, ink: value, leadingPt: 15, gapPt: 0 },
    { text: 'Sidik jari berkas (SHA-256)', ink: name, leadingPt: 14, gapPt: 10 },
    { text: `${sha256.slice(0, half)} ${sha256.slice(half)}`, ink: value, leadingPt: 15, gapPt: 0 },
  ];
}

/** A tinted box with a bar of the accent colour at its left edge. */
function noticeBox(x: number, y: number, width: number, height: number): string {
  return [
    `q ${palette.accentTint} rg ${decimals([x, y, width, height])} re f`,
    `${palette.accent} rg ${decimals([x, y, 4, height])} re f Q`,
  ].join('\n');
}
