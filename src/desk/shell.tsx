import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { m } from "./messages/index.ts";
import { chosenLanguage, toggleLanguage } from "./messages/language.ts";
import { Cap } from "./parts/cap.tsx";
import { KeySheet } from "./parts/key-sheet.tsx";
import { useDesk } from "./state/desk.tsx";
import { health } from "./state/ledger.ts";
import { filterOf } from "./state/search.ts";
import { toggleTheme, useTheme } from "./state/theme.ts";

/** The language that the switch leads to. */
const OTHER = chosenLanguage() === "en" ? "es" : "en";

/** The bar that stands on every page, and the page below it. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { search, setHelp } = useDesk();
  const theme = useTheme();
  const { data } = useQuery(health());
  const views = [
    ["/events", m.incidents, "g e"],
    ["/map", m.map, "g m"],
    ["/timeline", m.timeline, "g t"],
  ] as const;
  return (
    <>
      <a className="skip" href="#main">
        {m.skip}
      </a>
      <header className="bar">
        <Link to="/events" search={{}} className="mark">
          <img src="/recount.svg" alt="" width="22" height="22" />
          <span className="mark-name">Recount</span>
        </Link>
        <nav aria-label={m.navigation}>
          {views.map(([to, label, keys]) => (
            <Link key={to} to={to} search={filterOf(search)} className="view" aria-keyshortcuts={keys}>
              {label}
            </Link>
          ))}
        </nav>
        <p className="ledger">{data && m.ledgerOf(data.ledger.reports, data.ledger.events)}</p>
        <Button className="tool" onPress={toggleLanguage} aria-label={m.toOtherLanguage} lang={OTHER}>
          <span aria-hidden="true" className="tool-word">
            {OTHER.toUpperCase()}
          </span>
        </Button>
        <Button className="tool" onPress={toggleTheme} aria-label={theme === "dark" ? m.toLight : m.toDark}>
          <span aria-hidden="true">{theme === "dark" ? "☀" : "☾"}</span>
        </Button>
        <Button className="tool" onPress={() => setHelp(true)} aria-label={m.keysHint}>
          <Cap>?</Cap>
        </Button>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <KeySheet />
    </>
  );
}
