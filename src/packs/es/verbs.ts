import type { VerbForms } from "../../text/word-lexicon.ts";

const split = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Last vowel of the stem in the present where it is stressed: "hiere", "muere", "pide". */
const TO_IE = new Set(
  split(
    `herir cerrar pensar perder defender comenzar empezar atravesar confesar desmentir sentir advertir mentir referir
    requerir sugerir quebrar negar regar desplegar replegar encender tender entender extender ascender descender
    reventar sentar temblar tropezar enterrar desenterrar recomendar gobernar despertar apretar manifestar atender
    convertir divertir invertir adherir preferir malherir querer tener detener mantener obtener contener retener sostener
    venir prevenir intervenir provenir inferir consentir arrepentir encerrar asentar cegar segar fregar acertar alentar`,
  ),
);
const TO_UE = new Set(
  split(
    `llover morir dormir mostrar encontrar contar volar acordar acostar costar probar aprobar recordar rodar rogar soltar
    colgar descolgar volver devolver mover remover morder resolver envolver doler torcer poder jugar demostrar renovar comprobar
    esforzar reforzar forzar tronar sonar degollar disolver promover absolver revolver conmover desaprobar avergonzar sobrevolar`,
  ),
);
const TO_I = new Set(
  split(
    `pedir seguir perseguir conseguir servir vestir despedir impedir medir repetir rendir elegir corregir embestir
    competir expedir proseguir investir decir contradecir predecir desvestir`,
  ),
);

/** Stem of the past, where it is one of its own; all take the endings of "puso, pusieron". */
const PAST_STEMS: readonly (readonly [ending: string, past: string])[] = [
  ["decir", "dij"],
  ["hacer", "hic"],
  ["facer", "fic"],
  ["poner", "pus"],
  ["tener", "tuv"],
  ["estar", "estuv"],
  ["haber", "hub"],
  ["venir", "vin"],
  ["querer", "quis"],
  ["poder", "pud"],
  ["saber", "sup"],
  ["traer", "traj"],
  ["ducir", "duj"],
  ["andar", "anduv"],
];
/** Of those endings, the ones that are whole verbs: "arrestar" is no "estar". */
const WHOLE_VERBS = new Set(split("estar haber poder saber andar"));

const PARTICIPLES: readonly (readonly [ending: string, participle: string])[] = [
  ["morir", "muert"],
  ["decir", "dich"],
  ["hacer", "hech"],
  ["facer", "fech"],
  ["poner", "puest"],
  ["escribir", "escrit"],
  ["describir", "descrit"],
  ["suscribir", "suscrit"],
  ["abrir", "abiert"],
  ["cubrir", "cubiert"],
  ["volver", "vuelt"],
  ["ver", "vist"],
  ["solver", "suelt"],
  ["romper", "rot"],
];
const REGULAR_PARTICIPLE = new Set(split("mover remover promover conmover llover atrever bendecir maldecir"));

/** Stem of the future and the conditional, where the infinitive is not. */
const FUTURE_STEMS: readonly (readonly [ending: string, stem: string])[] = [
  ["decir", "dir"],
  ["hacer", "har"],
  ["poner", "pondr"],
  ["tener", "tendr"],
  ["venir", "vendr"],
  ["querer", "querr"],
  ["poder", "podr"],
  ["saber", "sabr"],
  ["salir", "saldr"],
  ["haber", "habr"],
  ["valer", "valdr"],
];

/** Last vowel of the stem with an accent where it is stressed: "envía", "actúa", "reúne", "prohíbe". */
const ACCENTED = new Set(
  split(
    `enviar desviar vaciar fotografiar espiar guiar desafiar confiar criar variar ampliar enfriar actuar continuar situar
    evaluar efectuar acentuar graduar perpetuar insinuar reunir prohibir aislar rehusar ahumar aullar`,
  ),
);

