import type { WordTables } from "../../text/word-lexicon.ts";
import { contexts, cumulative } from "./contexts.ts";
import { abstractNouns, describedNouns } from "./no-harm.ts";
import { verbs } from "./verbs.ts";

const list = (words: string): readonly string[] =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");

/** The closed words of Spanish, and the common verbs of news that do no harm. */
export const words: WordTables = {
  determiners: {
    definite: list("el, la, los, las, este, esta, estos, estas, ese, esa, esos, esas, ambos, ambas, dicho, dicha"),
    indefinite: list("un, una, unos, unas, algún, alguna, algunos, algunas, cada, otro, otra"),
    possessive: list("su, sus, mi, mis, nuestro, nuestra, nuestros, nuestras, cuyo, cuya, cuyos, cuyas"),
    negative: list("ningún, ninguna, ninguno"),
  },
  links: {
    of: list("de, del"),
    by: list("por, por parte de, a manos de, en manos de"),
    with: list("con, junto a, junto con, acompañado de"),
    in: list("en, sobre, cerca de, dentro de, durante"),
    to: list("a, al, hacia, hasta"),
    from: list("desde"),
    against: list("contra, en contra de"),
    between: list("entre"),
    including: list("incluido, incluida, incluidos, incluidas, incluyendo, entre ellos, entre ellas"),
    besides: list("además de, aparte de"),
    other: list("para, según, sin, tras, como, mediante, ante, bajo"),
  },
  and: list("y, e, o, u, así como"),
  subordinators: list("que, cuando, mientras, porque, aunque, donde, luego de que, después de que, si, como, pero"),
  relatives: list("que, quien, quienes, cual, cuales"),
  be: list(
    "es, son, era, eran, fue, fueron, sido, ser, siendo, ha sido, han sido, está, están, estaba, estaban, sea, sean, será, serán, sería, serían",
  ),
  have: list("ha, han, había, habían, haber, habiendo, habría, habrían, haya, hayan"),
  infinitiveMark: [],
  modals: { possible: list("puede, pueden, podría, podrían"), hypothetical: list("habría, habrían") },
  negators: list("no, nunca, jamás, tampoco, ni, sin"),
  adverbs: list("también, además, luego, ya, aún, todavía, ayer, hoy, presuntamente, inmediatamente"),
  pronouns: {
    plural: list("ellos, ellas, les, los, las"),
    singular: list("él, ella, lo, la, le, quien"),
    reflexive: list("se, sí mismo"),
  },
  others: list("otro, otra, otros, otras, más, demás, restantes"),
  partitives: list("de ellos, de ellas"),
  suspected: list("presunto, presunta, presuntos, presuntas, supuesto, supuesta, supuestos, supuestas"),
  bareOfficer: "agente",
  early: list("inicialmente"),
  sequels: list("también, luego, después, más tarde, posteriormente, el mismo día"),
  wholes: { ambos: 2, ambas: 2 },
  grammar: {
    modifiersFollow: true,
    subjectsFollow: true,
    verbsStandOut: true,
    objectMarks: list("a, al"),
    contractions: list("al, del"),
    clitics: { singular: list("lo, la, le"), plural: list("los, las, les") },
  },
  meets: { direct: verbs("sufrir"), linked: verbs("caer") },
  samePlace: list("ahí, allí"),
  neverNouns: [],
  verbs: verbs("ser estar tener haber hacer ir venir llegar"),
  governors: {},
  demonymsLower: true,
  cumulative,
  separate: list("en otro hecho"),
  contexts,
  describedNouns,
  abstractNouns,
};
