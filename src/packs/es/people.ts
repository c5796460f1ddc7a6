import type { SideKind } from "../../model/words.ts";
import type { PersonNoun } from "../../text/word-lexicon.ts";

type More = Partial<Pick<PersonNoun, "hostile" | "strikes" | "minor" | "collective" | "size" | "needs" | "bodyAfter">>;

const split = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((word) => word !== "");

/** Nouns with their plurals and, where they end in -o, -or, -ón or -és, their feminines; `noun!` has none. */
function nouns(kind: SideKind | null, words: string, more: More = {}): readonly PersonNoun[] {
  return split(words).map((entry) => {
    const forms = entry.endsWith("!") ? [entry.slice(0, -1)] : [...new Set([entry, feminineOf(entry)])];
    return { singular: forms, plural: forms.map(pluralOf), kind, ...more };
  });
}

/** Bodies and words without a number: "ejército", "guerrilla". */
function bodies(kind: SideKind | null, words: string, more: Pick<More, "hostile"> = {}): readonly PersonNoun[] {
  return split(words).map((word) => ({ singular: [word], plural: [], kind, collective: true as const, ...more }));
}

/** Bodies that are counted and told of by their number as well: "banda, bandas". */
function groups(kind: SideKind | null, words: string, more: Pick<More, "hostile"> = {}): readonly PersonNoun[] {
  return split(words).map((word) => ({
    singular: [word, pluralOf(word)],
    plural: [],
    kind,
    collective: true as const,
    ...more,
  }));
}

/** Words that always mean several people. */
function crowds(
  kind: SideKind | null,
  words: string,
  more: Pick<More, "hostile" | "minor" | "size"> = {},
): readonly PersonNoun[] {
  return split(words).map((word) => ({ singular: [], plural: [word], kind, ...more }));
}

/** The words of a phrase up to its first preposition, each put through `change`. */
function headed(phrase: string, change: (word: string) => string): string {
  const words = phrase.split(" ");
  const link = words.findIndex((word) => /^(de|del|en|a|al|con|sin|por|para|contra)$/.test(word));
  return words.map((word, i) => (link < 0 || i < link ? change(word) : word)).join(" ");
}

function pluralOf(phrase: string): string {
  return headed(phrase, (word) => {
    if (/mente$|^(no|más|pnp)$/.test(word)) return word;
    if (word === "joven") return "jóvenes";
    if (/[aeiouáéó]$/.test(word)) return `${word}s`;
    if (word.endsWith("z")) return `${word.slice(0, -1)}ces`;
    if (word.endsWith("s") && !/[áéíóú]s$/.test(word)) return word;
    const plain = word.replace(/[áéíóú](?=[ns]$)/, (vowel) => "aeiou"["áéíóú".indexOf(vowel)]!);
    return `${plain}es`;
  });
}

function feminineOf(phrase: string): string {
  return headed(phrase, (word) => {
    if (/(o|or)$/.test(word)) return word.endsWith("o") ? `${word.slice(0, -1)}a` : `${word}a`;
    if (word.endsWith("ón")) return `${word.slice(0, -2)}ona`;
    return word.endsWith("és") ? `${word.slice(0, -2)}esa` : word;
  });
}

/** "miembro de la policía", "elementos del ejército": a share noun before a body that would else be read as a person. */
const SHARES = "miembro!, integrante!, efectivo!, elemento!, agente!, oficial!, funcionario!, uniformado!";
const of = (body: string): string =>
  split(SHARES)
    .map((share) => `${share.slice(0, -1)} ${body}!`)
    .join(", ");

