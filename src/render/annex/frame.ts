import { pageOfTotal } from '../contract.ts';
import { palette, type } from '../page-style.ts';
import type { PageShape } from '../page-style.ts';
import { decimals } from './pdf-syntax.ts';
import type { Ink, StripFace, StripText } from './strip-text.ts';

/** Faces that the strip and the foot are set in. */
export const frameFaces: readonly StripFace[] = ['text', 'strong'];

export interface FrameFacts {
  readonly label: string;
  readonly title: string;
  /** Page of this annex, from 1. */
  readonly page: number;
  readonly pageCount: number;
  /** Page of the dossier, from 1. */
  readonly dossierPage: number;
  readonly dossierPageCount: number;
  readonly dossierTitle: string;
}

const { sizePt } = type.small;
const strong: Ink = { face: 'strong', sizePt, colour: palette.ink };
const quietStrong: Ink = { face: 'strong', sizePt, colour: palette.quiet };
const quiet: Ink = { face: 'text', sizePt, colour: palette.quiet };
/** From the baseline of the strip to the line under it. */
const ruleBelowPt = 8;
/** Between the name of the dossier and the page number. */
const gapPt = 24;

/** Operators of the strip above and the foot below a page of an annex. */
export function frame(text: StripText, sheet: PageShape, facts: FrameFacts): string {
  const head = `Lampiran ${facts.label}`;
  const tail = ` · hlm. ${facts.page} dari ${facts.pageCount}`;
  const headWidth = text.width(head, strong);
  const room = sheet.right - sheet.left - headWidth - text.width(tail, quiet);
  const title = text.fitted(` · ${facts.title.replaceAll(/\s+/g, ' ').trim()}`, room, quiet);

  const headerY = sheet.height - sheet.headerBaseline;
  const foot = pageOfTotal(facts.dossierPage, facts.dossierPageCount);
  const footX = sheet.right - text.width(foot, quietStrong);
  const footY = sheet.height - sheet.footerBaseline;
  const name = text.fitted(facts.dossierTitle, footX - sheet.left - gapPt, quiet);
  return [
    text.set(head, sheet.left, headerY, strong),
    text.set(title + tail, sheet.left + headWidth, headerY, quiet),
    rule(sheet, headerY - ruleBelowPt),
    text.set(name, sheet.left, footY, quiet),
    text.set(foot, footX, footY, quietStrong),
  ].join('\n');
}

function rule(sheet: PageShape, y: number): string {
  const line = `${decimals([sheet.left, y])} m ${decimals([sheet.right, y])} l S`;
  return `q ${palette.rule} RG 0.6 w ${line} Q`;
}
