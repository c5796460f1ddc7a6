import type { Action } from "./action.ts";

export const back: Action = {
  name: "back",
  group: "move",
  label: (m) => m.actions.back,
  keys: ["Escape"],
  when: ({ screen, isLit }) => screen === "event" || isLit,
  perform: ({ isLit, desk }) => (isLit ? desk.clearLit() : desk.go("events")),
};
