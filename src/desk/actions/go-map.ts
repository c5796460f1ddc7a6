import type { Action } from "./action.ts";

export const goMap: Action = {
  name: "goMap",
  group: "go",
  label: (m) => m.actions.goMap,
  keys: ["g m"],
  when: () => true,
  perform: ({ desk }) => desk.go("map"),
};
