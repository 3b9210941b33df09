/** Names of the fields that a schema's report points at ("→ at level"); empty where it is the whole value. */
export function refusedParts(reason: string): readonly string[] {
  return [...reason.matchAll(/→ at (.+)/gu)].flatMap(([, path]) => path ?? []);
}
