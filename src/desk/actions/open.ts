import type { Action } from "./action.ts";

export const open: Action = {
  name: "open",
  group: "move",
  label: (m) => m.actions.open,
  keys: ["Enter"],
  when: () => true,
  perform: ({ desk }) => desk.open(),
};
