import type { Action } from "./action.ts";

export const previousIncident: Action = {
  name: "previousIncident",
  group: "move",
  label: (m) => m.actions.previousIncident,
  keys: ["["],
  when: ({ screen }) => screen === "event",
  perform: ({ desk }) => desk.neighbour(-1),
};
