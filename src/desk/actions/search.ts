import type { Action } from "./action.ts";

export const search: Action = {
  name: "search",
  group: "go",
  label: (m) => m.actions.search,
  keys: ["/"],
  when: () => true,
  perform: ({ desk }) => desk.focusSearch(),
};
