import type { Action } from "./action.ts";

export const help: Action = {
  name: "help",
  group: "view",
  label: (m) => m.actions.help,
  keys: ["?"],
  when: () => true,
  perform: ({ desk }) => desk.toggleHelp(),
};
