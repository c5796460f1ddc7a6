import { useSyncExternalStore } from "react";

export type Theme = "light" | "dark";

const KEY = "recount.theme";
const listeners = new Set<() => void>();

/** The theme shown: the person's choice, or the system's while none was made. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, shownTheme);
}

export function toggleTheme(): void {
  const next = shownTheme() === "dark" ? "light" : "dark";
  keep(KEY, next);
  show(next);
}

/** A setting kept in this browser; null where none was made or storage is forbidden. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Where storage is forbidden the setting lasts as long as the page. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}

function shownTheme(): Theme {
  return document.documentElement.dataset.theme === "dark" ? "dark" : "light";
}

function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => {
    if (kept(KEY) === null) show(system.matches ? "dark" : "light");
  };
  listeners.add(listener);
  system.addEventListener("change", follow);
  return () => {
    listeners.delete(listener);
    system.removeEventListener("change", follow);
  };
}
