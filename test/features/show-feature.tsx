import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { cleanup, configure, render } from '@testing-library/react';
import { useUndoKeys } from '#app/use-undo-keys.ts';
import type { Feature } from '#ui/feature.ts';
import { UiProvider } from '#ui/UiProvider.tsx';
import { EnvironmentProvider } from '#workspace/environment.tsx';
import type { Environment } from '#workspace/environment.tsx';
import { IdentityProvider } from '#workspace/identity.tsx';
import type { Workspace } from '#workspace/open-workspace.ts';
import { useUndo, WorkspaceProvider } from '#workspace/workspace.tsx';
import { makeOpenWorkspace } from '../workspace/make-open.ts';

// A page is loaded when it is first shown; on a busy machine that takes more than the usual second.
configure({ asyncUtilTimeout: 10_000 });

interface Shown {
  readonly environment: Environment;
  readonly workspace: Workspace;
  /** Goes to a page of the draft, `path` below the draft's own. */
  readonly go: (path: string) => Promise<void>;
  /** The address inside the draft now. */
  readonly at: () => string;
  readonly close: () => Promise<void>;
}

type Parts = Parameters<typeof makeOpenWorkspace>[0] & {
  /** Runs before the page is shown. */
  readonly fill?: (workspace: Workspace) => void;
};

function Draft({ workspace }: { workspace: Workspace }) {
  return (
    <WorkspaceProvider workspace={workspace}>
      <UndoKeys />
      <main>
        <Outlet />
      </main>
    </WorkspaceProvider>
  );
}

function UndoKeys() {
  useUndoKeys(useUndo());
  return null;
}

/** Shows one feature of a new draft in a store of its own, with the real routes of its card. */
export async function showFeature(
  feature: Feature,
  path: string,
  { fill, ...parts }: Parts = {},
): Promise<Shown> {
  const { environment, workspace } = await makeOpenWorkspace(parts);
  fill?.(workspace);
  const base = `/draf/${workspace.draftId}`;
  const root = createRootRoute();
  const draft = createRoute({
    path: '/draf/$draftId',
    getParentRoute: () => root,
    component: () => <Draft workspace={workspace} />,
  });
  const pages = feature.routes.map((route) =>
    createRoute({
      path: [feature.path, route.path].filter((part) => part !== '').join('/') || '/',
      getParentRoute: () => draft,
      component: lazyRouteComponent(route.page, 'Page'),
    }),
  );
  const router = createRouter({
    routeTree: root.addChildren([draft.addChildren(pages)]),
    history: createMemoryHistory({ initialEntries: [`${base}/${path}`] }),
  });
  render(
    <UiProvider>
      <EnvironmentProvider environment={environment}>
        <IdentityProvider initial={workspace.session.actor}>
          <RouterProvider router={router} />
        </IdentityProvider>
      </EnvironmentProvider>
    </UiProvider>,
  );
  return {
    environment,
    workspace,
    go: (to) => router.navigate({ to: `${base}/${to}` }),
    at: () => router.state.location.pathname.slice(base.length + 1),
    close: async () => {
      cleanup();
      workspace.close();
      await workspace.store.flush();
    },
  };
}
