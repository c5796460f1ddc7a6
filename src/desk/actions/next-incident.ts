import type { Action } from "./action.ts";

export const nextIncident: Action = {
  name: "nextIncident",
  group: "move",
  label: (m) => m.actions.nextIncident,
  keys: ["]"],
  when: ({ screen }) => screen === "event",
  perform: ({ desk }) => desk.neighbour(1),
};
