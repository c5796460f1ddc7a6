// Runs before the first paint, so that nobody is blinded by the wrong theme.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("recount.theme");
  } catch {
    // Storage is forbidden here: the system's choice stands.
  }
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = chosen ?? (dark ? "dark" : "light");
})();
