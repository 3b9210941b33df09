import type { FontFiles } from '../fonts/font-set.ts';
import type { AnnexPlan, AnnexProblem, AuthoredPdf, ReadFile } from '../contract.ts';

/** What one PDF is made of. `annexes` stand in the order of the dossier. */
export interface Assembly {
  readonly authored: AuthoredPdf;
  readonly annexes: readonly AnnexPlan[];
  readonly readFile: ReadFile;
  /** The same files that the authored pages use. */
  readonly fonts: FontFiles;
}

export interface AssemblyHooks {
  /** Takes the file piece by piece, in order. A piece belongs to the caller from then on. */
  readonly write: (chunk: Uint8Array<ArrayBuffer>) => void | Promise<void>;
  /** Called after each finished page, authored pages included. */
  readonly onPage: (done: number, total: number) => void;
  /** Asked before each page, after other work of the thread has had its turn. */
  readonly isCancelled: () => boolean;
}

/**
 * Why no file came out. `annex-differs`: the bytes gave other pages than the plan promised, so every
 * page number after it would be wrong: plan anew with these facts and start again.
 */
export type AssemblyError =
  | { readonly code: 'cancelled' }
  | {
      readonly code: 'annex-differs';
      readonly label: string;
      readonly pageCount: number;
      readonly problem: AnnexProblem | null;
    };

export interface Assembled {
  readonly pageCount: number;
  readonly sizeBytes: number;
}
