import type { Messages } from "../messages/index.ts";
import type { Keys } from "../state/keys.ts";

export type Screen = "events" | "event" | "map" | "timeline";

/** What an action may know of the desk, and what it may do to it. */
export type DeskState = {
  readonly screen: Screen;
  /** Words are highlighted. */
  readonly isLit: boolean;
  readonly isFiltered: boolean;
  readonly desk: {
    readonly go: (screen: Exclude<Screen, "event">) => void;
    /** Moves the focus among the items of the page. */
    readonly step: (by: 1 | -1) => void;
    /** Opens the incident before or after this one in the list. */
    readonly neighbour: (by: 1 | -1) => void;
    readonly open: () => void;
    readonly focusSearch: () => void;
    readonly focusPane: (pane: "text" | "record") => void;
    readonly clearLit: () => void;
    readonly clearFilters: () => void;
    readonly toggleTheme: () => void;
    readonly toggleLanguage: () => void;
    readonly toggleHelp: () => void;
  };
};

/** One thing the desk can do. Keyboard, help sheet and tests read the same list. */
export type Action = {
  readonly name: string;
  readonly group: "move" | "go" | "view";
  readonly label: (m: Messages) => string;
  readonly keys: readonly Keys[];
  readonly when: (state: DeskState) => boolean;
  readonly perform: (state: DeskState) => void;
};
