import type { Browser } from 'playwright';
import type { Drafts } from './drafts.ts';

/** Keys of the JSON that `--json` writes; names and units stay for good, so that runs compare. */
export type MetricKey =
  | 'firstLoadKb'
  | 'coldStartCpuMs'
  | 'coldStartVsEmptyReact'
  | 'keyFrameP95Ms'
  | 'durableMedianMs'
  | 'durableP95Ms'
  | 'durableVsEmptyTx'
  | 'bytesPerKey'
  | 'open1xMs'
  | 'open10xMs'
  | 'interaction10xMs'
  | 'authoredPagesPerCpuS'
  | 'dossierLongTaskMs'
  | 'killsAckLost';

export interface Metric {
  readonly key: MetricKey;
  readonly value: number;
  /** What it must not exceed, and where that comes from; null where it is only watched. */
  readonly limit: number | null;
  /** How it was measured and against what, for the reader of the table. */
  readonly how: string;
}

/** What every part may use; the parts share one browser and one build. */
export interface Stage {
  /** Where the built app is served, with a slash at the end. */
  readonly app: string;
  /** Where the app with the synthetic rubrics is served. */
  readonly bigApp: string;
  /** Where the page with nothing but React is served. */
  readonly emptyReact: string;
  readonly browser: Browser;
  /** The synthetic drafts in `bigApp`, made when a part first asks for them. */
  readonly drafts: () => Promise<Drafts>;
  readonly say: (sentence: string) => void;
}

export type Part = (stage: Stage) => Promise<readonly Metric[]>;
