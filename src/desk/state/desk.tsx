import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate, useParams } from "@tanstack/react-router";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import type { DeskState, Screen } from "../actions/action.ts";
import { toggleLanguage } from "../messages/language.ts";
import { eventsDrawn } from "./ledger.ts";
import { type DeskSearch, filterOf, isFiltered, parseSearch, type SearchKey } from "./search.ts";
import { keep, kept, toggleTheme } from "./theme.ts";
import { useKeys } from "./use-keys.ts";

const SINGLE = "recount.single-keys";

type Desk = {
  readonly search: DeskSearch;
  readonly state: DeskState;
  /** Changes keys of the address; undefined takes one out. */
  readonly change: (
    changes: { readonly [key in SearchKey]?: string | undefined },
    options?: { replace: boolean },
  ) => void;
  readonly help: boolean;
  readonly setHelp: (open: boolean) => void;
  readonly singleKeys: boolean;
  readonly setSingleKeys: (on: boolean) => void;
};

const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("useDesk outside the desk");
  return desk;
}

/** The address, what the keyboard does with it, and the two settings of a person. */
export function DeskProvider({ children }: { readonly children: ReactNode }) {
  const { pathname, searchStr } = useLocation();
  const { id } = useParams({ strict: false });
  const navigate = useNavigate();
  const search = useMemo(() => parseSearch(searchStr), [searchStr]);
  const [help, setHelp] = useState(false);
  const [singleKeys, setSingle] = useState(() => kept(SINGLE) !== "off");
  const screen = screenOf(pathname);
  const neighbours = useQuery({ ...eventsDrawn(search), enabled: screen === "event" });

  const change = useCallback<Desk["change"]>(
    (changes, { replace } = { replace: false }) => {
      const next: Record<string, string> = {};
      for (const [key, value] of Object.entries({ ...search, ...changes })) if (value) next[key] = value;
      navigate({ to: ".", search: next, replace });
    },
    [search, navigate],
  );

  const state: DeskState = {
    screen,
    isLit: search.lit !== undefined,
    isFiltered: isFiltered(search),
    desk: {
      go: (to) => navigate({ to: PATHS[to], search: filterOf(search) }),
      step,
      open: () => step(1),
      neighbour: (by) => {
        const events = neighbours.data?.events ?? [];
        const here = events.findIndex((event) => event.id === id);
        const next = events[here + by];
        if (here >= 0 && next !== undefined) {
          navigate({ to: "/events/$id", params: { id: next.id }, search: filterOf(search) });
        }
      },
      focusSearch: () => focus("[data-search] input"),
      focusPane: (pane) => {
        change({ pane }, { replace: true });
        focus(`[data-pane=${pane}]`);
      },
      clearLit: () => {
        const key = search.lit;
        change({ lit: undefined, pane: undefined });
        requestAnimationFrame(() => focus(`[data-evidence="${CSS.escape(key ?? "")}"]`));
      },
      clearFilters: () => navigate({ to: ".", search: {} }),
      toggleTheme,
      toggleLanguage,
      toggleHelp: () => setHelp((open) => !open),
    },
  };
  useKeys(state, singleKeys);

  const setSingleKeys = (on: boolean) => {
    keep(SINGLE, on ? "on" : "off");
    setSingle(on);
  };
  return (
    <DeskContext value={{ search, state, change, help, setHelp, singleKeys, setSingleKeys }}>{children}</DeskContext>
  );
}

const PATHS = { events: "/events", map: "/map", timeline: "/timeline" } as const;

function screenOf(pathname: string): Screen {
  if (pathname.startsWith("/map")) return "map";
  if (pathname.startsWith("/timeline")) return "timeline";
  return pathname.startsWith("/events/") ? "event" : "events";
}

/** Moves the focus along the items marked as stops, those that can be seen. */
function step(by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>("main [data-stop]")].filter(
    (stop) => stop.getClientRects().length > 0,
  );
  const active = document.activeElement;
  const here = active instanceof HTMLElement ? stops.indexOf(active) : -1;
  const next = here >= 0 ? stops[here + by] : by > 0 ? stops.find((stop) => isAfter(stop, active)) : stops.at(-1);
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function isAfter(stop: HTMLElement, active: Element | null): boolean {
  if (active === null || active === document.body || active.contains(stop)) return true;
  return (active.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 || !active.closest("main");
}

function focus(selector: string): void {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.getClientRects().length > 0);
  found?.focus();
  if (found instanceof HTMLInputElement) found.select();
}
