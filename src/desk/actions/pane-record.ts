import type { Action } from "./action.ts";

export const paneRecord: Action = {
  name: "paneRecord",
  group: "go",
  label: (m) => m.actions.paneRecord,
  keys: ["g r"],
  when: ({ screen }) => screen === "event",
  perform: ({ desk }) => desk.focusPane("record"),
};
