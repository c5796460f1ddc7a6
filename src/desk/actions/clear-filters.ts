import type { Action } from "./action.ts";

export const clearFilters: Action = {
  name: "clearFilters",
  group: "view",
  label: (m) => m.actions.clearFilters,
  keys: ["c"],
  when: ({ isFiltered }) => isFiltered,
  perform: ({ desk }) => desk.clearFilters(),
};
