import type { Result } from '#domain/result.ts';
import type { AnnexProblem } from '../contract.ts';
import type { PageShape } from '../page-style.ts';
import type { Layers } from './annex-policy.ts';
import type { PdfFile } from './pdf-file.ts';
import type { StripFace, StripText } from './strip-text.ts';

/** What a page of an annex shows between its strip and its foot. */
export interface AnnexPage {
  readonly sheet: PageShape;
  readonly faces: readonly StripFace[];
  /** Entries of an XObject resource dictionary. */
  readonly xObjects: string;
  readonly operators: string;
  /** Complete link annotations. */
  readonly annotations: readonly string[];
}

/** The pages of one annex, made one after the other. */
export interface OpenAnnex {
  readonly pageCount: number;
  readonly problem: AnnexProblem | null;
  /** Writes what page `index` (from 0) needs. Fails where the file cannot be shown after all. */
  readonly page: (index: number) => Promise<Result<AnnexPage, AnnexProblem>>;
}

/** What the makers of annex pages write with. */
export interface AnnexDesk {
  readonly file: PdfFile;
  readonly text: StripText;
  readonly layers: Layers;
  /** Object number of page `index` of the annex that is open, for the links within it. */
  readonly pageObject: (index: number) => number;
}
