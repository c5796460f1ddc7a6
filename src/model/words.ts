/** The closed word lists of a reading. These are the only ones: types, schema, desk and docs are made from them. */

export const ROLES = ["news", "background"] as const;
export const KINDS = [
  "battle",
  "attack",
  "bombing",
  "air_or_drone_strike",
  "shelling",
  "assassination",
  "kidnapping",
  "arrest_or_raid",
  "riot_or_protest",
  "massacre",
  "sexual_violence",
  "sabotage",
  "other",
] as const;
export const DOMAINS = ["political", "criminal", "interpersonal", "unclear"] as const;
export const SIDE_KINDS = [
  "state-forces",
  "police",
  "armed-group",
  "communal",
  "civilians",
  "officials",
  "media",
  "unidentified",
  "other",
] as const;
export const SIDE_ROLES = ["initiator", "target", "both", "unknown"] as const;
/** Harms kept as figures on sides. */
export const SIDE_HARMS = ["killed", "injured", "captured", "missing"] as const;
/** Everything a claim may be about. */
export const HARMS = [
  ...SIDE_HARMS,
  "freed",
  "surrendered",
  "displaced",
  "killed-or-injured",
  "killed-or-missing",
] as const;
export const WORDINGS = [
  "exact",
  "at-least",
  "more-than",
  "at-most",
  "about",
  "between",
  "vague",
  "none",
  "disputed",
] as const;
export const SCOPES = ["event", "several-incidents", "period", "cumulative"] as const;
export const STANCES = ["asserts", "denies", "doubts", "retracts", "claims-responsibility"] as const;
export const BASES = ["stated", "inferred", "assumed"] as const;
export const PRECISIONS = ["minute", "hour", "day-part", "day", "week", "month", "year"] as const;
export const PLACE_KINDS = ["site", "settlement", "district", "province", "admin1", "country", "area"] as const;
export const FATES = ["killed", "injured", "captured", "missing", "freed", "sought", "unharmed", "unknown"] as const;
export const PARTS = ["combatant", "official", "speaker", "civilian"] as const;
export const VERDICTS = ["same", "different", "unsure", "part-of", "updates"] as const;
export const MEANS = [
  "firearms",
  "explosives",
  "ied",
  "landmine",
  "grenade",
  "suicide-bomb",
  "car-bomb",
  "artillery",
  "rockets",
  "airstrike",
  "drone",
  "knives",
  "arson",
  "vehicle",
  "chemical",
  "beating",
] as const;
export const CIRCUMSTANCES = [
  "ambush",
  "patrol",
  "raid",
  "checkpoint",
  "convoy",
  "house",
  "market",
  "worship",
  "school",
  "hospital",
  "road",
  "prison",
  "base",
  "village",
  "protest",
  "capture-operation",
  "crossfire",
] as const;

export type Role = (typeof ROLES)[number];
export type Kind = (typeof KINDS)[number];
export type Domain = (typeof DOMAINS)[number];
export type SideKind = (typeof SIDE_KINDS)[number];
export type SideRole = (typeof SIDE_ROLES)[number];
export type SideHarm = (typeof SIDE_HARMS)[number];
export type Harm = (typeof HARMS)[number];
export type Wording = (typeof WORDINGS)[number];
export type Scope = (typeof SCOPES)[number];
export type Stance = (typeof STANCES)[number];
export type Basis = (typeof BASES)[number];
export type Precision = (typeof PRECISIONS)[number];
export type PlaceKind = (typeof PLACE_KINDS)[number];
export type Fate = (typeof FATES)[number];
export type Part = (typeof PARTS)[number];
export type Verdict = (typeof VERDICTS)[number];
export type Means = (typeof MEANS)[number];
export type Circumstance = (typeof CIRCUMSTANCES)[number];
