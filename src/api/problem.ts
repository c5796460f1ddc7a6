import { TROUBLES, Trouble } from "../model/trouble.ts";
import type { Problem } from "./wire.ts";

/** An error as RFC 9457 has it. A fault of our own tells nothing of itself but that it is one. */
export function problemOf(error: unknown): Response {
  const problem = error instanceof Trouble ? fromTrouble(error) : INTERNAL;
  if (!(error instanceof Trouble)) console.error(error);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { "Content-Type": "application/problem+json" },
  });
}

function fromTrouble({ code, detail }: Trouble): Problem {
  const { status, says, todo } = TROUBLES[code];
  return { type: `/problems/${code}`, title: says, status, detail, code, hint: todo };
}

const INTERNAL: Problem = {
  type: "/problems/internal",
  title: "a fault of Recount itself",
  status: 500,
  detail: "see what the server printed",
  code: "internal",
  hint: "please report it",
};
