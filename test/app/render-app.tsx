import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { cleanup, configure, render } from '@testing-library/react';
import { afterEach } from 'vitest';
import { appRouter } from '#app/router.tsx';
import { editionId } from '#domain/ids.ts';
import type { Person } from '#domain/person.ts';
import { openDatabase } from '#storage/database.ts';
import { UiProvider } from '#ui/UiProvider.tsx';
import { EnvironmentProvider, type Environment } from '#workspace/environment.tsx';
import { IdentityProvider } from '#workspace/identity.tsx';
import { loadEdition } from '../../src/rubric-shelf.ts';

// A page's modules are transformed when it is first opened, on a busy machine for seconds.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

/** A store of its own, so that no test sees another's drafts. */
export async function makeEnvironment(): Promise<Environment> {
  const opened = await openDatabase(`uji-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.error.code);
  return {
    database: opened.value,
    currentEdition: editionId.parse('p4-4'),
    openEdition: once(loadEdition),
  };
}

function once<Key, Value>(load: (key: Key) => Value): (key: Key) => Value {
  const loaded = new Map<Key, Value>();
  return (key) => {
    const value = loaded.get(key) ?? load(key);
    loaded.set(key, value);
    return value;
  };
}

/** The whole app at a path, in this page, over a real store. */
export function renderApp(path: string, environment: Environment, identity: Person | null = null) {
  const history = createMemoryHistory({ initialEntries: [path] });
  render(
    <UiProvider>
      <EnvironmentProvider environment={environment}>
        <IdentityProvider initial={identity}>
          <RouterProvider router={appRouter(history)} />
        </IdentityProvider>
      </EnvironmentProvider>
    </UiProvider>,
  );
  return { path: () => history.location.pathname };
}
