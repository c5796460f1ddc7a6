import type { Action } from "./action.ts";

export const toggleLanguage: Action = {
  name: "toggleLanguage",
  group: "view",
  label: (m) => m.actions.toggleLanguage,
  keys: ["l"],
  when: () => true,
  perform: ({ desk }) => desk.toggleLanguage(),
};