/** Verbs whose present or past no rule gives: third persons of present, past, imperfect. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  ser: ["es", "son", "fue", "fueron", "era", "eran"],
  ir: ["va", "van", "fue", "fueron", "iba", "iban"],
  dar: ["da", "dan", "dio", "dieron", "daba", "daban"],
  ver: ["ve", "ven", "vio", "vieron", "veía", "veían"],
  prever: ["prevé", "prevén", "previó", "previeron", "preveía", "preveían"],
  haber: ["ha", "han", "hay", "hubo", "hubieron", "había", "habían"],
  estar: ["está", "están", "estuvo", "estuvieron", "estaba", "estaban"],
  oir: ["oye", "oyen", "oyó", "oyeron", "oía", "oían"],
  reir: ["ríe", "ríen", "rió", "rieron", "reía", "reían"],
};

/** Forms that are closed words or common nouns, and hardly ever met as the verb. */
const OTHER_WORDS = new Set(
  split(
    "ataque mate arme choque para paran entre sobre cerca fuera ante contra hasta cuenta nada media junto parte cada cabe salve duro frente forma causa norte este pare corte banda una unan fuerza fuerzas vista vistan meta rota parta cita suba cobre vela",
  ),
);

/**
 * The forms of a Spanish verb that news uses, from its infinitive: third persons, the first person plural of
 * the past, participles of both genders. The conditional, which reports a rumour, the future and the present subjunctive
 * are in `moods`. `more`: finite forms of its own.
 */
export function verb(infinitive: string, ...more: readonly string[]): VerbForms {
  const ending = infinitive.slice(-2);
  const stem = infinitive.slice(0, -2);
  const present = presentOf(infinitive, stem, ending);
  const past = pastOf(infinitive, stem, ending);
  const whole = WHOLE[infinitive];
  const imperfect = ending === "ar" ? [`${stem}aba`, `${stem}aban`] : [`${stem}ía`, `${stem}ían`];
  const supposed = past[1]!.replace(/ron$/, "ra");
  return {
    base: [infinitive],
    finite: [...(whole ?? [...present, ...past, ...imperfect]), supposed, `${supposed}n`, ...more].filter(
      (form) => !OTHER_WORDS.has(form),
    ),
    past,
    participle: inflected(participleOf(infinitive, stem, ending)),
    gerund: [gerundOf(infinitive, stem, ending)],
    moods: moodsOf(infinitive, ending, present[1]),
  };
}

/** The same, with the pronouns that an infinitive or gerund takes behind it: "matarlo", "hiriéndoles". */
export function actVerb(infinitive: string, ...more: readonly string[]): VerbForms {
  const forms = verb(infinitive, ...more);
  const glued = (form: string) => ["lo", "la", "los", "las", "le", "les", "se"].map((pronoun) => form + pronoun);
  return {
    ...forms,
    base: [...forms.base, ...forms.base.flatMap(glued)],
    gerund: [...forms.gerund, ...forms.gerund.map(stressed).flatMap(glued)],
  };
}

/** "matándo-", "hiriéndo-". */
function stressed(gerund: string): string {
  return gerund.replace(/ando$/, "ándo").replace(/endo$/, "éndo");
}

/** Several verbs at once, separated by spaces. */
export function verbs(infinitives: string): readonly VerbForms[] {
  return split(infinitives).map((infinitive) => verb(infinitive));
}

/** Both genders and numbers of an adjective or participle from its stem. */
export function inflected(stem: string): readonly string[] {
  return [`${stem}o`, `${stem}a`, `${stem}os`, `${stem}as`];
}

function presentOf(infinitive: string, stem: string, ending: string): readonly [string, string] {
  const own = WHOLE[infinitive];
  if (own !== undefined) return [own[0]!, own[1]!];
  if (/uir$/.test(infinitive) && !/guir$/.test(infinitive)) return [`${stem}ye`, `${stem}yen`];
  const stressed = stressedStem(infinitive, stem);
  return ending === "ar" ? [`${stressed}a`, `${stressed}an`] : [`${stressed}e`, `${stressed}en`];
}

function stressedStem(infinitive: string, stem: string): string {
  if (ACCENTED.has(infinitive)) return accented(stem);
  if (TO_IE.has(infinitive)) return changed(stem, "e", "ie");
  if (TO_UE.has(infinitive)) return infinitive === "jugar" ? "jueg" : changed(stem, "o", "ue");
  if (TO_I.has(infinitive)) return changed(stem, "e", "i");
  return stem;
}

/** The last weak vowel of a stem, accented. */
function accented(stem: string): string {
  return stem.replace(/[iu](?=[^iu]*$)/, (vowel) => (vowel === "i" ? "í" : "ú"));
}

function changed(stem: string, from: string, to: string): string {
  const at = stem.lastIndexOf(from);
  return at < 0 ? stem : `${stem.slice(0, at)}${to}${stem.slice(at + 1)}`;
}

