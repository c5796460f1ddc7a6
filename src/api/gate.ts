import { createHash, timingSafeEqual } from "node:crypto";
import { Trouble } from "../model/trouble.ts";
import type { Route, Who } from "./route.ts";

/** What somebody hands over to get in. */
export type Credentials =
  | { readonly token: string }
  | { readonly name: string; readonly password: string }
  | { readonly invitation: string; readonly password: string };

/** Who comes in, and how: one person on this machine, or people with accounts. */
export type Gate = {
  readonly accounts: boolean;
  /** Null = nobody is signed in. `address`: where the request comes from. */
  readonly identify: (request: Request) => Promise<Who | null>;
  /** Throws Trouble `unauthenticated`, `rate-limited`. `cookie`: the header's value. */
  readonly signIn: (given: Credentials, address: string) => Promise<{ readonly who: Who; readonly cookie: string }>;
  /** The header's value that forgets who was signed in. */
  readonly signOut: (request: Request) => Promise<string>;
  /** Routes that only this kind of gate has. */
  readonly routes: readonly Route[];
};

/**
 * The gate of a ledger without accounts: whoever holds the token is its one person and may do everything. The token
 * stands in the address that `recount serve` prints, and then in a cookie that no page of another site can send.
 */
export function localGate(token: string, person: string): Gate {
  const who: Who = { name: person, role: "admin", person: null };
  const name = `recount-${digest(token).toString("hex").slice(0, 8)}`;
  const isRight = (given: string | null) => given !== null && timingSafeEqual(digest(given), digest(token));
  return {
    accounts: false,
    identify: async (request) => (isRight(bearerOf(request)) || isRight(cookieOf(request, name)) ? who : null),
    signIn: async (given) => {
      if (!("token" in given && isRight(given.token)))
        throw new Trouble("unauthenticated", "not the token of this server");
      return { who, cookie: cookieText(name, token, COOKIE_S, false) };
    },
    signOut: async () => cookieText(name, "", 0, false),
    routes: [],
  };
}

/** A year: the token itself is what ends. */
const COOKIE_S = 31_536_000;

export function cookieText(name: string, value: string, maxAgeS: number, secure: boolean): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAgeS}; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}`;
}

export function cookieOf(request: Request, name: string): string | null {
  const all = (request.headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  const found = all.find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? null : found.slice(name.length + 1);
}

export function bearerOf(request: Request): string | null {
  return /^Bearer ([\w.~+/-]{1,200}=*)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? null;
}

export function digest(text: string): Buffer {
  return createHash("sha256").update(text, "utf8").digest();
}
