import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { m } from "../messages/index.ts";
import { LedgerError } from "../state/ledger.ts";
import { Cap } from "./cap.tsx";
import { SignIn } from "./sign-in.tsx";

type Props = { readonly what: string; readonly why: string; readonly children?: ReactNode };

/** A page or pane without content: what is missing, why, and what to do about it. */
export function Empty({ what, why, children }: Props) {
  return (
    <div className="empty">
      <p className="empty-what">{what}</p>
      <p>{why}</p>
      {children}
    </div>
  );
}

export function NotFound() {
  return (
    <Empty what={m.notFound} why={m.notFoundWhy}>
      <Link to="/events" search={{}} className="button">
        {m.backToList} <Cap>g e</Cap>
      </Link>
    </Empty>
  );
}

export function Failed({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  if (error instanceof LedgerError && error.status === 404) return <NotFound />;
  if (error instanceof LedgerError && error.status === 401) return <SignIn />;
  const said = error instanceof LedgerError && error.status > 0 ? error.message : m.failedWhy;
  return (
    <div role="alert">
      <Empty what={m.failed} why={said}>
        <Button className="button" onPress={retry}>
          {m.retry}
        </Button>
      </Empty>
    </div>
  );
}

/** Grey shapes in place of what is on its way, so that nothing jumps when it comes. */
export function Skeleton({ lines, label = m.loading }: { readonly lines: number; readonly label?: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes are all alike and never move
        <span key={i} data-width={i % 4} />
      ))}
    </div>
  );
}
