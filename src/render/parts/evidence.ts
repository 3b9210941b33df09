import { sayWhatHappened } from '#copy/file-problems.ts';
import { evidenceKindWord } from '#copy/words.ts';
import { sayDay } from '#domain/dates.ts';
import type { DossierEvidence } from '#domain/dossier.ts';
import type { AnnexPlan } from '../contract.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { baselineOf, plain, run, singleLine } from '../layout/paragraph.ts';
import { strip } from '../layout/strip.ts';
import type { Strip } from '../layout/strip.ts';
import { table } from '../layout/table.ts';
import type { Cell } from '../layout/table.ts';
import { palette, type } from '../page-style.ts';
import { cellMaker, standing } from './cells.ts';
import type { CellMaker } from './cells.ts';
import { nothing, partTitle, widthOfPage } from './part.ts';
import type { Heading, Part, PartContext } from './part.ts';

const widthPt = widthOfPage('portrait');
const labelWidth = 44;
const supportWidth = 74;
const fileWidth = 118;
const annexWidth = 66;
const columns = [
  labelWidth,
  widthPt - labelWidth - supportWidth - fileWidth - annexWidth,
  supportWidth,
  fileWidth,
  annexWidth,
];

const style = type.table;
const shownHashDigits = 12;

function period(from: string | null, to: string | null): string {
  if (from === null && to === null) return '';
  if (from === null) return `Periode sampai ${sayDay(to ?? '')}`;
  if (to === null) return `Periode sejak ${sayDay(from)}`;
  return `Periode ${sayDay(from)}–${sayDay(to)}`;
}

function details(evidence: DossierEvidence): string {
  const { kind, number, issuedOn, issuer } = evidence;
  const parts = [
    evidenceKindWord[kind],
    number.trim() === '' ? '' : `nomor ${number}`,
    issuedOn === null ? '' : sayDay(issuedOn),
    issuer.trim(),
    period(evidence.periodFrom, evidence.periodTo),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function describe(maker: CellMaker, fonts: FontSet, evidence: DossierEvidence): Cell {
  const title = evidence.title.trim() === '' ? 'Tanpa judul' : evidence.title;
  return maker.stack((width) => [
    plain(fonts, title, { style, widthPt: width, face: 'strong', colour: palette.ink }),
    plain(fonts, details(evidence), { style, widthPt: width }),
    evidence.caption.trim() === ''
      ? []
      : plain(fonts, evidence.caption, { style, widthPt: width, face: 'textItalic' }),
  ]);
}

function fileCell(maker: CellMaker, fonts: FontSet, evidence: DossierEvidence): Cell {
  const { sha256, fileName } = evidence;
  if (sha256 === null) return maker.words('Tanpa berkas', { colour: palette.quiet });
  return maker.stack((width) => [
    plain(fonts, fileName, { style, widthPt: width }),
    plain(fonts, `SHA-256 ${sha256.slice(0, shownHashDigits)}…`, {
      style: type.small,
      widthPt: width,
      colour: palette.quiet,
    }),
  ]);
}

/** A line whose words are known only when the page is drawn. */
function annexPageLine(fonts: FontSet, label: string): Strip {
  return strip({
    heightPt: style.leadingPt,
    draw: (canvas, x, y) => {
      const page = canvas.pageOfAnnex(label);
      if (page === null) return;
      const target = { kind: 'annex', label } as const;
      const words = run(`Halaman ${String(page)}`, 'strong', palette.action, target);
      canvas.line(singleLine(fonts, [words], style), x, y + baselineOf(style), style.sizePt);
    },
  });
}

function annexCell(
  maker: CellMaker,
  fonts: FontSet,
  evidence: DossierEvidence,
  plan: AnnexPlan | undefined,
): Cell {
  if (plan === undefined) return maker.words('Tidak dilampirkan', { colour: palette.alarm });
  return maker.stack((width) => [
    [annexPageLine(fonts, evidence.label)],
    plan.problem === null
      ? plain(fonts, `${String(plan.pageCount)} halaman`, { style, widthPt: width })
      : plain(fonts, sayWhatHappened(plan.problem), {
          style: type.small,
          widthPt: width,
          colour: palette.alarm,
        }),
  ]);
}

/** The register of evidence: every record, whether its pages are in the annex or not. */
export function evidencePart(context: PartContext): Part {
  const heading: Heading = { anchor: 'evidence', title: 'Daftar bukti dukung', depth: 1 };
  const { fonts, dossier, annexes } = context;
  const plans = new Map(annexes.map((plan) => [plan.label, plan]));
  const maker = cellMaker(fonts, style);
  const head = ['Label', 'Bukti dukung', 'Mendukung', 'Berkas', 'Lampiran'];
  const rows = dossier.evidence.map((evidence) => {
    const label = maker.words(evidence.label, { face: 'strong', colour: palette.action });
    return [
      standing(fonts, `bukti dukung ${evidence.label}`, label),
      describe(maker, fonts, evidence),
      maker.words(evidence.supports.join(', ')),
      fileCell(maker, fonts, evidence),
      annexCell(maker, fonts, evidence, plans.get(evidence.label)),
    ];
  });
  const body =
    rows.length === 0
      ? nothing(fonts, 'Belum ada bukti dukung.', widthPt)
      : table({ columns, head: [head.map((text) => maker.head(text))], rows, grid: 'rows' });
  return {
    title: heading.title,
    orientation: 'portrait',
    strips: [...partTitle(fonts, heading, '', widthPt), ...body],
    headings: [heading],
  };
}
