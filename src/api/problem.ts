import { TROUBLES, Trouble, type TroubleCode } from "../model/trouble.ts";
import type { Problem } from "./wire.ts";

/** An error as RFC 9457 has it. A fault of our own tells nothing of itself but that it is one. */
export function problemOf(error: unknown): Response {
  const problem = error instanceof Trouble ? fromTrouble(error) : INTERNAL;
  if (!(error instanceof Trouble)) console.error(error);
  const headers: Record<string, string> = { "Content-Type": "application/problem+json" };
  if (problem.status === 429 || problem.status === 503) headers["Retry-After"] = String(RETRY_S);
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

/** Seconds after which to try again. */
const RETRY_S = 5;

function fromTrouble({ code, detail, more }: Trouble): Problem {
  const { status, says, todo } = TROUBLES[code];
  return { type: `/problems/${code}`, title: says, status, detail, code, hint: todo, ...more };
}

const INTERNAL: Problem = {
  type: "/problems/internal",
  title: "a fault of Recount itself",
  status: 500,
  detail: "see what the server printed",
  code: "internal",
  hint: "please report it",
};

/** The page of a code, offline: what it says and what to do. Null = there is no such code. */
export function problemPage(code: string): string | null {
  const found = Object.hasOwn(TROUBLES, code) ? TROUBLES[code as TroubleCode] : code === "internal" ? null : undefined;
  if (found === undefined) return null;
  const { status, says, todo } = found ?? { status: 500, says: INTERNAL.title, todo: INTERNAL.hint };
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${code} · Recount</title>
<h1>${code}</h1>
<p>${sentence(says)} <small>HTTP ${status}</small></p>
<p>${sentence(todo)}</p>
</html>
`;
}

function sentence(text: string): string {
  const plain = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `${plain[0]!.toUpperCase()}${plain.slice(1)}.`;
}
