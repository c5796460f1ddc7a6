import type { Action } from "./action.ts";

export const previous: Action = {
  name: "previous",
  group: "move",
  label: (m) => m.actions.previous,
  keys: ["k"],
  when: () => true,
  perform: ({ desk }) => desk.step(-1),
};
