import type { Dossier } from '#domain/dossier.ts';
import { dossierOf } from '#domain/dossier-of.ts';
import { publishedEdition } from '../rubric-folder.ts';
import { makeDraft } from './make-draft.ts';

/** The dossier of a full draft for the published edition. */
export function makeDossier(evidenceCount = 24): Dossier {
  const edition = publishedEdition();
  return dossierOf(edition, makeDraft(edition, evidenceCount));
}