/** Third persons and the first plural. */
function pastOf(infinitive: string, stem: string, ending: string): readonly string[] {
  if (infinitive === "ser" || infinitive === "ir") return ["fue", "fueron", "fuimos"];
  if (infinitive === "dar" || /^(pre)?ver$/.test(infinitive))
    return [infinitive === "prever" ? "previó" : `${stem}io`, `${stem}ieron`, `${stem}imos`];
  const own = PAST_STEMS.find(([tail]) => (WHOLE_VERBS.has(tail) ? infinitive === tail : infinitive.endsWith(tail)));
  if (own !== undefined) {
    const base = infinitive.slice(0, -own[0].length) + own[1];
    const third = base.endsWith("hic") ? `${base.slice(0, -1)}zo` : `${base}o`;
    return [third, base.endsWith("j") ? `${base}eron` : `${base}ieron`, `${base}imos`];
  }
  if (ending === "ar") return [`${stem}ó`, `${stem}aron`, `${stem}amos`];
  if (/[aeou]$/.test(stem) && !/gu$/.test(stem)) return [`${stem}yó`, `${stem}yeron`, `${stem}imos`];
  const weak = weakStem(infinitive, stem, ending);
  return [`${weak}ió`, `${weak}ieron`, `${stem}imos`];
}

/** "hirió", "murió", "pidió". */
function weakStem(infinitive: string, stem: string, ending: string): string {
  if (ending !== "ir") return stem;
  if (TO_UE.has(infinitive)) return changed(stem, "o", "u");
  return TO_IE.has(infinitive) || TO_I.has(infinitive) ? changed(stem, "e", "i") : stem;
}

function participleOf(infinitive: string, stem: string, ending: string): string {
  const own = REGULAR_PARTICIPLE.has(infinitive) ? undefined : PARTICIPLES.find(([tail]) => infinitive.endsWith(tail));
  if (own !== undefined) return infinitive.slice(0, -own[0].length) + own[1];
  if (ending === "ar") return `${stem}ad`;
  return /[aeo]$/.test(stem) ? `${stem}íd` : `${stem}id`;
}

function gerundOf(infinitive: string, stem: string, ending: string): string {
  if (ending === "ar") return `${stem}ando`;
  if (infinitive === "ir") return "yendo";
  if (/venir$/.test(infinitive)) return `${changed(stem, "e", "i")}iendo`;
  if (/decir$/.test(infinitive)) return `${changed(stem, "e", "i")}iendo`;
  if (infinitive === "poder") return "pudiendo";
  if (/[aeou]$/.test(stem) && !/gu$/.test(stem)) return `${stem}yendo`;
  return `${weakStem(infinitive, stem, ending)}iendo`;
}

function moodsOf(infinitive: string, ending: string, many: string): NonNullable<VerbForms["moods"]> {
  const own = FUTURE_STEMS.find(([tail]) => infinitive.endsWith(tail));
  const future = own === undefined ? infinitive : infinitive.slice(0, -own[0].length) + own[1];
  const root = many.slice(0, -2);
  const soft =
    ending === "ar"
      ? root.replace(/c$/, "qu").replace(/g$/, "gu").replace(/z$/, "c")
      : subjunctiveRoot(infinitive, root);
  const vowel = ending === "ar" ? "e" : "a";
  const wished = WHOLE[infinitive] === undefined ? [`${soft}${vowel}`, `${soft}${vowel}n`] : [];
  return {
    possible: [`${future}ía`, `${future}ían`],
    future: [`${future}á`, `${future}án`],
    hypothetical: wished.filter((form) => !OTHER_WORDS.has(form)),
  };
}

function subjunctiveRoot(infinitive: string, root: string): string {
  if (/(poner|tener|venir|salir|valer)$/.test(infinitive)) return `${infinitive.slice(0, -2)}g`;
  if (/hacer$|facer$/.test(infinitive)) return `${infinitive.slice(0, -3)}g`;
  if (/decir$/.test(infinitive)) return `${infinitive.slice(0, -4)}ig`;
  if (/(caer|traer)$/.test(infinitive)) return `${infinitive.slice(0, -2)}ig`;
  if (/[aeo]cer$|ucir$/.test(infinitive)) return `${infinitive.slice(0, -3)}zc`;
  if (/guir$/.test(infinitive)) return root.replace(/gu$/, "g");
  return root.replace(/g$/, "j");
}
