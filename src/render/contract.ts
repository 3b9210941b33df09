import type { Sha256 } from '#domain/ids.ts';
import type { FileProblem } from './annex/file-problem.ts';

/** A bookmark of the finished file. `pageIndex` counts from 0 over the whole dossier. */
export interface OutlineEntry {
  readonly title: string;
  readonly pageIndex: number;
  readonly children: readonly OutlineEntry[];
}

/** Points from the lower left corner of the page, as PDF counts them. */
export interface RectPt {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box on an authored page that has to lead to the first page of an annex. */
export interface AnnexLink {
  readonly pageIndex: number;
  readonly rect: RectPt;
  /** Equals `AnnexPlan.label`. */
  readonly label: string;
}

/** The authored pages (cover to list of sources), before the annexes are appended. */
export interface AuthoredPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pageCount: number;
  readonly outline: readonly OutlineEntry[];
  readonly annexLinks: readonly AnnexLink[];
  readonly title: string;
  readonly author: string;
  readonly language: 'id-ID';
  /** Instant in UTC, e.g. `2026-11-24T06:32:00Z`: the draft's last change, never the clock. */
  readonly createdAt: string;
  /** 64 hexadecimal digits that depend on the printed content alone; the source of the file id. */
  readonly contentSha256: string;
}

/**
 * Why the real pages of a file are not in the dossier. `no-file`: the evidence record has none.
 * `missing`: the record names a file whose bytes are not on this machine.
 */
export type AnnexProblem = { readonly code: 'no-file' | 'missing' } | FileProblem;

/** One annex, in the order of the dossier. A problem makes it one page that says so: `pageCount` is 1. */
export interface AnnexPlan {
  readonly label: string;
  readonly title: string;
  readonly fileName: string;
  readonly sha256: Sha256 | null;
  readonly mediaType: string;
  readonly pageCount: number;
  readonly problem: AnnexProblem | null;
}

/** Gives the bytes of a stored file, or null where they are not on this machine. */
export type ReadFile = (sha256: Sha256) => Promise<ArrayBuffer | null>;

/** Printed at the foot of every page, authored or annex. `page` counts from 1. */
export function pageOfTotal(page: number, total: number): string {
  return `Halaman ${page} dari ${total}`;
}
