import type { MiddlewareHandler } from "hono";
import { Trouble } from "../model/trouble.ts";
import { problemOf } from "./problem.ts";

/**
 * Refuses requests meant for another host (a foreign page whose name was pointed at this machine) or sent from another
 * site's page, and forbids the browser to load anything from elsewhere. `hosts` null = any name is ours.
 */
export function guard(hosts: readonly string[] | null): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host");
    if (host === undefined || !(hosts?.includes(nameOf(host)) ?? true)) {
      c.res = problemOf(new Trouble("host-rejected", host ?? "no host"));
    } else if (isForeign(c.req.header("origin"), host)) {
      c.res = problemOf(new Trouble("host-rejected", c.req.header("origin") ?? ""));
    } else await next();
    for (const [name, value] of HEADERS) c.res.headers.set(name, value);
    if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "no-cache");
  };
}

/** Digest of the rules that the desk's chart library writes into each chart; their text is always the same. */
const CHART_STYLE = "'sha256-/lyU0I4XpEEX2i3f6EoiC2iDrhNdyvJHBkBZf68FwXM='";

const HEADERS: readonly (readonly [string, string])[] = [
  [
    "Content-Security-Policy",
    `default-src 'self'; style-src 'self' ${CHART_STYLE}; img-src 'self' data: blob:; worker-src 'self' blob:; ` +
      "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  ["Referrer-Policy", "no-referrer"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
];

/** The host's name without its port; an IPv6 address keeps its brackets. */
function nameOf(host: string): string {
  return host.replace(/:\d+$/, "").toLowerCase();
}

function isForeign(origin: string | undefined, host: string): boolean {
  if (origin === undefined) return false;
  try {
    return new URL(origin).host !== host.toLowerCase();
  } catch {
    return true;
  }
}
