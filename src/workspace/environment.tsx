import { createContext, use, type ReactNode } from 'react';
import type { EditionProblem } from '#domain/edition-problem.ts';
import type { EditionId } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import type { Edition } from '#domain/rubric.ts';
import type { Database } from '#storage/database.ts';

export interface OpenedEdition {
  readonly edition: Edition;
  /** SHA-256 of its canonical text, as a package carries it. */
  readonly hash: string;
}

/** `unknown-edition`: this app does not carry it; `broken`: its files contradict the schema. */
export type EditionFailure =
  | { readonly code: 'unknown-edition'; readonly id: string }
  | { readonly code: 'broken'; readonly problems: readonly EditionProblem[] };

/** What `main.tsx` opens once and every screen may use. */
export interface Environment {
  readonly database: Database;
  /** The edition that new drafts are begun with. */
  readonly currentEdition: EditionId;
  /** Loads an edition when it is first asked for; the same promise for the same id. */
  readonly openEdition: (id: EditionId) => Promise<Result<OpenedEdition, EditionFailure>>;
}

const Context = createContext<Environment | null>(null);

export function EnvironmentProvider(props: { environment: Environment; children: ReactNode }) {
  return <Context value={props.environment}>{props.children}</Context>;
}

/** The store and the editions. Outside of the provider it throws: that is a bug. */
export function useEnvironment(): Environment {
  const environment = use(Context);
  if (environment === null) throw new Error('EnvironmentProvider is missing');
  return environment;
}
