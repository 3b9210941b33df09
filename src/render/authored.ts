import type { Dossier } from '#domain/dossier.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { contentSha256 } from './content-hash.ts';
import type { AnnexPlan, AuthoredPdf } from './contract.ts';
import type { FontSet, MissingGlyph } from './fonts/font-set.ts';
import { mapPages } from './page-map.ts';
import type { MappedDossier } from './page-map.ts';
import { openPdf } from './paint/pdf-writer.ts';
import { drawPage } from './paint/draw-page.ts';
import { openStructure } from './paint/structure.ts';
import { outlineOf } from './outline.ts';
import { actionsPart } from './parts/actions.ts';
import { contentsPart } from './parts/contents.ts';
import { coverPart, dossierTitle } from './parts/cover.ts';
import { evidencePart } from './parts/evidence.ts';
import { gatesPart } from './parts/gates.ts';
import { assessmentPart } from './parts/indicators.ts';
import type { Part, PartContext } from './parts/part.ts';
import { profilePart } from './parts/profile.ts';
import { scorePart } from './parts/score.ts';
import { sopParts } from './parts/sops.ts';
import { sourcesPart } from './parts/sources.ts';

export interface AuthoredHooks {
  /** Called now and then; `done` of `total` steps of a phase. */
  readonly onProgress: (phase: 'layout' | 'pages', done: number, total: number) => void;
  /** Lets other work of the thread have its turn, and says whether to stop. */
  readonly pause: () => Promise<{ readonly isCancelled: boolean }>;
}

export interface AuthoredDossier {
  readonly pdf: AuthoredPdf;
  readonly missingGlyphs: readonly MissingGlyph[];
}

/** Lays the parts out one after the other; a step is a part, or an aspect of the assessment. */
function* layoutSteps(context: PartContext): Generator<undefined, readonly Part[]> {
  const cover = coverPart(context);
  const before = [profilePart(context), scorePart(context), gatesPart(context)];
  yield;
  const assessment = yield* assessmentPart(context);
  const after = [evidencePart(context), actionsPart(context)];
  yield;
  const rest = [...before, assessment, ...after, ...sopParts(context), sourcesPart(context)];
  yield;
  const contents = contentsPart(
    context,
    rest.flatMap((part) => part.headings),
  );
  return [cover, contents, ...rest];
}

async function layOut(
  context: PartContext,
  hooks: AuthoredHooks,
): Promise<Result<readonly Part[], { readonly code: 'cancelled' }>> {
  const steps = layoutSteps(context);
  const total = context.dossier.aspects.length + 3;
  for (let done = 1; ; done += 1) {
    const step = steps.next();
    if (step.done === true) return ok(step.value);
    hooks.onProgress('layout', done, total);
    if ((await hooks.pause()).isCancelled) return err({ code: 'cancelled' });
  }
}

/** Pages are drawn in small groups, so that a request to stop is heard soon. */
const pagesPerTurn = 4;

/**
 * The authored pages of the dossier, with page numbers that already count the annexes. The same
 * dossier and plans give the same bytes. Characters that no face can draw are printed as a box
 * and named in `missingGlyphs`.
 */
export async function renderAuthored(
  dossier: Dossier,
  annexes: readonly AnnexPlan[],
  fonts: FontSet,
  hooks: AuthoredHooks,
): Promise<Result<AuthoredDossier, { readonly code: 'cancelled' }>> {
  const laidOut = await layOut({ dossier, annexes, fonts }, hooks);
  if (!laidOut.ok) return laidOut;
  const map = mapPages(laidOut.value, annexes);
  const sha256 = await contentSha256(dossier, annexes);
  const structure = openStructure();
  const pdf = openPdf(fonts, { sha256, createdAt: createdAt(dossier) }, structure);
  const annexLinks: AuthoredPdf['annexLinks'][number][] = [];
  for (const [index, page] of map.pages.entries()) {
    const { resourceOf } = pdf;
    const drawn = drawPage(page, index, map, { dossier, fonts, structure, resourceOf });
    pdf.addPage(drawn.shape, drawn.operators, drawn.links);
    annexLinks.push(...drawn.annexLinks);
    if (index % pagesPerTurn !== pagesPerTurn - 1) continue;
    hooks.onProgress('pages', index + 1, map.pages.length);
    if ((await hooks.pause()).isCancelled) return err({ code: 'cancelled' });
  }
  const bytes = pdf.finish();
  return ok({
    pdf: { ...identityOf(dossier, map), bytes, annexLinks, contentSha256: sha256 },
    missingGlyphs: fonts.missing(),
  });
}

/** A draft without any change has no date of its own; the file must still state one, always the same. */
function createdAt(dossier: Dossier): string {
  return dossier.cover.changedAt ?? '2000-01-01T00:00:00.000Z';
}

function identityOf(
  dossier: Dossier,
  map: MappedDossier,
): Omit<AuthoredPdf, 'bytes' | 'annexLinks' | 'contentSha256'> {
  const { applicantName, editionName } = dossier.cover;
  return {
    pageCount: map.pages.length,
    outline: outlineOf(map),
    title: `${dossierTitle} ${applicantName}, ${editionName}`,
    author: applicantName,
    language: 'id-ID',
    createdAt: createdAt(dossier),
  };
}
