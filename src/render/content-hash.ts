import { canonicalJson } from '#domain/canonical-json.ts';
import type { Dossier } from '#domain/dossier.ts';
import { sha256Of } from '#domain/sha256.ts';
import type { AnnexPlan } from './contract.ts';

/** SHA-256 of all that is printed, in hexadecimal: equal for equal content on every machine. */
export function contentSha256(dossier: Dossier, annexes: readonly AnnexPlan[]): Promise<string> {
  return sha256Of(new TextEncoder().encode(canonicalJson({ dossier, annexes })));
}
