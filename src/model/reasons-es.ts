import { CIRCUMSTANCES_ES, KINDS_ES, MEANS_ES, SIDE_HARMS_ES, SIDE_KINDS_ES } from "./words-es.ts";

/** What linking calls kinds, means, circumstances and harms, blanks for underscores. */
const WORDS: ReadonlyMap<string, string> = new Map(
  [KINDS_ES, SIDE_KINDS_ES, MEANS_ES, CIRCUMSTANCES_ES, SIDE_HARMS_ES]
    .flatMap((table) => Object.entries(table))
    .flatMap(([word, spanish]) => [
      [word, spanish],
      [word.replaceAll("_", " "), spanish],
    ]),
);

/** Each a form of one part of a reason: its English, and its Spanish made of what stands in the brackets. */
const FORMS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [
    /^most pairs of reports that look alike are not of one incident$/,
    () => "la mayoría de los pares de informes parecidos no son de un mismo incidente",
  ],
  [
    /^(\d+) in 100 of the shorter text stand in the other word for word$/,
    (n) => `${n} de cada 100 palabras del texto más corto están tal cual en el otro`,
  ],
  [/^both name (.+), which has no coordinates$/, (name) => `ambos nombran ${name}, que no tiene coordenadas`],
  [/^both name (.+)$/, (names) => `ambos nombran ${names!.replaceAll(" and ", " y ")}`],
  [/^both in (.+)$/, (place) => `ambos en ${place}`],
  [/^(.+) and (.+) are two countries$/, (a, b) => `${a} y ${b} son dos países`],
  [/^(.+) and (.+) are two regions$/, (a, b) => `${a} y ${b} son dos regiones`],
  [/^(.+) and (.+) are two names$/, (a, b) => `${a} y ${b} son dos nombres`],
  [
    /^(.+) and (.+) are two places, (\d+) km apart$/,
    (a, b, km) => `${a} y ${b} son dos lugares, a ${km} km uno de otro`,
  ],
  [
    /^(.+) and (.+) can be one spot \((\d+) km apart, known to (\d+) km\)$/,
    (a, b, km, radius) =>
      `${a} y ${b} pueden ser un mismo punto (a ${km} km uno de otro, con una precisión de ${radius} km)`,
  ],
  [/^(.+) and (.+) lie (\d+) km apart$/, (a, b, km) => `${a} y ${b} están a ${km} km`],
  [/^one of them has no place on the map$/, () => "uno de los dos no tiene lugar en el mapa"],
  [/^published on the same day$/, () => "publicados el mismo día"],
  [/^published (\d+) days? apart$/, (n) => `publicados con ${n} ${n === "1" ? "día" : "días"} de diferencia`],
  [/^(.+) in one, (.+) in the other$/, (a, b) => `${a} en uno, ${b} en el otro`],
  [/^attacker and attacked are turned round$/, () => "quien ataca y quien es atacado están al revés"],
  [/^harm done to (.+) and to (.+)$/, (a, b) => `víctimas: ${listed(a!)} en uno, ${listed(b!)} en el otro`],
  [/^the sides say nothing$/, () => "las partes no dicen nada"],
  [/^neither text nor report tells when$/, () => "ni el texto ni el informe dicen cuándo"],
  [/^one of them does not say when$/, () => "uno de los dos no dice cuándo"],
  [/^both can have happened (.+)$/, (when) => `ambos pudieron ocurrir ${timed(when!)}`],
  [/^(.+) and (.+) lie (.+) apart$/, (a, b, gap) => `entre ${timed(a!)} y ${timed(b!)} median ${gapped(gap!)}`],
  [/^(\S+) came out on (\S+), before (\S+)$/, (id, day, before) => `${id} salió el ${day}, antes del ${before}`],
  [
    /^the dead are mirror images: (.+) against (.+)$/,
    (a, b) => `los muertos están cruzados: ${counted(a!)} frente a ${counted(b!)}`,
  ],
  [/^no figures to set side by side$/, () => "no hay cifras que comparar"],
  [/^both (\d.*|up to .+) (killed|injured)$/, (n, harm) => `ambos ${counted(n!)} ${word(harm!)}`],
  [
    /^(\d.*|up to .+) and (\d.*|up to .+) (killed|injured)$/,
    (a, b, harm) => `${counted(a!)} y ${counted(b!)} ${word(harm!)}`,
  ],
  [/^two languages$/, () => "dos idiomas"],
  [/^too little text$/, () => "muy poco texto"],
  [/^likeness of names and numbers (\d+) in 100$/, (n) => `parecido de nombres y números: ${n} de 100`],
  [/^both have (.+)$/, (words) => `ambos tienen ${words}`],
  [/^likeness of words (\d+) in 100$/, (n) => `parecido de palabras: ${n} de 100`],
  [/^both: (.+)$/, (words) => `ambos: ${listed(words!)}`],
  [/^both ([a-z ]+)$/, (kind) => `ambos: ${word(kind!)}`],
  [/^nothing said against (.+)$/, (b) => `nada dicho frente a ${listed(b!)}`],
  [/^(.+) against (.+)$/, (a, b) => `${listed(a!)} frente a ${listed(b!)}`],
  [/^([a-z ]+) and ([a-z ]+)$/, (a, b) => `${word(a!)} y ${word(b!)}`],
];

/** What linking says of two reports, in Spanish; a part that is of no known form stays as it is. */
export function reasonInSpanish(detail: string): string {
  return detail.split("; ").map(partInSpanish).join("; ");
}

function partInSpanish(part: string): string {
  for (const [pattern, tell] of FORMS) {
    const match = pattern.exec(part);
    if (match !== null) return tell(...match.slice(1));
  }
  return part;
}

function word(english: string): string {
  return WORDS.get(english) ?? english;
}

function listed(words: string): string {
  return words === "nothing said" ? "nada dicho" : words.split(", ").map(word).join(", ");
}

function timed(range: string): string {
  return range
    .replace(/^on /, "el ")
    .replace(/^before /, "antes del ")
    .replace(/^after /, "después del ")
    .replace(/ to /, " a ");
}

function gapped(gap: string): string {
  return gap === "a few hours" ? "unas horas" : gap.replace(/ days?$/, (days) => (days === " day" ? " día" : " días"));
}

function counted(figures: string): string {
  return figures
    .replaceAll(" or more", " o más")
    .replaceAll("up to ", "hasta ")
    .replaceAll(" to ", " a ")
    .replaceAll(" of ", " de ")
    .replaceAll(" and ", " y ");
}