/** Who people are by the noun alone. Phrases beat single words. */
export const personNouns: readonly PersonNoun[] = [
  ...nouns(
    "state-forces",
    `soldado, raso!, militar, suboficial!, infante de marina!, marino!, marinero!, infante!, conscripto!, recluta!, cabo!, cabo primero!, cabo segundo!, cabo tercero!, sargento!, sargento primero!, sargento segundo!, sargento viceprimero!, subteniente!, teniente!, teniente coronel!, capitán!,
    capitán de navío!, capitán de fragata!, capitán de corbeta!, teniente de navío!, mayor del ejército!, coronel!, general!, general de brigada!, general de división!, mayor general!, brigadier general!, almirante!, contraalmirante!, vicealmirante!, comandante!, alférez!, cadete!, paracaidista!,
    soldado profesional!, soldado regular!, soldado bachiller!, soldado conscripto!, oficial del ejército!, oficial de la armada!, oficial de la fuerza aérea!, oficial militar!, jefe militar!, efectivo militar!, efectivo castrense!, elemento militar!, elemento castrense!, personal militar!, uniformado militar!, miembro de las fuerzas armadas!,
    integrante de las fuerzas armadas!, miembro de las fuerzas militares!, miembro de la fuerza pública!, integrante de la fuerza pública!, miembro de las fuerzas de seguridad!, integrante de las fuerzas de seguridad!, agente de seguridad!, efectivo de seguridad!, elemento de seguridad!, miembro de los cuerpos de seguridad!, casco azul!, guardia nacional!, elemento de la guardia nacional!,
    integrante de la guardia nacional!, agente de la guardia nacional!, efectivo de la guardia nacional!, miembro de la guardia nacional!, guardia fronterizo!, guardacostas!, legionario!, sinchi!, artillero!, tropa del ejército!, reservista!, militar retirado!, exmilitar!, marine!, elemento del ejército!, efectivo del ejército!, miembro del ejército!, integrante del ejército!, elemento de la marina!, elemento de la sedena!, elemento de la semar!`,
  ),
  ...crowds(
    "state-forces",
    "tropas, tropas del ejército, militares, fuerzas especiales, efectivos de las fuerzas armadas, efectivos de la fuerza pública, efectivos castrenses",
  ),
  ...bodies(
    "state-forces",
    `ejército, ejército nacional, fuerzas armadas, fuerzas militares, fuerza armada, fuerza pública, fuerzas de seguridad, fuerzas del orden, fuerza de seguridad, cuerpos de seguridad, marina, marina de guerra, armada, armada nacional, fuerza aérea, infantería de marina, guardia nacional, guardia nacional bolivariana, tropa, batallón, brigada, pelotón, escuadrón, regimiento, compañía de soldados, patrulla militar, patrulla del ejército, patrulla combinada, convoy militar, convoy del ejército,
    columna militar, base militar, puesto militar, cuartel militar, cuartel del ejército, base del ejército, base contraterrorista, base contrasubversiva, puesto de control militar, retén militar, comando conjunto, comando conjunto de las fuerzas armadas, ministerio de defensa, ministerio de la defensa, secretaría de la defensa nacional, secretaría de marina, sedena, semar, gnb, fuerza de tarea, fuerza de tarea conjunta, fuerza de tarea omega, fuerzas gubernamentales, fuerzas federales, fuerzas estatales, fuerzas leales, casco azules,
    caravana militar, helicóptero militar, helicóptero del ejército, lancha de la armada, lancha patrullera, comando especial, gaula militar, fuerzas combinadas, fuerzas de ocupación, misión de paz, inteligencia militar, patrulla naval, unidad militar, unidades militares, unidad del ejército, unidades del ejército, guarnición, aviación, aviación militar, destacamento militar, destacamento, puesto de la armada, fuerzas israelíes, fuerzas rusas, fuerzas ucranianas`,
  ),
  ...nouns("police", "policía!", { bodyAfter: ["la"] }),
  ...nouns(
    "police",
    `patrullero!, subintendente!, intendente de policía!, intendente jefe!, subcomisario!, carabinero!, guardia civil!, ertzaina!, mosso d'esquadra!, mosso!, gendarme!, agente policial!, oficial de policía!, oficial policial!, suboficial de policía!, suboficial pnp!, jefe policial!, jefe de policía!, jefe de la policía!, comandante de policía!, comandante de la policía!, efectivo policial!, efectivo policíaco!, elemento policial!, elemento policiaco!,
    uniformado policial!, policía municipal!, policía estatal!, policía federal!, policía ministerial!, policía nacional!, policía local!, policía preventivo!, policía comunitario!, policía de investigación!, policía militar!, expolicía!, detective!, inspector de policía!, comisario de policía!, mando policial!, mando policiaco!, custodio penitenciario!, custodio!, guardia penitenciario!, guardián penitenciario!, agente penitenciario!, dragoneante!, guardia del inpec!, agente de tránsito!, agente estatal!, agente federal!, agente ministerial!,
    agente investigador!, agente judicial!, agente municipal!, agente fiscal de policía!, agente antidrogas!, agente antinarcóticos!, funcionario policial!, funcionario del cicpc!, agente del cicpc!, miembro de los carabineros!, antimotín!, guardaparque!, guardabosque!, guardabosques!, ${of("de la policía")}, ${of("de la policía nacional")}, patrullero de la policía!, auxiliar de policía!, auxiliar de la policía!, elemento de la policía estatal!, elemento de la policía municipal!, elemento de seguridad pública!, miembro de la guardia civil!, agente de la guardia civil!`,
  ),
  ...nouns("police", "elemento!, agente!, efectivo!, uniformado, funcionario de seguridad!, oficial!"),
  ...bodies(
    "police",
    `policía nacional, policía nacional civil, policía nacional bolivariana, policía nacional del perú, pnp, pnc, pnb, cicpc, policía federal, policía estatal, policía municipal, policía local, policía civil, policía judicial, policía de investigaciones, policía de carabineros, policía antinarcóticos, policía antidisturbios, policía boliviana, guardia civil, carabineros, carabineros de chile, mossos d'esquadra, ertzaintza, gendarmería, esmad, fuerza de choque, cuerpo policial, cuerpos policiales, fuerzas policiales, fuerza policial,
    patrulla policial, patrulla de la policía, patrulla policiaca, comisaría, estación de policía, subestación de policía, puesto policial, puesto de policía, cuartel de policía, cuartel policial, casa cuartel, convoy policial, comando policial, ministerio del interior, ministerio de gobernación, secretaría de seguridad pública, secretaría de seguridad, grupo de operaciones especiales, unidad policial, unidades policiales, faes, dinoes, diroes, umopar, dirección antidrogas, gaula, dijín, sijín`,
  ),
  ...nouns(
    "armed-group",
    `guerrillero, subversivo, insurgente!, rebelde!, terrorista!, delincuente terrorista!, paramilitar!, combatiente!, miliciano, extremista!, yihadista!, senderista!, emerretista!, etarra!, disidente!, narcoterrorista!, narcoguerrillero, separatista!, islamista!, mercenario, irregular!, sedicioso, faccioso, alzado en armas!, miembro de eta!, excombatiente!, exguerrillero, integrante del grupo armado!, miembro del grupo armado!, cabecilla guerrillero!, jefe guerrillero!, comandante guerrillero!, comandante rebelde!, líder guerrillero!, mando guerrillero!,
    jefe rebelde!, jefe paramilitar!, mando terrorista!, camarada terrorista!, combatiente enemigo!, remanente terrorista!, remanente senderista!, terrorista senderista!, guerrillero del eln!, guerrillero de las farc!, elemento subversivo!, elemento terrorista!, presunto subversivo!, miembro de la guerrilla!, integrante de la guerrilla!, integrante de las disidencias!, miembro de las disidencias!, contrarrevolucionario, zapatista!, eperrista!, autodefensa!`,
    { hostile: true },
  ),
  ...crowds(
    "armed-group",
    "paramilitares, muyahidines, fuerzas rebeldes, fuerzas guerrilleras, remanentes, autodefensas, disidencias, remanentes terroristas, elementos subversivos",
    { hostile: true },
  ),
  ...groups(
    "armed-group",
    `guerrilla, grupo guerrillero, grupo rebelde, grupo subversivo, grupo terrorista, grupo insurgente, grupo armado, grupo armado organizado, grupo armado organizado residual, grupo armado ilegal, grupo al margen de la ley, grupo irregular, grupo paramilitar, grupo disidente, grupo yihadista, grupo extremista, organización terrorista, organización guerrillera, organización subversiva, organización armada, banda terrorista, célula terrorista, comando terrorista, comando guerrillero, columna guerrillera, columna subversiva, columna terrorista,
    columna senderista, frente guerrillero, milicia, milicia armada, estructura guerrillera, estructura armada, disidencia, insurgencia, movimiento guerrillero, movimiento rebelde, movimiento armado, escuadrón de la muerte, escuadrones de la muerte, campamento guerrillero, campamento subversivo, cártel, cartel, gao, gaor, facción disidente, facción rebelde, brazo armado, colectivo armado, autodefensa, banda paramilitar, unidad guerrillera`,
    { hostile: true },
  ),
  ...nouns(
    "unidentified",
    `sicario, pistolero, gatillero, atacante!, agresor, asaltante!, atracador, homicida!, asesino, francotirador, secuestrador, plagiario, captor, encapuchado, enmascarado, hombre armado!, sujeto armado!, individuo armado, persona armada!, joven armado!, civil armado!, tirador, victimario, verdugo!, terrorista suicida!, atacante suicida!, suicida!, hombre encapuchado!, sujeto encapuchado!, hombre desconocido!, sujeto desconocido!, individuo desconocido!, persona desconocida!, hombre no identificado!, sujeto no identificado!, desconocido, presunto sicario!, matón!, hombre fuertemente armado!, motosicario!`,
    { hostile: true, strikes: true },
  ),
  ...nouns(
    "unidentified",
    `delincuente!, pandillero, marero, bandido, bandolero, ladrón, asaltante de caminos!, narcotraficante!, narco!, criminal!, malhechor, maleante!, hampón!, antisocial!, cuatrero, extorsionador, contrabandista!, traficante!, capo!, forajido, facineroso, sujeto!, mafioso, sospechoso, presunto delincuente!, presunto criminal!, integrante de una banda!, miembro de una pandilla!, integrante de pandilla!, cabecilla!, jefe de plaza!, vándalo!, invasor, saqueador, huachicolero, talamontes!, minero ilegal!, motorizado!, malandro!, azote!, pirata!, traficante de drogas!, líder criminal!, presunto responsable!, autor material!, autor intelectual!, presunto autor!, jíbaro, traqueto, paraco!, elemento armado!, elemento criminal!, integrante del cártel!, integrante del cartel!, miembro del cártel!, hombre de confianza!`,
    { hostile: true },
  ),
  ...crowds(
    "unidentified",
    "hombres en motocicleta, hombres en moto, sujetos en motocicleta, sujetos en moto, sicarios en moto, hombres con armas largas, civiles armados, desconocidos",
    { hostile: true },
  ),
  ...groups(
    "unidentified",
    `banda, pandilla, mara, gavilla, banda criminal, banda delincuencial, banda armada, comando armado, grupo criminal, grupo delictivo, grupo delincuencial, grupo de sicarios, célula criminal, célula delictiva, organización criminal, organización delictiva, estructura criminal, grupo de civiles armados, grupo de hombres armados, grupo de desconocidos, bacrim, megabanda, turba, turba enardecida, convoy de hombres armados, grupo de encapuchados, combo`,
    { hostile: true },
  ),
  ...bodies("unidentified", "crimen organizado, delincuencia organizada, delincuencia común, hampa", { hostile: true }),
  ...nouns("communal", "pastor nómada!, ganadero nómada!, barrista!, hincha!, invasor de tierras!, paez!"),
  ...nouns(
    "civilians",
    `persona privada de la libertad!, persona privada de libertad!, privado de la libertad!, privado de libertad!, civil!, poblador, lugareño, vecino, habitante!, residente!, aldeano, campesino, agricultor, jornalero, labriego, ganadero, hacendado, cocalero, comunero, rondero, colono, indígena!, nativo, trabajador, obrero, empleado, minero, maestro, profesor, docente!, estudiante!, alumno, universitario, normalista!, colegial!, médico, doctor, enfermero, paramédico, socorrista!, bombero, rescatista!, brigadista!, voluntario, comerciante!, vendedor, tendero, mototaxista!, taxista!, conductor, chofer!, chófer!, ayudante!,
    camionero!, transportista!, motociclista!, mensajero, pasajero, peatón!, transeúnte!, viajero, turista!, cliente!, comensal!, feligrés!, creyente!, sacerdote!, párroco!, cura!, monja!, religioso, misionero, pastor evangélico!, pastor!, seminarista!, catequista!, obispo!, pescador, leñador, refugiado, migrante!, inmigrante!, ama de casa!, madre!, padre!, esposo, marido!, mujer!, hermano, hijo, hija!, abuelo, abuela!, tío!, tía!, sobrino, primo!, prima!, nieto, yerno!, nuera!, suegro, cuñado, pareja!, novio, novia!, familiar!, pariente!,
    invitado, paciente!, preso, recluso, interno!, reo!, rehén!, cautivo, manifestante!, activista!, defensor de derechos humanos!, defensora de derechos humanos!, ambientalista!, sindicalista!, dirigente sindical!, líder social!, lideresa social!, lideresa!, líder comunal!, líder comunitario!, líder indígena!, líder campesino!, gobernador indígena!, dirigente indígena!, dirigente campesino!, dirigente comunal!, comunicador popular!, empresario, industrial!, ingeniero, abogado, académico, científico, artista!, cantante!, actor!, futbolista!, deportista!, señora!, señor!,
    guardia de seguridad!, vigilante!, guardaespaldas!, escolta!, guardia privado!, celador!, mecánico!, técnico!, contratista!, operario, albañil!, anciano, anciana!, adulto mayor!, ciudadano, extranjero, parroquiano, cooperante!, trabajador humanitario!, recolector!, raspachín!, erradicador, obrero agrícola!, peón!, productor, guardia indígena!, comunitario, palmicultor, bananero!, sepulturero!, recolector de café!, guía!, universitaria!, fanático!, asistente!, huésped!, testigo!, compañero, extrabajador, jubilado, pensionado, cuidador, inquilino, playero, remisero, colectivero, canillita!, cuidacoches!, dueño, propietario, locatario, despachador, repartidor, jesuita!`,
  ),
  ...crowds(
    "civilians",
    `civiles, mujeres y niños, inocentes, pobladores, lugareños, familiares, vecinos, ancianos, inocentes civiles, población civil, indígenas, campesinos, desplazados, comuneros, ciudadanos`,
  ),
  ...nouns(
    "civilians",
    `niño, niña!, menor de edad!, menor!, adolescente!, bebé!, escolar!, infante menor!, recién nacido!, lactante!, jovencito, quinceañera!, chiquillo`,
    { minor: true },
  ),
  ...bodies(
    "civilians",
    "familia, población, comunidad, comunidad indígena, multitud, muchedumbre, caravana humanitaria, población civil, guardia indígena, minga indígena, misión médica, comitiva",
  ),
  ...nouns("civilians", "pareja de esposos!, matrimonio!", { size: 2 }),
  ...crowds("civilians", "padres, esposos, cónyuges, recién casados, gemelos, mellizos", { size: 2 }),
  ...nouns(
    "officials",
    `alcalde!, alcaldesa!, exalcalde!, exalcaldesa!, vicealcalde!, presidente municipal!, presidenta municipal!, edil!, concejal!, concejala!, regidor, síndico!, gobernador, exgobernador, ministro, viceministro, exministro, primer ministro!, presidente!, expresidente!, vicepresidente!, senador, exsenador, diputado, exdiputado, congresista!, parlamentario, legislador, asambleísta!, prefecto!, subprefecto!, intendente!, corregidor!, juez!, jueza!, exjuez!, magistrado, fiscal!, fiscal general!, exfiscal!, procurador, candidato, candidata!, candidato presidencial!, precandidato, aspirante a la alcaldía!,
    candidato a la alcaldía!, político!, dirigente político!, líder político!, líder opositor!, dirigente opositor!, embajador, diplomático!, cónsul!, funcionario, funcionario público!, exfuncionario, servidor público!, servidora pública!, secretario de gobierno!, secretario municipal!, secretario de seguridad!, personero, defensor del pueblo!, teniente alcalde!, comisario municipal!, agente fiscal!, notario!, tesorero!, inspector de trabajo!, alguacil!, jefe político!, dirigente del partido!, delegado!, consejero, registrador, militante político!, subsecretario, secretario de estado!, director del penal!`,
  ),
  ...nouns(
    "media",
    "periodista!, reportero, camarógrafo, fotógrafo, fotoperiodista!, corresponsal!, locutor, comunicador, comunicador social!, editor!, columnista!, presentador, reportero gráfico!, trabajador de prensa!, director de noticias!",
  ),
  ...nouns(
    null,
    `persona!, ser humano!, individuo!, víctima!, hombre!, varón!, mujer joven!, joven!, muchacho, miembro!, integrante!, compañero de armas!, colega!, acompañante!, ocupante!, tripulante!, sobreviviente!, superviviente!, líder!, jefe!, dirigente!, militante!, seguidor, simpatizante!, colaborador, informante!, desertor, adulto, ciudadano español!, sexagenario!, septuagenario!, octogenario!, quincuagenario!, occiso!, hoy occiso!, elemento de la organización!`,
  ),
  ...crowds(null, "vidas, vidas humanas, gente, personal, tripulación, ocupantes, hombres y mujeres, almas"),
  ...nouns("civilians", "mujer!"),
  ...nouns(
    null,
    `remanente!, columna!, facción!, célula!, cuadrilla!, escuadra!, grupo!, comando!, patrulla!, equipo!, contingente!, reducto!, convoy!, caravana!, comisión!, unidad!, bloque!`,
    { needs: "of" },
  ),
];

