import { useEffect, useRef } from "react";
import type { DeskState } from "../actions/action.ts";
import { BINDINGS } from "../actions/index.ts";
import { isSingleKey, strokeOf, typed } from "./keys.ts";

/** After this long a sequence that was begun is forgotten. */
const PAUSE_MS = 1500;

/** Turns strokes into actions, but not while somebody types, composes a character, or works in a dialog. */
export function useKeys(state: DeskState, single: boolean): void {
  const latest = useRef({ state, single });
  latest.current = { state, single };
  useEffect(() => {
    let pending = "";
    let at = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
      const stroke = strokeOf(event);
      // What a focused control does with the key is what the action would do.
      if (event.key === "Enter" && event.target instanceof Element && event.target.closest("a, button, summary"))
        return;
      const now = event.timeStamp;
      const step = typed(BINDINGS, now - at > PAUSE_MS ? "" : pending, stroke);
      [pending, at] = [step.pending, now];
      const keys = [...BINDINGS].find(([, action]) => action === step.found)?.[0];
      if (step.found === null || keys === undefined) return;
      if (!latest.current.single && isSingleKey(keys)) return;
      if (!step.found.when(latest.current.state)) return;
      event.preventDefault();
      step.found.perform(latest.current.state);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

/** True where a stroke belongs to what is focused: text fields, lists that are typed in, dialogs, the map. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest("input, textarea, select, [contenteditable], [role=listbox], [role=dialog]") !== null;
}
