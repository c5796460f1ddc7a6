import { decide, merge, undo } from "../../jobs/decide.ts";
import { Trouble } from "../../model/trouble.ts";
import { eventIdOf } from "../../store/event-id.ts";
import type { CandidateQuery, StoredJudgement, StoreReads } from "../../store/store.ts";
import { numberCursor } from "../cursor.ts";
import { changeDetail, linkDetail } from "../details.ts";
import { changeList } from "../history.ts";
import { LIST_FORMATS, LIST_TYPES, listFile, streamed } from "../list-files.ts";
import { type Api, json, type Route, route } from "../route.ts";
import * as wire from "../wire.ts";
import { changedAnswer, deciderOf, linked, pageSize } from "./shared.ts";

const CHANGE_COLUMNS = [
  "id",
  "at",
  "by",
  "op",
  "subjects",
  "before",
  "after",
  "reason",
  "undoOf",
  "undoneBy",
  "erased",
  "digest",
] as const;
const DECISION_COLUMNS = ["id", "change", "left", "right", "verdict", "by", "note", "at"] as const;

/** Which tell of one occurrence: pairs to be judged, what persons said, and the history with its undo. */
export const IDENTITY_ROUTES: readonly Route[] = [
  route("get", {
    path: "/candidates",
    access: "reader",
    summary: "pairs of two events that may be one and that nobody has judged; `state=unsure` for those left open",
    query: wire.candidateQuery,
    answers: { 200: wire.candidateList },
    handle: async ({ api, query, request }) => {
      const { state = "open", order = "score", min = null } = query;
      const limit = pageSize(query);
      const after = query.cursor === undefined ? {} : { after: keyOf(query.cursor, order) };
      return await api.store.snapshot(async (ledger) => {
        const rows = await ledger.candidates({ state, order, min, limit: limit + 1, ...after });
        const page = rows.slice(0, limit);
        const last = page.at(-1);
        const next = rows.length > limit && last !== undefined ? textOf(last, order) : null;
        return linked(request, { items: await candidatesOf(ledger, page), next });
      });
    },
  }),
  route("get", {
    path: "/candidates/{id}/explanation",
    access: "reader",
    summary: "why a pair may be one, or not: each reason with its weight",
    answers: { 200: wire.candidate },
    handle: async ({ api, params }) =>
      api.store.snapshot(async (ledger) => {
        const found = /^\d{1,9}$/.test(params.id!) ? await ledger.judgement(Number(params.id)) : null;
        const [candidate] = found === null ? [] : await candidatesOf(ledger, [found]);
        if (candidate === undefined) throw new Trouble("not-found", params.id!);
        return json(candidate);
      }),
  }),
  route("get", {
    path: "/decisions",
    access: "reader",
    summary: "what persons said of pairs, newest first; those undone are left out",
    query: wire.paging,
    answers: { 200: wire.decisionList },
    handle: async ({ api, query, request }) => {
      const limit = pageSize(query);
      const after = numberCursor(query.cursor);
      const rows = await api.store.decisions({ limit: limit + 1, ...(after === undefined ? {} : { after }) });
      const page = rows.slice(0, limit);
      return linked(request, {
        items: page.map(decisionOf),
        next: rows.length > limit ? String(page.at(-1)!.seq) : null,
      });
    },
  }),
  ...LIST_FORMATS.map((format) =>
    route("get", {
      path: `/decisions.${format}`,
      access: "reader",
      summary: `all decisions as ${format === "jsonl" ? "JSON, one a line" : format.toUpperCase()}`,
      answers: { 200: LIST_TYPES[format] },
      handle: async ({ api }) =>
        streamed(
          `recount-decisions.${format}`,
          LIST_TYPES[format],
          listFile(format, DECISION_COLUMNS, eachDecision(api)),
        ),
    }),
  ),
  route("post", {
    path: "/decisions",
    access: "reviewer",
    summary: "says of two events, reports or mentions whether they tell of one occurrence",
    body: wire.newDecision,
    answers: { 200: wire.changed },
    handle: async (call) => {
      const { left, right, verdict, reason, override } = call.body;
      const by = await deciderOf(call, reason, override);
      return changedAnswer(call, await decide(call.api.store, left, right, verdict, by));
    },
  }),
  route("post", {
    path: "/merges",
    access: "reviewer",
    summary: "says that events are one; the lowest number stays, the others lead to it",
    body: wire.newMerge,
    answers: { 200: wire.changed },
    handle: async (call) => {
      const { members, reason, override } = call.body;
      return changedAnswer(call, await merge(call.api.store, members, await deciderOf(call, reason, override)));
    },
  }),
  route("get", {
    path: "/changes",
    access: "reader",
    summary: "a page of changes, newest first; `subject` for one thing's",
    query: wire.changeQuery,
    answers: { 200: wire.changeList },
    handle: async ({ api, query, request }) => linked(request, await changeList(api.store, query, query.subject)),
  }),
  ...LIST_FORMATS.map((format) =>
    route("get", {
      path: `/changes.${format}`,
      access: "reader",
      summary: `the whole history as ${format === "jsonl" ? "JSON, one a line" : format.toUpperCase()}, oldest first`,
      answers: { 200: LIST_TYPES[format] },
      handle: async ({ api }) =>
        streamed(`recount-changes.${format}`, LIST_TYPES[format], listFile(format, CHANGE_COLUMNS, eachChange(api))),
    }),
  ),
  route("get", {
    path: "/changes/{id}",
    access: "reader",
    summary: "one change, with what was before and after and why",
    answers: { 200: wire.change },
    handle: async ({ api, params }) => {
      const change = await api.store.change(seqOf(params.id!));
      if (change === null) throw new Trouble("not-found", params.id!);
      return json(changeDetail(change));
    },
  }),
  route("post", {
    path: "/changes/{id}/undo",
    access: "reviewer",
    summary: "takes a change back; with `withDependents` also later ones that rest on it, else 409 lists them",
    body: wire.newUndo,
    answers: { 200: wire.changed },
    handle: async (call) => {
      const { reason, withDependents = false } = call.body;
      const by = await deciderOf(call, reason);
      return changedAnswer(call, await undo(call.api.store, seqOf(call.params.id!), by, withDependents));
    },
  }),
];

