import type { ComponentType } from 'react';

/** A page of a feature, loaded when it is first opened. */
export interface FeatureRoute {
  /** Relative to the feature: '' is its front page; `$indicatorId` is a parameter. */
  readonly path: string;
  readonly page: () => Promise<{ Page: ComponentType }>;
}

/** A line of the command palette. */
export interface FeatureCommand {
  /** What the user reads, a verb first: "Tambah rencana aksi". */
  readonly say: string;
  /** Relative to the feature, without a parameter. */
  readonly path: string;
}

/**
 * The card of a feature: the one thing that `app/` reads. Routes, navigation and palette are
 * folded from the list of cards, so a new feature is a folder and one line.
 */
export interface Feature {
  /** Segment below `/draf/$draftId/`; '' for the draft's front page. */
  readonly path: string;
  readonly title: string;
  readonly icon: ComponentType<{ size?: number | string }>;
  /** False for a feature that is reached only from others. */
  readonly inRail: boolean;
  readonly routes: readonly FeatureRoute[];
  readonly commands: readonly FeatureCommand[];
  /** The number beside the title in the rail; it may read the open draft. */
  readonly badge?: () => Promise<{ Badge: ComponentType }>;
}

/** A page outside of any draft; the very first one comes with the app instead of on demand. */
export type FrontRoute = FeatureRoute | { readonly path: string; readonly Page: ComponentType };

/** The card of the screens before a draft is open. Paths start at the root. */
export interface FrontFeature {
  readonly routes: readonly FrontRoute[];
  readonly commands: readonly FeatureCommand[];
}
