import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { chosenLanguage } from "./messages/language.ts";
import { router } from "./router.tsx";
import { enter } from "./state/enter.ts";
import { LedgerError } from "./state/ledger.ts";
import { loadNames } from "./words/names.ts";

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // The command line may change the ledger at any time; coming back to the window asks again.
      staleTime: 5_000,
      retry: (count, error) => count < 2 && !(error instanceof LedgerError && error.status >= 400),
    },
  },
});

document.documentElement.lang = chosenLanguage();
await loadNames(chosenLanguage());
await enter();

const root = document.getElementById("desk");
if (root === null) throw new Error("the page has no place for the desk");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