/** Words beside a head that settle its side. Phrases beat single words. */
export const sideModifiers: Readonly<Record<string, SideKind>> = {
  ...kindOf(
    "state-forces",
    "militar, militares, castrense, castrenses, naval, navales, gubernamental, gubernamentales, israelíes, profesional, profesionales",
  ),
  ...kindOf(
    "police",
    "policial, policiales, policiaco, policiacos, policíaco, policíacos, policiaca, policiacas, antinarcóticos, antidisturbios, penitenciario, penitenciarios",
  ),
  ...kindOf(
    "armed-group",
    "guerrillero, guerrilleros, guerrillera, guerrilleras, subversivo, subversivos, subversiva, subversivas, insurgente, insurgentes, rebelde, rebeldes, terrorista, terroristas, senderista, senderistas, paramilitar, paramilitares, yihadista, yihadistas, islamista, islamistas, disidente, disidentes, narcoterrorista, narcoterroristas, ilegal armado",
  ),
  ...kindOf(
    "unidentified",
    "armado, armados, armada, armadas, encapuchado, encapuchados, enmascarado, enmascarados, desconocido, desconocidos, desconocida, desconocidas, no identificado, no identificados, no identificada, no identificadas, fuertemente armado, fuertemente armados, delincuencial, criminal, criminales, sin identificar",
  ),
  ...kindOf(
    "civilians",
    "civil, civiles, inocente, inocentes, indígena, indígenas, campesino, campesinos, campesina, campesinas, desarmado, desarmados, embarazada, embarazadas, comunal, wayúu, awá, nasa, asháninka, asháninkas, mapuche, mapuches",
  ),
};

