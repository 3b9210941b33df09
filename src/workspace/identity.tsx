import { createContext, use, useState, type ReactNode } from 'react';
import { ok, type Result } from '#domain/result.ts';
import type { StorageError } from '#storage/failures.ts';
import { saveIdentity, type Identity } from '#storage/settings.ts';
import { useEnvironment } from './environment.tsx';

interface IdentityState {
  /** Null until the person at this machine has said who they are. */
  readonly identity: Identity | null;
  readonly save: (identity: Identity) => Promise<Result<void, StorageError>>;
}

const Context = createContext<IdentityState | null>(null);

/** Who works in this browser: read once at the start, changed from the avatar's menu. */
export function IdentityProvider(props: { initial: Identity | null; children: ReactNode }) {
  const { database } = useEnvironment();
  const [identity, setIdentity] = useState(props.initial);

  async function save(next: Identity): Promise<Result<void, StorageError>> {
    const saved = await saveIdentity(database, next);
    if (!saved.ok) return saved;
    setIdentity(next);
    return ok(undefined);
  }

  return <Context value={{ identity, save }}>{props.children}</Context>;
}

/** The person at this machine and the way to change them. */
export function useIdentity(): IdentityState {
  const state = use(Context);
  if (state === null) throw new Error('IdentityProvider is missing');
  return state;
}
