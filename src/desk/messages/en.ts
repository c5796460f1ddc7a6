import type {
  Circumstance,
  Harm,
  Kind,
  Means,
  PlaceKind,
  Precision,
  Scope,
  SideKind,
  SideRole,
  Stance,
  Verdict,
} from "../../model/words.ts";
import type { About } from "../evidence/evidence.ts";

const countries = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

const kinds: Readonly<Record<Kind, string>> = {
  battle: "battle",
  attack: "attack",
  bombing: "bombing",
  air_or_drone_strike: "air or drone strike",
  shelling: "shelling",
  assassination: "assassination",
  kidnapping: "kidnapping",
  arrest_or_raid: "arrest or raid",
  riot_or_protest: "riot or protest",
  massacre: "massacre",
  sexual_violence: "sexual violence",
  sabotage: "sabotage",
  other: "other",
};

const sideKinds: Readonly<Record<SideKind, string>> = {
  "state-forces": "state forces",
  police: "police",
  "armed-group": "armed group",
  communal: "communal group",
  civilians: "civilians",
  officials: "officials",
  media: "media",
  unidentified: "unidentified",
  other: "other",
};

const sideRoles: Readonly<Record<SideRole, string>> = {
  initiator: "began it",
  target: "was struck",
  both: "both sides of it",
  unknown: "role not said",
};

const stances: Readonly<Record<Stance, string>> = {
  asserts: "says so",
  denies: "denies it",
  doubts: "doubts it",
  retracts: "takes it back",
  "claims-responsibility": "claims responsibility",
};

const scopes: Readonly<Record<Scope, string>> = {
  event: "this incident",
  "several-incidents": "several incidents together",
  period: "a period",
  cumulative: "a running total",
};

const verdicts: Readonly<Record<Verdict, string>> = {
  same: "same incident",
  different: "different incidents",
  unsure: "unsure",
  "part-of": "one is part of the other",
  updates: "one updates the other",
};

const precisions: Readonly<Record<Precision, string>> = {
  minute: "to the minute",
  hour: "to the hour",
  "day-part": "part of a day",
  day: "the day",
  week: "the week",
  month: "the month",
  year: "the year",
};

const harms: Readonly<Record<Harm, string>> = {
  killed: "Killed",
  injured: "Injured",
  captured: "Captured",
  missing: "Missing",
  freed: "Freed",
  surrendered: "Surrendered",
  displaced: "Displaced",
  "killed-or-injured": "Killed or injured",
  "killed-or-missing": "Killed or missing",
};

const placeKinds: Readonly<Record<PlaceKind, string>> = {
  site: "site",
  settlement: "town or village",
  district: "district",
  province: "province",
  admin1: "region",
  country: "country",
  area: "area",
};

const means: Readonly<Record<Means, string>> = {
  firearms: "firearms",
  explosives: "explosives",
  ied: "improvised bomb",
  landmine: "landmine",
  grenade: "grenade",
  "suicide-bomb": "suicide bomb",
  "car-bomb": "car bomb",
  artillery: "artillery",
  rockets: "rockets",
  airstrike: "air strike",
  drone: "drone",
  knives: "knives",
  arson: "arson",
  vehicle: "vehicle",
  chemical: "chemical",
  beating: "beating",
};

const circumstances: Readonly<Record<Circumstance, string>> = {
  ambush: "ambush",
  patrol: "patrol",
  raid: "raid",
  checkpoint: "checkpoint",
  convoy: "convoy",
  house: "house",
  market: "market",
  worship: "place of worship",
  school: "school",
  hospital: "hospital",
  road: "road",
  prison: "prison",
  base: "base",
  village: "village",
  protest: "protest",
  "capture-operation": "capture operation",
  crossfire: "crossfire",
};

const abouts: Readonly<Record<About, string>> = {
  killed: "killed",
  injured: "injured",
  captured: "captured",
  missing: "missing",
  "other-harm": "other harm",
  when: "when",
  where: "where",
  side: "side",
  kind: "what happened",
  person: "person",
  figure: "other figure",
  note: "note",
};

/** Kinds put together for charts, where thirteen colours could not be told apart. */
const groups = {
  fighting: "Fighting",
  attacks: "Attacks on people",
  explosions: "Explosions and strikes",
  captures: "Raids and abductions",
  other: "Unrest and other",
};

