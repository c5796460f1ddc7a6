import type { Action } from "./action.ts";

export const paneText: Action = {
  name: "paneText",
  group: "go",
  label: (m) => m.actions.paneText,
  keys: ["g x"],
  when: ({ screen }) => screen === "event",
  perform: ({ desk }) => desk.focusPane("text"),
};