function kindOf(kind: SideKind, words: string): Readonly<Record<string, SideKind>> {
  return Object.fromEntries(split(words).map((word) => [word, kind]));
}

/** Ranks, offices and other titles that stand before a name. */
export const titles: Readonly<Record<string, SideKind>> = {
  ...kindOf(
    "state-forces",
    "soldado, soldado profesional, slp, cabo, cabo primero, cabo segundo, cabo tercero, sargento, sargento primero, sargento segundo, sargento viceprimero, subteniente, teniente, teniente coronel, capitán, mayor, mayor general, coronel, general, brigadier general, general de brigada, general de división, almirante, contraalmirante, vicealmirante, suboficial, suboficial de tercera, suboficial de segunda, suboficial de primera, oficial de mar, técnico de segunda, técnico de primera, suboficial primero, suboficial segundo, suboficial tercero, técnico primero, técnico segundo, infante de marina, alférez, capitán de navío, tte, cap, cnel, crnl, gral, sgto, tco, sub oficial",
  ),
  ...kindOf(
    "police",
    "patrullero, subintendente, intendente jefe, agente, policía, inspector, inspector jefe, comisario, subcomisario, comisario jefe, detective, oficial, mayor de policía, comandante de la policía, so3, so2, so1, suboficial pnp, carabinero, inspector de policía",
  ),
  ...kindOf(
    "officials",
    "presidente, presidenta, expresidente, expresidenta, vicepresidente, vicepresidenta, primer ministro, ministro, ministra, exministro, viceministro, canciller, gobernador, gobernadora, alcalde, alcaldesa, exalcalde, presidente municipal, concejal, diputado, diputada, senador, senadora, congresista, juez, jueza, magistrado, fiscal, fiscal general, procurador, embajador, embajadora, cónsul, rey, príncipe, secretario, secretaria, vocero, vocera, portavoz, subsecretario, prefecto, intendente, regidor, síndico, candidato, candidata, secretario de seguridad, ministro de defensa, ministro del interior, defensor del pueblo, director de la policía",
  ),
  ...kindOf("armed-group", "camarada, comandante guerrillero, jefe guerrillero, guerrillero, cabecilla, comandante"),
  ...kindOf(
    "civilians",
    "señor, señora, sr, sra, don, doña, dr, dra, doctor, doctora, padre, fray, sor, monseñor, obispo, arzobispo, cardenal, pastor, sacerdote, párroco, profesor, profesora, maestro, maestra, licenciado, lic, ingeniero, ing, abogado, abogada, empresario, campesino, estudiante, líder social, lideresa, líder indígena, líder comunal, activista, dirigente, sindicalista, comerciante, conductor",
  ),
  ...kindOf("media", "periodista, reportero, reportera, fotógrafo, camarógrafo, comunicador, locutor, corresponsal"),
};

/** Words that join a name to another name of the same bearer. */
export const aliasMarks: readonly string[] = split(
  "alias, a., conocido como, conocida como, apodado, apodada, mejor conocido como, conocido con el alias de, cuyo alias es, alias comandante, alias camarada, también conocido como, de nombre de guerra, (a)",
);

/** How state bodies of a country are named in records. */
export const forceNames: Readonly<Partial<Record<SideKind, string>>> = {
  "state-forces": "Fuerzas Militares de {country}",
  police: "Policía de {country}",
  officials: "Gobierno de {country}",
};

/** Names of sides that no register lists, per kind. */
export const plainSideNames: Readonly<Record<SideKind, string>> = {
  "state-forces": "fuerzas estatales",
  police: "policía",
  "armed-group": "grupo armado",
  communal: "grupo comunal",
  civilians: "civiles",
  officials: "autoridades",
  media: "periodistas",
  unidentified: "sin identificar",
  other: "otros",
};
