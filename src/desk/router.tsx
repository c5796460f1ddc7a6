import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { NotFound } from "./parts/empty.tsx";
import { EventScreen } from "./screens/event.tsx";
import { EventsScreen } from "./screens/events.tsx";
import { Shell } from "./shell.tsx";
import { DeskProvider } from "./state/desk.tsx";
import { type DeskSearch, parseSearch, stringifySearch } from "./state/search.ts";

const root = createRootRoute({
  component: () => (
    <DeskProvider>
      <Shell>
        <Outlet />
      </Shell>
    </DeskProvider>
  ),
  notFoundComponent: NotFound,
  // Already read by `parseSearch`, which keeps what it knows and nothing else.
  validateSearch: (search): DeskSearch => search as DeskSearch,
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: ({ search }) => {
    throw redirect({ to: "/events", search, replace: true });
  },
});
const events = createRoute({ getParentRoute: () => root, path: "/events", component: EventsScreen });
const event = createRoute({ getParentRoute: () => root, path: "/events/$id", component: EventScreen });
const map = createRoute({
  getParentRoute: () => root,
  path: "/map",
  component: lazyRouteComponent(() => import("./screens/map.tsx"), "MapScreen"),
});
const timeline = createRoute({
  getParentRoute: () => root,
  path: "/timeline",
  component: lazyRouteComponent(() => import("./screens/timeline.tsx"), "TimelineScreen"),
});

export const router = createRouter({
  routeTree: root.addChildren([home, events, event, map, timeline]),
  parseSearch: (text) => ({ ...parseSearch(text) }),
  stringifySearch,
  defaultPreload: false,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
