import type { AnnexProblem } from './contract.ts';
import type { MissingGlyph } from './fonts/font-set.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { Sha256 } from '#domain/ids.ts';

/** `files`: looking into them. `layout`, `pages`: the authored part. `assembly`: all pages into one file. */
export interface DossierProgress {
  readonly phase: 'files' | 'layout' | 'pages' | 'assembly';
  readonly done: number;
  readonly total: number;
}

/** Something that the reader of the dossier will see and its writer should know before sending it. */
export type DossierIssue =
  | ({ readonly code: 'missing-glyph' } & MissingGlyph)
  | {
      readonly code: 'annex-problem';
      readonly label: string;
      readonly title: string;
      readonly problem: AnnexProblem;
    };

export interface FinishedDossier {
  readonly file: Blob;
  readonly pageCount: number;
  readonly sizeBytes: number;
  /** Names the printed content: equal drafts have equal ones. */
  readonly contentSha256: string;
}

/** `crashed`: the worker ended for a reason that is not known, such as too little memory. */
export interface DossierError {
  readonly code: 'cancelled' | 'fonts-unavailable' | 'crashed';
}

export type ToWorker =
  | { readonly kind: 'start'; readonly dossier: Dossier }
  | { readonly kind: 'bytes'; readonly id: number; readonly buffer: ArrayBuffer | null };

export type FromWorker =
  | { readonly kind: 'read'; readonly id: number; readonly sha256: Sha256 }
  | { readonly kind: 'progress'; readonly progress: DossierProgress }
  | { readonly kind: 'issue'; readonly issue: DossierIssue }
  | { readonly kind: 'done'; readonly dossier: FinishedDossier }
  | { readonly kind: 'failed'; readonly error: DossierError };
