import type { Action } from "./action.ts";

export const toggleTheme: Action = {
  name: "toggleTheme",
  group: "view",
  label: (m) => m.actions.toggleTheme,
  keys: ["d"],
  when: () => true,
  perform: ({ desk }) => desk.toggleTheme(),
};
