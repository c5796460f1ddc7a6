import type { Action } from "./action.ts";

export const goTimeline: Action = {
  name: "goTimeline",
  group: "go",
  label: (m) => m.actions.goTimeline,
  keys: ["g t"],
  when: () => true,
  perform: ({ desk }) => desk.go("timeline"),
};
