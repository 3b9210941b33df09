import type { Dossier } from '#domain/dossier.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { assemble } from './annex/assemble.ts';
import type { AssemblyError } from './annex/assembly.ts';
import { breather } from './annex/breath.ts';
import { planAnnex, withProblem } from './annex/plan-annex.ts';
import { renderAuthored } from './authored.ts';
import type { AuthoredDossier } from './authored.ts';
import type { AnnexPlan, ReadFile } from './contract.ts';
import { openFontSet } from './fonts/font-set.ts';
import type { FontFiles } from './fonts/font-set.ts';
import type { DossierIssue, DossierProgress, FinishedDossier } from './job.ts';
import { blobSink } from './blob-sink.ts';

export interface BuildHooks {
  readonly readFile: ReadFile;
  readonly onProgress: (progress: DossierProgress) => void;
  readonly onIssue: (issue: DossierIssue) => void;
  readonly isCancelled: () => boolean;
}

type Cancelled = { readonly code: 'cancelled' };
const cancelled = { ok: false, error: { code: 'cancelled' } } as const;

interface Build {
  readonly dossier: Dossier;
  readonly fonts: FontFiles;
  readonly hooks: BuildHooks;
  readonly breathe: () => Promise<void>;
}

/** Looks into every file, so that the page numbers are known before the first page is laid out. */
async function planAnnexes(build: Build): Promise<Result<readonly AnnexPlan[], Cancelled>> {
  const { dossier, hooks } = build;
  const plans: AnnexPlan[] = [];
  const total = dossier.evidence.length;
  for (const record of dossier.evidence) {
    hooks.onProgress({ phase: 'files', done: plans.length, total });
    await build.breathe();
    if (hooks.isCancelled()) return cancelled;
    const { label, title, fileName, sha256, mediaType } = record;
    const known = { label, title, fileName, sha256, mediaType };
    plans.push(await planAnnex(known, hooks.readFile));
  }
  return ok(plans);
}

async function drawAuthored(
  build: Build,
  plans: readonly AnnexPlan[],
): Promise<Result<AuthoredDossier, Cancelled>> {
  const { dossier, fonts, hooks, breathe } = build;
  return renderAuthored(dossier, plans, openFontSet(fonts), {
    onProgress: (phase, done, total) => hooks.onProgress({ phase, done, total }),
    pause: async () => {
      await breathe();
      return { isCancelled: hooks.isCancelled() };
    },
  });
}

/** The plans with one corrected by what the file turned out to be when its pages were copied. */
function corrected(
  plans: readonly AnnexPlan[],
  differs: Exclude<AssemblyError, Cancelled>,
): readonly AnnexPlan[] {
  const { label, pageCount, problem } = differs;
  return plans.map((plan) => {
    if (plan.label !== label) return plan;
    return problem === null ? { ...plan, pageCount } : withProblem(plan, problem);
  });
}

type Attempt =
  | {
      readonly kind: 'finished';
      readonly dossier: FinishedDossier;
      readonly drawn: AuthoredDossier;
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'again'; readonly plans: readonly AnnexPlan[] };

async function attempt(build: Build, plans: readonly AnnexPlan[]): Promise<Attempt> {
  const { fonts, hooks } = build;
  const drawn = await drawAuthored(build, plans);
  if (!drawn.ok) return { kind: 'cancelled' };
  const { pdf } = drawn.value;
  const sink = blobSink();
  const outcome = await assemble(
    { authored: pdf, annexes: plans, readFile: hooks.readFile, fonts },
    {
      write: sink.write,
      onPage: (done, total) => hooks.onProgress({ phase: 'assembly', done, total }),
      isCancelled: hooks.isCancelled,
    },
  );
  if (outcome.ok) {
    const { pageCount, sizeBytes } = outcome.value;
    const file = sink.finish();
    const dossier = { file, pageCount, sizeBytes, contentSha256: pdf.contentSha256 };
    return { kind: 'finished', dossier, drawn: drawn.value };
  }
  if (outcome.error.code === 'cancelled') return { kind: 'cancelled' };
  return { kind: 'again', plans: corrected(plans, outcome.error) };
}

function report(build: Build, drawn: AuthoredDossier, plans: readonly AnnexPlan[]): void {
  for (const { label, title, problem } of plans) {
    if (problem !== null) build.hooks.onIssue({ code: 'annex-problem', label, title, problem });
  }
  for (const glyph of drawn.missingGlyphs) {
    build.hooks.onIssue({ code: 'missing-glyph', ...glyph });
  }
}

/**
 * Makes the whole dossier: plans the annexes, draws the authored pages, copies the annex pages. Where
 * a file turns out other than planned, the page numbers are worked out again from the start.
 */
export async function buildDossier(
  dossier: Dossier,
  fonts: FontFiles,
  hooks: BuildHooks,
): Promise<Result<FinishedDossier, Cancelled>> {
  const build: Build = { dossier, fonts, hooks, breathe: breather() };
  const planned = await planAnnexes(build);
  if (!planned.ok) return planned;
  let plans = planned.value;
  // Each further attempt corrects one annex for good, so there can be no more than annexes.
  for (let count = 0; count <= plans.length; count += 1) {
    const outcome = await attempt(build, plans);
    if (outcome.kind === 'cancelled') return cancelled;
    if (outcome.kind === 'finished') {
      report(build, outcome.drawn, plans);
      return ok(outcome.dossier);
    }
    ({ plans } = outcome);
  }
  throw new Error('An annex changes each time it is read');
}
