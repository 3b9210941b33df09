import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { start } from '#features/start/feature.ts';
import type { Feature, FeatureRoute, FrontRoute } from '#ui/feature.ts';
import { LoadingState } from '#ui/LoadingState.tsx';
import { ErrorPage, FramedErrorPage } from './ErrorPage.tsx';
import { features } from './features.ts';
import { FrontShell } from './FrontShell.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { Root } from './Root.tsx';

const root = createRootRoute({
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: FramedErrorPage,
});

const front = createRoute({
  id: 'front',
  getParentRoute: () => root,
  component: FrontShell,
});

const draft = createRoute({
  path: '/draf/$draftId',
  getParentRoute: () => root,
  component: lazyRouteComponent(() => import('./DraftShell.tsx'), 'DraftShell'),
  errorComponent: FramedErrorPage,
});

function lazyPage({ page }: FeatureRoute) {
  return lazyRouteComponent(page, 'Page');
}

function frontRoute(route: FrontRoute) {
  return createRoute({
    path: route.path,
    getParentRoute: () => front,
    component: 'Page' in route ? directPage(route.Page) : lazyPage(route),
  });
}

/** The router hands its own properties to a page; ours take none. */
function directPage(Page: ComponentType) {
  return function DirectPage() {
    return <Page />;
  };
}

function draftRoutes({ path, routes }: Feature) {
  return routes.map((route) =>
    createRoute({
      path: [path, route.path].filter((segment) => segment !== '').join('/') || '/',
      getParentRoute: () => draft,
      component: lazyPage(route),
    }),
  );
}

/** `/draf/<id>` alone opens the first feature of the rail. */
function draftIndex(first: Feature | undefined) {
  return createRoute({
    path: '/',
    getParentRoute: () => draft,
    beforeLoad: ({ params }) => {
      if (first === undefined) return;
      throw redirect({ to: `/draf/$draftId/${first.path}`, params, replace: true });
    },
  });
}

function routeTree() {
  const [first] = features.filter(({ inRail }) => inRail);
  const inner = features.flatMap(draftRoutes);
  const withIndex = first?.path === '' ? inner : [draftIndex(first), ...inner];
  return root.addChildren([
    front.addChildren(start.routes.map(frontRoute)),
    draft.addChildren(withIndex),
  ]);
}

/** Hash routes: the built folder then works on any static host and in any directory. */
export function appRouter(history: RouterHistory = createHashHistory()) {
  return createRouter({
    routeTree: routeTree(),
    history,
    scrollRestoration: true,
    defaultErrorComponent: ErrorPage,
    defaultPendingComponent: LoadingPage,
    defaultPendingMs: 150,
  });
}

function LoadingPage() {
  return (
    <div className="s-page">
      <LoadingState />
    </div>
  );
}
