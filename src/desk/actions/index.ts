import type { Action } from "./action.ts";
import { back } from "./back.ts";
import { clearFilters } from "./clear-filters.ts";
import { goEvents } from "./go-events.ts";
import { goMap } from "./go-map.ts";
import { goTimeline } from "./go-timeline.ts";
import { help } from "./help.ts";
import { next } from "./next.ts";
import { nextIncident } from "./next-incident.ts";
import { open } from "./open.ts";
import { paneRecord } from "./pane-record.ts";
import { paneText } from "./pane-text.ts";
import { previous } from "./previous.ts";
import { previousIncident } from "./previous-incident.ts";
import { search } from "./search.ts";
import { toggleLanguage } from "./toggle-language.ts";
import { toggleTheme } from "./toggle-theme.ts";

/** All there are, in the order of the help sheet. */
export const ACTIONS: readonly Action[] = [
  next,
  previous,
  open,
  back,
  nextIncident,
  previousIncident,
  search,
  goEvents,
  goMap,
  goTimeline,
  paneText,
  paneRecord,
  clearFilters,
  toggleTheme,
  toggleLanguage,
  help,
];

/** Which action a key asks for. */
export const BINDINGS: ReadonlyMap<string, Action> = new Map(
  ACTIONS.flatMap((action) => action.keys.map((keys) => [keys, action] as const)),
);
