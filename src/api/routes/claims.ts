import { correctMention } from "../../jobs/correct.ts";
import { revisionOf } from "../../jobs/revision.ts";
import { eventNamed } from "../../jobs/targets.ts";
import { Trouble } from "../../model/trouble.ts";
import { eventIdOf } from "../../store/event-id.ts";
import type { StoredMention, StoreReads } from "../../store/store.ts";
import { LIST_FORMATS, LIST_TYPES, listFile, streamed } from "../list-files.ts";
import { type Api, type Call, type Route, route, tagged } from "../route.ts";
import { toldOf } from "../told.ts";
import * as wire from "../wire.ts";
import { changedAnswer, deciderOf, linked, pageSize } from "./shared.ts";

const COLUMNS = [
  "id",
  "report",
  "mention",
  "about",
  "who",
  "side",
  "quantity",
  "speaker",
  "stance",
  "scope",
  "superseded",
  "status",
  "quotes",
  "spans",
] as const;

/** Claims and mentions: what each report says, and a person's word on it. */
export const CLAIM_ROUTES: readonly Route[] = [
  route("get", {
    path: "/claims",
    access: "reader",
    summary: "a page of claims; `event`, `report`, `about` and `status` choose",
    query: wire.claimQuery,
    answers: { 200: wire.claimList },
    handle: async ({ api, query, request }) => linked(request, await claimsPage(api, query, pageSize(query))),
  }),
  ...LIST_FORMATS.map((format) =>
    route("get", {
      path: `/claims.${format}`,
      access: "reader",
      summary: `all claims of a filter as ${format === "jsonl" ? "JSON, one a line" : format.toUpperCase()}`,
      query: wire.claimQuery.omit({ cursor: true, limit: true }),
      answers: { 200: LIST_TYPES[format] },
      handle: async ({ api, query }) => {
        // Told before anything is sent.
        if (query.event !== undefined) await eventNamed(api.store, query.event);
        return streamed(
          `recount-claims.${format}`,
          LIST_TYPES[format],
          listFile(format, COLUMNS, eachClaim(api, query)),
        );
      },
    }),
  ),
  route("get", {
    path: "/claims/{id}",
    access: "reader",
    summary: "one claim with the words it rests on; carries the `ETag` of its event",
    answers: { 200: wire.claim, 304: null },
    handle: async ({ api, params, request }) =>
      api.store.snapshot(async (ledger) => {
        const { mention, index } = claimNamed(params.id!);
        const { detail, revision } = await mentionNamed(ledger, mention);
        const claim = detail.claims[index];
        if (claim === undefined) throw new Trouble("not-found", params.id!);
        return tagged(request, claim, revision);
      }),
  }),
  ...(["accept", "reject"] as const).map((act) =>
    route("post", {
      path: `/claims/{id}/${act}`,
      access: "coder",
      summary: `${act}s a claim${act === "reject" ? ": it stays, and counts no more" : ""}; needs \`If-Match\``,
      body: wire.newReason,
      ifMatch: true,
      answers: { 200: wire.changed },
      handle: async (call) => {
        const { mention, index } = claimNamed(call.params.id!);
        const word = { about: "claim", claim: index, status: act === "accept" ? "accepted" : "rejected" } as const;
        const by = await deciderOf(call, call.body.reason);
        return changedAnswer(call, await correctMention(call.api.store, mention, word, null, by));
      },
    }),
  ),
  route("get", {
    path: "/mentions/{id}",
    access: "reader",
    summary: "one mention with the words it rests on; carries the `ETag` of its event",
    answers: { 200: wire.mention, 304: null },
    handle: async ({ api, params, request }: Call<unknown, unknown>) =>
      api.store.snapshot(async (ledger) => {
        const { detail, revision } = await mentionNamed(ledger, params.id!);
        return tagged(request, detail, revision);
      }),
  }),
  route("post", {
    path: "/mentions/{id}/corrections",
    access: "coder",
    summary: "puts right when, where or of what kind it was, with the words that say so; needs `If-Match`",
    body: wire.mentionCorrection,
    ifMatch: true,
    answers: { 200: wire.changed },
    handle: async (call) => {
      const { cited, reason, ...word } = call.body;
      const by = await deciderOf(call, reason);
      return changedAnswer(call, await correctMention(call.api.store, call.params.id!, word, cited, by));
    },
  }),
];

/** `m….c3`: the mention, and the claim's number in it. Throws Trouble `not-found`. */
function claimNamed(id: string): { readonly mention: string; readonly index: number } {
  const match = /^(m[0-9a-f]{20})\.c(\d{1,4})$/.exec(id);
  if (match === null) throw new Trouble("not-found", id);
  return { mention: match[1]!, index: Number(match[2]) };
}

async function mentionNamed(ledger: StoreReads, id: string) {
  const [stored] = await ledger.mentions({ ids: [id] });
  const report = stored === undefined ? null : await ledger.report(stored.report);
  if (stored === undefined || report === null || report.takenDown) throw new Trouble("not-found", id);
  const [detail] = await toldOf(ledger, [stored], new Map([[report.id, report.report.text]]));
  const revision = await revisionOf(ledger, stored.event === null ? id : eventIdOf(stored.event));
  return { detail: detail!, revision };
}

type Filter = Pick<(typeof wire.claimQuery)["_output"], "about" | "event" | "report" | "status">;
/** Mentions looked through in one go. */
const PAGE = 100;

/** Claims mention by mention; `next` is the mention after which to go on, so a page may be longer than `limit`. */
async function claimsPage(api: Api, query: Filter & { readonly cursor?: string | undefined }, limit: number) {
  const items: wire.ClaimDetail[] = [];
  if (query.cursor !== undefined && !/^m[0-9a-f]{20}$/.test(query.cursor))
    throw new Trouble("bad-cursor", query.cursor.slice(0, 80));
  for await (const { claims, id } of eachMention(api, query, query.cursor ?? "")) {
    items.push(...claims.filter((claim) => fits(claim, query)));
    if (items.length >= limit) return { items, next: id };
  }
  return { items, next: null };
}

async function* eachClaim(api: Api, query: Filter) {
  for await (const { claims } of eachMention(api, query, "")) {
    for (const claim of claims) if (fits(claim, query)) yield claim;
  }
}

function fits({ about, status }: wire.ClaimDetail, query: Filter): boolean {
  return (query.about ?? about) === about && (query.status ?? status) === status;
}

async function* eachMention({ store }: Api, { event, report }: Filter, from: string) {
  if (event !== undefined || report !== undefined) {
    const found =
      event === undefined ? await store.mentions({ report: report! }) : (await eventNamed(store, event)).mentions;
    const own = found.filter((one) => one.live && one.id > from && (report ?? one.report) === one.report);
    yield* await detailed(
      store,
      own.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    return;
  }
  for (let after = from; ; ) {
    const page = await store.mentions({ after, limit: PAGE });
    yield* await detailed(store, page);
    if (page.length < PAGE) return;
    after = page.at(-1)!.id;
  }
}

async function detailed(store: StoreReads, mentions: readonly StoredMention[]) {
  const readings = await store.readings([...new Set(mentions.map(({ report }) => report))]);
  return await toldOf(store, mentions, new Map([...readings].map(([id, { text }]) => [id, text])));
}
