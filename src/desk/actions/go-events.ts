import type { Action } from "./action.ts";

export const goEvents: Action = {
  name: "goEvents",
  group: "go",
  label: (m) => m.actions.goEvents,
  keys: ["g e"],
  when: () => true,
  perform: ({ desk }) => desk.go("events"),
};
