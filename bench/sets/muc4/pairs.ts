import type { Entity } from "./entities.ts";
import type { Role } from "./judge.ts";
import type { Landmark, Sight } from "./sight.ts";

/** Words that tell one telling from the next. */
const TURNS = new Set(
  `another other also meanwhile later previous previously earlier ago yesterday today last same moreover addition elsewhere monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december`.split(/\s+/),
);

/** What is asked of two things: do they belong to one incident? Symmetric. */
export function pairFeatures(sight: Sight, a: Entity, roleA: Role, b: Entity, roleB: Role): readonly string[] {
  const roles = [roleA, roleB].sort().join("/");
  const between = Math.abs(a.top.phrase.sentence - b.top.phrase.sentence);
  const nearest = Math.min(...a.sentences.flatMap((x) => b.sentences.map((y) => Math.abs(x - y))));
  const near = step(nearest);
  const far = step(between);
  let alike = 0;
  for (const [kind, share] of a.kinds) alike += share * (b.kinds.get(kind) ?? 0);
  const likeness = Math.round(6 * alike);
  const kinds = [likeliest(a.kinds), likeliest(b.kinds)].sort();
  const features = ["bias", `roles=${roles}`, `near=${near}`, `far=${far}`, `${roles}|near=${near}`];
  features.push(`alike=${likeness}`, `alike=${likeness}|${near}`);
  features.push(kinds[0] === kinds[1] ? `both=${kinds[0]}` : `kinds=${kinds.join("/")}`);
  features.push(...eventFeatures(sight, a, b), ...turnFeatures(sight, a, b));
  const place = met(nearby(sight.places, a), nearby(sight.places, b));
  const time = met(nearby(sight.times, a), nearby(sight.times, b));
  features.push(`place=${place}`, `time=${time}`, `place+time=${place}+${time}`);
  features.push(`place=${place}|${far}`, `time=${time}|${far}`);
  const [low, high] = rangeOf(a, b);
  const passed = sight.places.filter(({ sentence }) => sentence > low && sentence <= high).length;
  features.push(`passed=${Math.min(passed, 4)}`);
  const beside = (x: Entity, y: Entity) => {
    const { beside } = x.top.phrase;
    return beside !== null && sight.traits[beside] === y.top;
  };
  if (beside(a, b) || beside(b, a)) features.push("beside");
  if (a.top.core.at(-1) === b.top.core.at(-1)) features.push("head");
  return features;
}

/** What the reading makes of the two. */
function eventFeatures({ events }: Sight, a: Entity, b: Entity): readonly string[] {
  const tells = ({ sentences }: Entity) =>
    events.filter((event) => sentences.some((sentence) => event.sentences.has(sentence)));
  const [ofA, ofB] = [tells(a), tells(b)];
  const shared = ofA.filter((event) => ofB.includes(event)).length;
  const features = [`shared=${Math.min(shared, 2)}`, `told=${[ofA, ofB].map(({ length }) => Math.min(length, 1))}`];
  features.push(`events=${Math.min(events.length, 4)}`);
  const at = ({ top }: Entity) => events.find(({ sentences }) => sentences.has(top.phrase.sentence))?.event;
  const [x, y] = [at(a), at(b)];
  if (x === undefined || y === undefined) return [...features, "one=?"];
  features.push(`one=${x === y}`);
  if (x === y) return features;
  const [dayX, dayY] = [x.when?.start?.slice(0, 10), y.when?.start?.slice(0, 10)];
  const [spotX, spotY] = [x.where[0]?.name, y.where[0]?.name];
  return [
    ...features,
    `day=${dayX === undefined || dayY === undefined ? "?" : dayX === dayY}`,
    `spot=${spotX === undefined || spotY === undefined ? "?" : spotX === spotY}`,
    `role=${x.role === y.role}`,
  ];
}

/** How the text goes on from the one to the other. */
function turnFeatures({ prose }: Sight, a: Entity, b: Entity): readonly string[] {
  const [low, high] = rangeOf(a, b);
  if (low === high) return [];
  const features = new Set<string>();
  const { from, to } = prose.sentences[high]!;
  for (let i = from; i < Math.min(to, from + 6); i++) features.add(`start=${prose.tokens[i]!.norm}`);
  for (let sentence = low + 1; sentence <= high && sentence < low + 6; sentence++) {
    const { from, to } = prose.sentences[sentence]!;
    for (let i = from; i < to; i++) {
      const { norm } = prose.tokens[i]!;
      if (TURNS.has(norm)) features.add(`turn=${norm}`);
    }
  }
  return [...features];
}

function rangeOf(a: Entity, b: Entity): readonly [number, number] {
  const [x, y] = [a.top.phrase.sentence, b.top.phrase.sentence];
  return x < y ? [x, y] : [y, x];
}

/** The landmark that a thing stands by: of its sentence, else of the three before. */
function nearby(landmarks: readonly Landmark[], { top }: Entity): Landmark | null {
  const { sentence, from } = top.phrase;
  let best: Landmark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const landmark of landmarks) {
    const back = sentence - landmark.sentence;
    if (back < 0 || back > 3) continue;
    const cost = 60 * back + Math.abs(landmark.token - from);
    if (cost < least) [least, best] = [cost, landmark];
  }
  return best;
}

function met(a: Landmark | null, b: Landmark | null): "same" | "other" | "one" | "none" {
  if (a === null && b === null) return "none";
  if (a === null || b === null) return "one";
  return a.value === b.value ? "same" : "other";
}

function likeliest(shares: ReadonlyMap<string, number>): string {
  return [...shares].reduce((best, next) => (next[1] > best[1] ? next : best), ["", -1])[0];
}

function step(sentences: number): string {
  return sentences > 12 ? ">12" : sentences > 7 ? "8-12" : sentences > 4 ? "5-7" : String(sentences);
}