function seqOf(id: string): number {
  if (!/^\d{1,9}$/.test(id)) throw new Trouble("not-found", id);
  return Number(id);
}

async function candidatesOf(ledger: StoreReads, judgements: readonly StoredJudgement[]) {
  const ids = [...new Set(judgements.flatMap(({ left, right }) => [left, right]))];
  const events = new Map((await ledger.mentions({ ids })).map(({ id, event }) => [id, event]));
  return judgements.flatMap((one) => {
    const [left, right] = [events.get(one.left), events.get(one.right)];
    if (left == null || right == null) return [];
    return [{ id: one.seq, leftEvent: eventIdOf(left), rightEvent: eventIdOf(right), ...linkDetail(one) }];
  });
}

function decisionOf(one: StoredJudgement) {
  return { id: one.seq, change: one.change, ...linkDetail(one) };
}

async function* eachDecision({ store }: Api) {
  for (let after: number | undefined; ; ) {
    const page = await store.decisions({ limit: 500, ...(after === undefined ? {} : { after }) });
    for (const one of page) yield decisionOf(one);
    after = page.at(-1)?.seq;
    if (after === undefined || page.length < 500) return;
  }
}

async function* eachChange({ store }: Api) {
  for (let after = 0; ; ) {
    const page = await store.changes({ after, limit: 500 });
    for (const one of page) yield changeDetail(one);
    if (page.length < 500) return;
    after = page.at(-1)!.seq;
  }
}

function keyOf(text: string, order: CandidateQuery["order"]): { readonly key: number; readonly seq: number } {
  try {
    const [of, key, seq] = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as readonly unknown[];
    if (of === order && typeof key === "number" && Number.isInteger(seq)) return { key, seq: seq as number };
  } catch {
    // Not ours: told below.
  }
  throw new Trouble("bad-cursor", text.slice(0, 80));
}

function textOf({ score, seq }: StoredJudgement, order: CandidateQuery["order"]): string {
  const key = order === "score" ? (score ?? 0) : -Math.abs(score ?? 0);
  return Buffer.from(JSON.stringify([order, key, seq])).toString("base64url");
}
