/** The pure core: no package, no network, no clock. Texts in, readings out. */
export { createReader, type Knowledge } from "./extract/reader.ts";
export { compare, link } from "./link/index.ts";
export type * from "./model/knowledge.ts";
export { parseActors, parseCountries } from "./model/knowledge-tables.ts";
export type * from "./model/quantity.ts";
export type * from "./model/reading.ts";
export type { CivilTime, Report } from "./model/report.ts";
export type { Evidence, RuleId, Span } from "./model/span.ts";
export { TROUBLES, Trouble, type TroubleCode } from "./model/trouble.ts";
export * from "./model/words.ts";
export type { LanguagePack } from "./text/pack.ts";
