import type { Dossier } from '#domain/dossier.ts';
import { renderAuthored } from '#render/authored.ts';
import type { AuthoredDossier } from '#render/authored.ts';
import type { AnnexPlan } from '#render/contract.ts';
import { openFontSet } from '#render/fonts/font-set.ts';
import { makePlans } from './make-draft.ts';
import { nodeFonts } from './node-fonts.ts';

const files = nodeFonts();

/** The authored pages of a dossier, drawn without pause. */
export async function drawAuthored(
  dossier: Dossier,
  plans: readonly AnnexPlan[] = makePlans(dossier),
): Promise<AuthoredDossier> {
  const drawn = await renderAuthored(dossier, plans, openFontSet(files), {
    onProgress: () => undefined,
    pause: () => Promise.resolve({ isCancelled: false }),
  });
  if (!drawn.ok) throw new Error(drawn.error.code);
  return drawn.value;
}
