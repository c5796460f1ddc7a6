import type { VerbForms } from "../../text/word-lexicon.ts";

/** Past and participle that the rules below do not give. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ["was", "been"],
  have: ["had", "had"],
  do: ["did", "done"],
  say: ["said", "said"],
  tell: ["told", "told"],
  slay: ["slew", "slain"],
  shoot: ["shot", "shot"],
  blow: ["blew", "blown"],
  lose: ["lost", "lost"],
  take: ["took", "taken"],
  fall: ["fell", "fallen"],
  leave: ["left", "left"],
  hit: ["hit", "hit"],
  hurt: ["hurt", "hurt"],
  set: ["set", "set"],
  burst: ["burst", "burst"],
  beat: ["beat", "beaten"],
  break: ["broke", "broken"],
  burn: ["burned", "burnt"],
  drive: ["drove", "driven"],
  come: ["came", "come"],
  go: ["went", "gone"],
  give: ["gave", "given"],
  get: ["got", "got"],
  find: ["found", "found"],
  hold: ["held", "held"],
  run: ["ran", "run"],
  flee: ["fled", "fled"],
  fight: ["fought", "fought"],
  strike: ["struck", "struck"],
  steal: ["stole", "stolen"],
  bring: ["brought", "brought"],
  see: ["saw", "seen"],
  know: ["knew", "known"],
  think: ["thought", "thought"],
  begin: ["began", "begun"],
  speak: ["spoke", "spoken"],
  write: ["wrote", "written"],
  rise: ["rose", "risen"],
  catch: ["caught", "caught"],
  cut: ["cut", "cut"],
  put: ["put", "put"],
  send: ["sent", "sent"],
  bear: ["bore", "borne"],
  wear: ["wore", "worn"],
  throw: ["threw", "thrown"],
  lay: ["laid", "laid"],
  lie: ["lay", "lain"],
  keep: ["kept", "kept"],
  feel: ["felt", "felt"],
  meet: ["met", "met"],
  become: ["became", "become"],
  make: ["made", "made"],
  spread: ["spread", "spread"],
  stand: ["stood", "stood"],
  hear: ["heard", "heard"],
  mean: ["meant", "meant"],
  pay: ["paid", "paid"],
  sit: ["sat", "sat"],
  win: ["won", "won"],
  lead: ["led", "led"],
  buy: ["bought", "bought"],
  build: ["built", "built"],
  choose: ["chose", "chosen"],
  deal: ["dealt", "dealt"],
  draw: ["drew", "drawn"],
  fly: ["flew", "flown"],
  grow: ["grew", "grown"],
  hang: ["hanged", "hanged"],
  hide: ["hid", "hidden"],
  overrun: ["overran", "overrun"],
  sink: ["sank", "sunk"],
  shut: ["shut", "shut"],
  spend: ["spent", "spent"],
  sweep: ["swept", "swept"],
  teach: ["taught", "taught"],
  withdraw: ["withdrew", "withdrawn"],
  undergo: ["underwent", "undergone"],
  ride: ["rode", "ridden"],
  ring: ["rang", "rung"],
  bleed: ["bled", "bled"],
  slit: ["slit", "slit"],
  tear: ["tore", "torn"],
  swear: ["swore", "sworn"],
  forbid: ["forbade", "forbidden"],
  freeze: ["froze", "frozen"],
  shake: ["shook", "shaken"],
  stick: ["stuck", "stuck"],
  sting: ["stung", "stung"],
  swing: ["swung", "swung"],
  wake: ["woke", "woken"],
  bind: ["bound", "bound"],
  creep: ["crept", "crept"],
  dig: ["dug", "dug"],
  sell: ["sold", "sold"],
  sleep: ["slept", "slept"],
  undertake: ["undertook", "undertaken"],
  understand: ["understood", "understood"],
  wind: ["wound", "wound"],
  arise: ["arose", "arisen"],
  retake: ["retook", "retaken"],
  drown: ["drowned", "drowned"],
  eat: ["ate", "eaten"],
  drink: ["drank", "drunk"],
  read: ["read", "read"],
  bid: ["bid", "bid"],
  cost: ["cost", "cost"],
  cast: ["cast", "cast"],
  quit: ["quit", "quit"],
  split: ["split", "split"],
  seek: ["sought", "sought"],
  tread: ["trod", "trodden"],
};

/** Verbs whose last consonant doubles though more than one vowel stands before it. */
const DOUBLES = new Set([
  "kidnap",
  "admit",
  "commit",
  "refer",
  "occur",
  "gun",
  "ram",
  "stab",
  "plan",
  "drop",
  "stop",
  "rob",
  "grab",
  "slit",
  "trap",
  "strip",
  "chop",
  "club",
  "mug",
  "whip",
  "patrol",
  "compel",
  "expel",
  "rebel",
  "drag",
  "pin",
  "bar",
  "transfer",
  "permit",
  "submit",
  "regret",
  "let",
  "plot",
  "slam",
  "step",
]);

/** All forms of an English verb from its base; a past or participle of its own may be given. */
export function verb(base: string, ...more: readonly string[]): VerbForms {
  const [past, participle] = IRREGULAR[base] ?? [regularPast(base), regularPast(base)];
  const finite = [thirdPerson(base), past];
  const participles = base === "burn" ? ["burned", "burnt"] : base === "get" ? ["got", "gotten"] : [participle];
  return { base: [base], finite: [...finite, ...more], past: [past], participle: participles, gerund: [gerund(base)] };
}

/** Several verbs at once, separated by spaces. */
export function verbs(bases: string): readonly VerbForms[] {
  return bases
    .trim()
    .split(/\s+/)
    .map((base) => verb(base));
}

function thirdPerson(base: string): string {
  if (base === "be") return "is";
  if (base === "have") return "has";
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (/e$/.test(base)) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function gerund(base: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base !== "be") return `${base.slice(0, -1)}ing`;
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

function doubles(base: string): boolean {
  return DOUBLES.has(base) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base);
}