export const en = {
  /** Digits in groups of three. */
  figure: (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ","),
  kinds,
  sideKinds,
  sideRoles,
  stances,
  scopes,
  verdicts,
  precisions,
  abouts,
  placeKinds,
  means,
  circumstances,
  groups,
  countryName: (code: string) => {
    try {
      return countries.of(code) ?? code;
    } catch {
      return code;
    }
  },
  reasonName: (name: string): string => name,
  reasonDetail: (detail: string): string => detail,
  problem: (_code: string, title: string, detail: string, hint: string): string => `${title}: ${detail}. ${hint}`,

  // Quantities
  notReported: "not reported",
  some: "some",
  exactly: (n: string) => `exactly ${n}`,
  atLeast: (n: string) => `at least ${n}`,
  moreThan: (n: string) => `more than ${n}`,
  atMost: (n: string) => `up to ${n}`,
  about: (n: string) => `about ${n}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  vagueWord: (term: string, least: string) => `“${term}”: ${least} or more`,
  noneReported: "none, by what is said",
  disputedWords: (range: string) => `disputed: ${range}`,
  unitKilled: "killed",
  tollNotReported: "toll not reported",
  killedCount: (n: string) => `${n} killed`,
  killedDisputed: (n: string) => `${n} killed, disputed`,

  // Times and places
  undated: "undated",
  before: (day: string) => `before ${day}`,
  since: (day: string) => `from ${day}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  placeUnknown: "place unknown",
  withinKm: (km: string) => `true spot within ${km} km`,
  areaOf: (km: string) => `somewhere in an area of about ${km} km around`,
  noCoordinates: "no coordinates: it cannot be put on the map",
  weighed: (n: number) => `${n} places of that name were weighed`,

  // Shell
  skip: "Skip to the content",
  navigation: "Views",
  incidents: "Incidents",
  map: "Map",
  timeline: "Timeline",
  keys: "Keys",
  keysHint: "Keyboard shortcuts (?)",
  toDark: "Switch to dark",
  toLight: "Switch to light",
  /** In the language it leads to. */
  toOtherLanguage: "Cambiar a español",
  ledgerOf: (reports: number, events: number) =>
    `${reports} ${reports === 1 ? "report" : "reports"} · ${events} ${events === 1 ? "incident" : "incidents"}`,

  // Filters
  filters: "Filters",
  showFilters: "Filters",
  search: "Search",
  searchHint: "Words, place, actor…",
  clearSearch: "Clear the search",
  from: "From",
  to: "To",
  country: "Country",
  kind: "Kind",
  actor: "Actor",
  anyValue: "any",
  chosen: (n: number) => `${n} chosen`,
  killedAtLeast: "Killed, at least",
  sort: "Order",
  sorts: {
    "-date": "Newest first",
    date: "Oldest first",
    "-killed": "Most killed first",
    killed: "Fewest killed first",
    "-updated": "Last changed first",
    updated: "Longest unchanged first",
  },
  has: {
    conflict: "accounts that disagree",
    duplicate: "several reports",
    place: "with a location",
    date: "with a date",
    "no-place": "without a usable location",
    "no-date": "without a date",
  },
  noValue: "not known",
  clearAll: "Clear all",
  removeFilter: (what: string) => `Remove the filter ${what}`,
  countOf: (shown: number, total: number | null) =>
    total === null || shown === total
      ? `${shown} ${shown === 1 ? "incident" : "incidents"}`
      : `${shown} of ${total} incidents`,
  more: "Show more",

  // List
  columns: {
    when: "When",
    what: "What",
    where: "Where",
    killed: "Killed",
    injured: "Injured",
    sides: "Sides",
    sources: "Told by",
  },
  voicesInShort: (voices: number, reports: number) =>
    voices === reports
      ? `${reports} ${reports === 1 ? "report" : "reports"}`
      : `${reports} ${reports === 1 ? "report" : "reports"}, ${voices} ${voices === 1 ? "voice" : "voices"}`,
  voicesIn: (voices: number, reports: number) =>
    `${voices} ${voices === 1 ? "voice" : "voices"} in ${reports} ${reports === 1 ? "report" : "reports"}`,
  disputed: "disputed",
  partial: "one side’s loss unknown",
  noSides: "nobody named",
  emptyLedger: "This ledger is empty",
  emptyLedgerWhy: "Nothing has been ingested yet. Reports come in from the command line:",
  emptyLedgerDo: "recount ingest reports/",
  noMatch: "Nothing matches these filters",
  noMatchWhy: "Every incident of the ledger falls outside at least one of them.",
  noMatchDo: "Clear the filters",
  loading: "Loading",
  failed: "This could not be loaded",
  failedWhy: "The ledger did not answer. Is the server still running?",
  retry: "Try again",
  signIn: "Sign in",
  signInWhy:
    "With your name and password; the first time, with your invitation and a password of at least 12 characters.",
  signInName: "Name",
  signInPassword: "Password",
  signInCode: "Invitation, or the token of this server",

  // Incident
  queue: "Incidents",
  text: "Report",
  record: "Record",
  panes: "Panes",
  previousIncident: "Previous incident",
  nextIncident: "Next incident",
  backToList: "All incidents",
  tolls: "Toll",
  harm: harms,
  showWords: (what: string) => `${what}: show the words`,
  best: (n: string) => `${n} by policy`,
  policyLine: (policy: string) => `Settled by ${policy}`,
  policySays: (name: string, says: string) => `${name}: ${says}`,
  facts: "When, where, what",
  when: "When",
  where: "Where",
  what: "What",
  who: "Sides",
  inferredFrom: "worked out from",
  assumed: "assumed: no words say so",
  toldBy: (publisher: string) => `As told by ${publisher}`,
  sideColumn: "Side",
  suspected: "suspected",
  claims: "Who says what",
  claimsOf: (harm: string) => `Claims of ${harm}`,
  claimsDisagree: "These accounts disagree. Both are kept; neither is averaged away.",
  claimColumns: { figure: "Figure", who: "Of whom", speaker: "Speaker", report: "Report", standing: "Standing" },
  ofWhomUnsaid: "not said",
  narrator: "the report itself",
  via: (relays: string) => `via ${relays}`,
  counts: "counts",
  superseded: "a later figure stands",
  beside: "beside the figure shown",
  otherScope: (scope: string) => `counts ${scope}`,
  including: (quantity: string, who: string) => `including ${quantity} ${who}`,
  summed: "Summed from the sides; no speaker gives a total.",
  reports: "Reports",
  openReport: (name: string) => `Read ${name}`,
  readingNow: "open",
  sameTextAs: (others: string) => `same text as ${others}: one voice`,
  replaced: "replaced by a later version",
  unnamedReport: "a report without a publisher",
  people: "People",
  withheld: "name withheld",
  fates: {
    killed: "killed",
    injured: "injured",
    captured: "captured",
    missing: "missing",
    freed: "freed",
    sought: "sought",
    unharmed: "unharmed",
    unknown: "fate not said",
  },
  links: "Why these reports are one incident",
  linksNear: "Looked alike, kept apart",
  linkOf: (left: string, right: string) => `${left} ↔ ${right}`,
  judgedBy: (name: string) => `judged by ${name}`,
  reasonColumns: { reason: "Reason", weight: "Weight", running: "Sum so far" },
  singleReport: "One report tells of this incident: there is nothing to link.",
  otherMention: "an incident outside this one",
  background: "background",
  news: "news",
  backgroundWhy: "Told as background, not as news",
  alsoTold: "Also told in this report",
  otherFigures: "Other figures in this report, not counted here",
  notes: "Notes for the reader",
  codes: "Codes",

  // Text
  noReport: "No report is open",
  noReportWhy: "Choose a figure or a report in the record.",
  published: (day: string) => `published ${day}`,
  unpublished: "day of publication not given",
  boilerplate: "Dimmed text is boilerplate: it was not read.",
  legend: "What is underlined",
  litStatus: (about: string, words: string) => `Highlighted for ${about}: ${words}`,
  noWords: "No words stand for this: it is an assumption.",
  clearLit: "Clear the highlight",
  backToRecord: "Back to the record",
  hidden: (code: string) => `hidden character ${code}`,

  // Map
  mapLabel: "Map of the incidents; the list beside it holds the same incidents",
  mapList: "Incidents on the map",
  unlocated: (n: number, total: number) => `${n} of ${total} have no usable location`,
  areas: "Area: somewhere inside",
  spots: "Spot, with the circle the true spot lies in",
  clustered: "Several in one place",
  mapLegend: "Legend",
  mapFailed: "The map cannot be drawn here: the browser offers no WebGL. The list holds everything it would show.",
  capped: (n: number, total: number) => `The first ${n} of ${total} are drawn. Narrow the filters to see the rest.`,

  // Timeline
  timelineTitle: (by: string) => `Incidents per ${by}`,
  killedTitle: (by: string) => `Killed per ${by}, by the figure the policy picks`,
  steps: { day: "day", week: "week", month: "month", year: "year" },
  auto: "auto",
  stepLabel: "Bars by",
  measure: "Count",
  measures: { events: "Incidents", killed: "Killed" },
  undatedShelf: "Undated",
  undatedWhy: "No day can be worked out from the words, so these stand beside the line of time.",
  asTable: "The same as a table",
  total: "Total",
  period: "Period",
  brush: "Drag over the chart, or set From and To above, to narrow the time.",
  killedFootnote: (unknown: number) =>
    `Open tolls count with the figure the policy picks. ${unknown} ${unknown === 1 ? "incident has" : "incidents have"} no reported toll and ${unknown === 1 ? "adds" : "add"} nothing.`,
  noDated: "Nothing here has a date",
  noDatedWhy: "Timelines need at least one day. The undated shelf below holds what the filters let through.",

  // Actions
  actions: {
    next: "Next item or figure",
    previous: "Previous item or figure",
    open: "Open the item, or show the words of a figure",
    nextIncident: "Next incident",
    previousIncident: "Previous incident",
    search: "Go to the search",
    back: "Clear the highlight, or go back",
    goEvents: "Go to the incidents",
    goMap: "Go to the map",
    goTimeline: "Go to the timeline",
    clearFilters: "Clear all filters",
    toggleTheme: "Switch between light and dark",
    toggleLanguage: "Switch to Spanish",
    help: "Show these keys",
    paneText: "Go to the report’s text",
    paneRecord: "Go to the record",
  },
  actionGroups: { move: "Move", go: "Go to", view: "View" },
  singleKeys: "Single-letter keys",
  singleKeysWhy: "Switch off if they get in the way of speech input or a screen reader. They never act while you type.",
  close: "Close",
  on: "on",
  off: "off",
  notHere: "not on this page",
  notFound: "There is nothing at this address",
  notFoundWhy: "The incident may have been merged, or the address mistyped.",
};

/** Every text the desk shows. Another language must have every key, or it does not compile. */
export type Messages = typeof en;
