import { assess } from '#features/assess/feature.ts';
import { attachEvidence } from '#features/attach-evidence/feature.ts';
import { exchangePackages } from '#features/exchange-packages/feature.ts';
import { exportDossier } from '#features/export-dossier/feature.ts';
import { keepProfile } from '#features/keep-profile/feature.ts';
import { planActions } from '#features/plan-actions/feature.ts';
import { seeSummary } from '#features/see-summary/feature.ts';
import { writeSop } from '#features/write-sop/feature.ts';
import type { Feature } from '#ui/feature.ts';

/** The features of a draft, in the order of the rail. A new one is a folder and one line here. */
export const features: readonly Feature[] = [
  seeSummary,
  keepProfile,
  assess,
  attachEvidence,
  planActions,
  writeSop,
  exportDossier,
  exchangePackages,
];
