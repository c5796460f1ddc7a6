import type { Action } from "./action.ts";

export const next: Action = {
  name: "next",
  group: "move",
  label: (m) => m.actions.next,
  keys: ["j"],
  when: () => true,
  perform: ({ desk }) => desk.step(1),
};
