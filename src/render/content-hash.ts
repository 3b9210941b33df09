import { canonicalJson } from '#domain/canonical-json.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { AnnexPlan } from './contract.ts';

/** SHA-256 of all that is printed, in hexadecimal: equal for equal content on every machine. */
export async function contentSha256(
  dossier: Dossier,
  annexes: readonly AnnexPlan[],
): Promise<string> {
  const text = new TextEncoder().encode(canonicalJson({ dossier, annexes }));
  const digest = await crypto.subtle.digest('SHA-256', text);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
