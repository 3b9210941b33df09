// First, before any schema is made: the content security policy forbids compiled code.
import './zod-config.ts';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { BootProblem } from '#app/BootProblem.tsx';
import { appRouter } from '#app/router.tsx';
import { editionId, type EditionId } from '#domain/ids.ts';
import { openDatabase } from '#storage/database.ts';
import { storageFailure } from '#storage/failures.ts';
import { readIdentity } from '#storage/settings.ts';
import { UiProvider } from '#ui/UiProvider.tsx';
import { EnvironmentProvider, type Environment } from '#workspace/environment.tsx';
import { IdentityProvider } from '#workspace/identity.tsx';

/** The edition that new drafts are begun with; drafts keep the one they were begun with. */
const currentEdition = editionId.parse('p4-4');

function show(content: ReactNode): void {
  const place = document.getElementById('app');
  if (place === null) throw new Error('index.html has no element #app');
  createRoot(place).render(
    <StrictMode>
      <UiProvider>{content}</UiProvider>
    </StrictMode>,
  );
}

/** One loading for each edition; a failed one may be asked for again. */
function editionShelf(): Environment['openEdition'] {
  const loading = new Map<EditionId, ReturnType<Environment['openEdition']>>();
  return (id) => {
    const known = loading.get(id);
    if (known !== undefined) return known;
    const opening = import('./rubric-shelf.ts').then(({ loadEdition }) => loadEdition(id));
    loading.set(id, opening);
    opening.catch(() => loading.delete(id));
    return opening;
  };
}

async function start(): Promise<void> {
  // Hashing, locks and private storage exist only in a secure context.
  if (!isSecureContext) return show(<BootProblem code="insecure-context" />);
  const opened = await openDatabase();
  if (!opened.ok) return show(<BootProblem code={opened.error.code} />);
  const environment = {
    database: opened.value,
    currentEdition,
    openEdition: editionShelf(),
  };
  const identity = await readIdentity(opened.value).catch((cause: unknown) => {
    storageFailure(cause);
    return 'unreadable' as const;
  });
  if (identity === 'unreadable') return show(<BootProblem code="open-failed" />);
  show(
    <EnvironmentProvider environment={environment}>
      <IdentityProvider initial={identity}>
        <RouterProvider router={appRouter()} />
      </IdentityProvider>
    </EnvironmentProvider>,
  );
}

void start();
