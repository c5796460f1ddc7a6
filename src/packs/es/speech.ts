import type { SideKind, Stance } from "../../model/words.ts";
import type { BoilerplateTables, SpeechTables, SpeechVerb } from "../../text/speech-lexicon.ts";
import { verb, verbs } from "./verbs.ts";

const list = (words: string): readonly string[] =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
const voice = (kind: SideKind, words: string) => ({ words: list(words), kind });

type Manner = Omit<SpeechVerb, "stance" | "verb">;
const asserting = (infinitives: string, manner: Manner = {}): readonly SpeechVerb[] =>
  verbs(infinitives).map((forms) => ({ stance: "asserts", verb: forms, ...manner }));
const stance = (taken: Stance, infinitives: string, needs?: readonly string[]): readonly SpeechVerb[] =>
  verbs(infinitives).map((forms) => ({
    stance: taken,
    verb: forms,
    inverts: true,
    ...(needs === undefined ? {} : { needs }),
  }));

/** "dijo", "informó": verbs that say nothing else. */
const PLAIN =
  "decir informar afirmar agregar añadir declarar confirmar precisar explicar señalar indicar asegurar manifestar expresar sostener contar relatar narrar comentar apuntar anunciar aseverar acotar puntualizar enfatizar subrayar remarcar recalcar responder replicar reiterar insistir referir admitir reconocer detallar especificar aclarar aducir argumentar argüir exponer";
const ALSO =
  "reportar denunciar advertir alertar revelar lamentar notificar mencionar corroborar ratificar estimar calcular";

/** Third persons of the past and present of verbs of saying, as they stand behind "según": "según informó". */
const SAYING = `${PLAIN} ${ALSO}`
  .split(" ")
  .flatMap((infinitive) => verb(infinitive).finite)
  .filter((form) => !/(ra|ran|aba|aban|ía|ían)$/.test(form));

/** How Spanish tells who says so. */
export const speech: SpeechTables = {
  verbs: [
    ...asserting(PLAIN, { plain: true, inverts: true }),
    ...asserting(ALSO, { inverts: true }),
    ...asserting(
      "creer pensar sospechar acusar culpar responsabilizar considerar describir identificar atribuir señalar",
      {
        inverts: true,
        reduced: true,
      },
    ),
    ...asserting("condenar repudiar elogiar criticar opinar", { inverts: true }),
    ...asserting("concluir establecer determinar constatar", { inverts: true, needs: list("que") }),
    ...asserting("recordar publicar escribir difundir divulgar", {
      inverts: true,
      needs: list("que, comunicado, video, vídeo, mensaje, trino"),
    }),
    ...asserting("tachar tildar calificar culpar acusar", { inverts: true, needs: list("de, a") }),
    ...asserting("hablar", { inverts: true, needs: list("de, sobre") }),
    ...asserting("cifrar situar elevar fijar dar rebajar actualizar poner entregar", {
      inverts: true,
      needs: list(
        "cifra, balance, número, saldo, muertos, víctimas, heridos, fallecidos, bajas, parte, cuenta, conocer",
      ),
    }),
    ...asserting("contabilizar registrar contar documentar", {
      inverts: true,
      needs: list("muertos, muertes, víctimas, fallecidos, homicidios, asesinatos, masacres, bajas, casos, heridos"),
    }),
    ...asserting("citar", { quoted: true }),
    ...stance("denies", "negar desmentir rechazar refutar descartar desestimar"),
    ...stance("doubts", "dudar cuestionar"),
    ...stance("retracts", "retractar rectificar corregir"),
    ...stance(
      "claims-responsibility",
      "reivindicar adjudicar atribuir asumir",
      list(
        "responsabilidad, autoría, atentado, atentados, ataque, ataques, asesinato, asesinatos, emboscada, secuestro, secuestros, explosión, bomba, hecho, hechos, acción, acciones, crimen, operación, muerte, masacre",
      ),
    ),
  ],
  before: [
    ...list(
      `según, de acuerdo con, de acuerdo a, conforme a, en palabras de, a decir de, al decir de, en opinión de, a juicio de, según fuentes de, según datos de, según cifras de,
      según información de, según informaciones de, según un comunicado de, según un reporte de, según el reporte de, según el informe de, según un informe de, según la versión de, según versiones de,
      de acuerdo con información de, de acuerdo con datos de, de acuerdo con el reporte de, de acuerdo con reportes de, de acuerdo con versiones de, con base en información de, por boca de, en voz de`,
    ),
    ...SAYING.flatMap((form) => [
      `según ${form}`,
      `según lo ${form}`,
      `de acuerdo con lo que ${form}`,
      `según ha ${form}`,
    ]),
    ...list(
      "según ha informado, según han informado, según ha dicho, según han dicho, según ha confirmado, según lo informado por, según lo dicho por, según lo señalado por, según lo indicado por",
    ),
  ],
  heard: verbs("saber conocer obtener averiguar"),
  relay: list(
    "citando, cita, citó, citaron, citando a, cita a, citó a, cita a la, que cita a, que cita, que citó a, quien cita a, mencionando a",
  ),
  toldTo: list(
    `dijo a, dijo a la, dijo al, dijeron a, dijeron a la, declaró a, declaró a la, declaró al, declararon a, explicó a, aseguró a, confirmó a, confirmaron a, afirmó a, afirmó a la, contó a, relató a, indicó a, informó a, señaló a,
    manifestó a, en declaraciones a, en entrevista con, en una entrevista con, en conversación con, en diálogo con, entrevistado por, consultado por, consultada por, consultados por, en contacto con`,
  ),
  passedOn: list(
    "citado por, citada por, citados por, citadas por, recogido por, recogida por, recogidas por, difundido por, difundida por, publicado por, publicada por, transmitido por, reproducido por, según publicó, según publica, según recoge, a través de, divulgado por, reseñó, reseñado por",
  ),
  claimsDeed: list(
    `se atribuyó, se atribuyeron, se adjudicó, se adjudicaron, se responsabilizó, se responsabilizaron, asumió la autoría, reivindicó la autoría, asumió la responsabilidad, sus combatientes habían, sus combatientes atacaron, sus hombres habían,
    admitió haber, reconoció haber, reconoció su autoría, reconocieron haber, había sido obra suya`,
  ),
  voices: [
    voice(
      "police",
      `policía, la policía, fuentes policiales, fuente policial, fuentes de la policía, una fuente de la policía, portavoz policial, portavoz de la policía, vocero de la policía, vocero policial, jefe policial, jefe de la policía, comandante de la policía, director de la policía,
      policía nacional, policía local, policía estatal, policía federal, policía municipal, policía metropolitana, policía civil, policía bonaerense, guardia civil, ertzaintza, mossos d'esquadra, mossos, mandos policiales, autoridades policiales, reporte policial, informe policial, parte policial, ministerio del interior, ministro del interior, ministra del interior, ministerio de seguridad,
      ministro de seguridad, secretaría de seguridad, secretaría de seguridad pública, secretaría de seguridad y protección ciudadana, secretaría de gobernación, fiscalía, la fiscalía, fiscalía general, fiscalía general de la república, fiscalía general del estado, fiscalía general de la nación, procuraduría, procuraduría general de justicia, ministerio público, investigadores, dijín, sijín, carabineros, gendarmería, pdi, interpol, comisario, comisaria,
      medicina legal, dirincri, dircote, dinoes, agentes, guardia nacional civil, secretario de seguridad, inspector, subinspector, mando policial`,
    ),
    voice(
      "state-forces",
      `ejército, el ejército, fuerzas armadas, fuerzas militares, fuerza pública, fuentes militares, fuente militar, fuentes del ejército, fuentes castrenses, fuente castrense, portavoz militar, portavoz del ejército, vocero militar, vocero del ejército, mandos militares, mando militar, alto mando, alto mando militar, comando conjunto, comando conjunto de las fuerzas armadas, comando general,
      ministerio de defensa, ministro de defensa, ministra de defensa, secretaría de la defensa nacional, secretaría de defensa, sedena, secretaría de marina, marina, marina de guerra, armada, armada nacional, fuerza aérea, guardia nacional, estado mayor, estado mayor conjunto, cuartel general, comando militar, comandancia, comandante militar, comandante del ejército, comandante de la brigada, brigada, batallón, división del ejército,
      pentágono, comando sur, fuentes de inteligencia, inteligencia militar, coalición, organismos de seguridad, fuerzas de seguridad, fuentes de seguridad, fuente de seguridad, mando castrense, comando político militar, comandante de la división, comandante del comando conjunto`,
    ),
    voice(
      "officials",
      `autoridades, las autoridades, autoridad, autoridades locales, autoridades regionales, autoridades judiciales, gobierno, el gobierno, gobierno nacional, gobierno regional, gobierno estatal, gobierno federal, fuentes oficiales, fuente oficial, fuentes gubernamentales, fuente gubernamental, fuentes judiciales, fuente judicial, fuentes del gobierno, reporte oficial, informe oficial, parte oficial, versión oficial, medios estatales,
      presidente, presidenta, mandatario, mandataria, jefe de estado, presidencia, gobernador, gobernadora, gobernación, prefecto, alcalde, alcaldesa, alcaldía, edil, intendente, concejal, ministro, ministra, ministerio, viceministro, secretario, secretaria, subsecretario, portavoz, vocero, vocera, funcionario, funcionaria, funcionarios, diputado, diputada, senador, senadora, congresista, parlamentario, legislador,
      fiscal, fiscales, fiscal general, fiscal jefe, procurador, procuradora, juez, jueza, magistrado, defensor del pueblo, defensoría del pueblo, defensoría, personero, personera, personería, canciller, cancillería, embajada, embajador, cónsul, ministerio de salud, ministerio de sanidad, ministro de salud, secretaría de salud, secretario de salud, secretario de gobierno, secretaria de gobierno, prefectura, presidente municipal, ayuntamiento, junta,
      delegado, delegado del gobierno, delegación del gobierno, subdelegación del gobierno, comisión de la verdad, comisión de la verdad y reconciliación, protección civil, defensa civil, bomberos, cuerpo de bomberos, servicio de emergencias, servicios de emergencia, ecu 911, servicio nacional de atención a personas privadas de la libertad, snai, consejo de estado, congreso, parlamento, senado, indeci, instituto penitenciario, inpec,
      premier, primer ministro, primera ministra, jefe del gabinete, jefe de gabinete, alto comisionado, alto comisionado para la paz, jurisdicción especial para la paz, jep, unidad de víctimas, vicepresidente, vicepresidenta, corregidor, inspector de policía, subprefecto, comunicado oficial, nota oficial, kremlin, casa blanca, casa rosada, moncloa, palacio de miraflores, vaticano, santa sede, justicia, texto oficial, oposición, directivo, directivos, empresa, rectora, rector`,
    ),
    voice(
      "other",
      `hospital, el hospital, fuentes hospitalarias, fuente hospitalaria, fuentes médicas, fuente médica, fuentes sanitarias, médicos, médico, personal médico, servicios médicos, paramédicos, socorristas, rescatistas, cruz roja, media luna roja, cruz verde, organismos de socorro, onu, naciones unidas, oea, unicef, acnur, oacnudh, cidh, ong, organización no gubernamental,
      organizaciones sociales, organización de derechos humanos, organizaciones de derechos humanos, organismos de derechos humanos, organismo humanitario, grupo de derechos humanos, defensores de derechos humanos, human rights watch, amnistía internacional, indepaz, instituto de estudios para el desarrollo y la paz, crisis group, insight crime, foro penal, observatorio, observatorio venezolano de violencia, observatorio sirio de derechos humanos, analistas, expertos, investigadores,
      iglesia, la iglesia, diócesis, arquidiócesis, arzobispo, obispo, sacerdote, párroco, abogado, abogada, abogados, onic, organización nacional indígena de colombia, cric, consejo regional indígena del cauca, acin, marcha patriótica, sindicato, federación, asociación, fundación, comisión, comité, colectivo, colectivos, organización, organizaciones, oficina de derechos humanos, oficina de derechos humanos de la onu, entidad, gremio, médicos sin fronteras, conaie, confederación, consejo, cabildo`,
    ),
    voice(
      "civilians",
      `testigos, testigo, testigos presenciales, testigo presencial, vecinos, vecino, vecina, residentes, residente, pobladores, poblador, habitantes, habitante, lugareños, moradores, comuneros, familiares, familiar, pariente, parientes, allegados, deudos, viuda, esposa, madre, padre, hermano, hermana, hijo, sobrevivientes, sobreviviente, supervivientes, superviviente,
      líderes comunitarios, líder comunitario, líderes sociales, líder social, líderes indígenas, líder indígena, activistas, activista, fuentes locales, fuente local, fuentes, fuente, fuentes cercanas, la comunidad, campesinos, campesino, ronderos, dirigentes, dirigente, dirigente campesino, transeúntes, compañeros, comerciantes`,
    ),
    voice(
      "armed-group",
      `rebeldes, guerrilla, la guerrilla, guerrilleros, insurgentes, grupo armado, el grupo armado, grupo guerrillero, grupo rebelde, insurgencia, milicias, milicianos, jefe guerrillero, jefe rebelde, comandante guerrillero, comandante rebelde, vocero guerrillero, portavoz de los rebeldes, portavoz de la guerrilla, paramilitares, jefe paramilitar, separatistas, yihadistas, islamistas, terroristas, organización terrorista, banda terrorista, grupo terrorista, movimiento islamista, grupo yihadista, grupo islamista, organización yihadista, movimiento guerrillero, movimiento armado, milicia, grupo insurgente`,
    ),
    voice(
      "media",
      `radio, televisión, tv, medios, medios locales, medios de comunicación, medios regionales, prensa, prensa local, la prensa, agencia de noticias, agencia estatal, televisión estatal, televisión local, emisora, emisoras locales, radio local, diario, el diario, periódico, periódico local, diario local, noticiero, portal, portal de noticias, revista, semanario, versiones de prensa, reportes de prensa, informes de prensa, redes sociales, este diario, este medio`,
    ),
  ],
  documents: list(
    `comunicado, comunicados, informe, informes, reporte, reportes, parte, partes, boletín, boletines, nota, notas, mensaje, mensajes, carta, cartas, video, vídeo, videos, vídeos, panfleto, panfletos, volante, volantes, trino, trinos, tuit, tuits, grabación, audio, información, informaciones, datos, cifras,
    estadísticas, estimación, estimaciones, recuento, conteo, documento, documentos, relato, relatos, despacho, despachos, versión, versiones, declaración, declaraciones, texto, escrito, misiva, balance, pronunciamiento, publicación, cuenta, página, sitio, testimonio, testimonios, acta, denuncia`,
  ),
  noOwners: list(
    "oficial, oficiales, extraoficial, extraoficiales, local, locales, preliminar, preliminares, primer, primeros, primeras, último, nuevo, breve, escueto, periodístico",
  ),
  bodies: list(
    `grupo, movimiento, organización, alianza, coalición, facción, milicia, ministerio, agencia, misión, fuerza, partido, institución, entidad, organismo, gobierno, rebeldes, insurgentes, guerrilleros, yihadistas, islamistas, comisión, ministro, banda, cartel, cártel, brigada, red, observatorio, dependencia, cartera, guerrilla, insurgencia, agrupación, disidencia, estructura, ong, corporación, fiscalía, ejército, policía`,
  ),
  mouthpieces: list("portavoz, portavoces, vocero, vocera, voceros, voceras, representante, representantes"),
  nobody: list("nadie, ninguno, ninguna, nada"),
  mute: list(
    `ataque, ataques, explosión, explosiones, bomba, bombas, atentado, atentados, bombardeo, bombardeos, enfrentamiento, enfrentamientos, combate, combates, choque, choques, violencia, guerra, conflicto, operativo, operativos, operación, operaciones, ofensiva, emboscada, saldo, incidente, incidentes, accidente, hecho, hechos, suceso, sucesos,
    muerte, muertes, número, números, cifra, muertos, heridos, víctimas, fallecidos, evidencia, indicios, señales, prueba, pruebas, cosa, cosas, mes, año, semana, día, días, años, meses, noche, madrugada, asesinato, asesinatos, crimen, crímenes, masacre, masacres, tiroteo, tiroteos, balacera, balaceras, secuestro, secuestros, captura, capturas, detención,
    búsqueda, juicio, fallo, sentencia, batalla, lado, medida, disparos, disparo, golpe, fuego, incendio, situación, caso, casos, cuerpo, cuerpos, cadáver, cadáveres, vehículo, arma, armas, protesta, protestas, bloqueo, paro, marcha, eso, esto, ello, lo, que, qué, quién, quien, donde, así, tanto, zona, lugar, acción, acciones, investigación, necropsia, autopsia`,
  ),
  hearsay: list(
    "presuntamente, supuestamente, al parecer, aparentemente, se dice que, trascendió que, trascendió, según trascendió, se presume que, se presume, versiones no confirmadas, informaciones no confirmadas, se habla de, extraoficialmente, se rumorea",
  ),
  outlets: list(
    `reuters, afp, agence france-presse, france presse, ap, associated press, the associated press, efe, acan-efe, dpa, upi, europa press, xinhua, tass, interfax, ansa, notimex, prensa latina, telam, télam, andina, abi, avn, sputnik, bbc, bbc mundo, cnn, cnn en español, al jazeera, al yazira, the new york times, new york times, the guardian, washington post, the washington post, wall street journal, bloomberg, voz de américa, deutsche welle, dw, france 24, rt, anadolu,
    el tiempo, el espectador, semana, revista semana, caracol, caracol radio, noticias caracol, rcn, rcn radio, noticias rcn, blu radio, la fm, w radio, el colombiano, el país, el heraldo, vanguardia liberal, vanguardia, la opinión, el universal, el comercio, la república, rpp, rpp noticias, rpp noticias, canal n, expreso, correo, diario correo, ojo, trome, perú 21, perú21, américa noticias, panamericana, radio programas, idl reporteros, ideeleradio, exitosa,
    reforma, milenio, proceso, la jornada, excélsior, el sol de méxico, animal político, aristegui noticias, el debate, ríodoce, televisa, tv azteca, imagen, zeta, infobae, clarín, la nación, página 12, página/12, telefe, tn, la tercera, el mercurio, radio bío bío, biobío, cooperativa, emol, t13, el universo, ecuavisa, teleamazonas, primicias, expreso, el telégrafo, gk, la hora, el deber, los tiempos, página siete, erbol, fides, la razón, correo del sur, unitel,
    el nacional, el pitazo, efecto cocuyo, runrunes, tal cual, últimas noticias, globovisión, telesur, vtv, monitoreamos, la prensa, confidencial, el nuevo diario, 100% noticias, artículo 66, prensa libre, el periódico, siglo 21, la hora, guatevisión, el diario de hoy, la prensa gráfica, el faro, el heraldo, la tribuna, proceso digital, hch, radio américa, radio progreso, listín diario, diario libre, abc color, última hora, el observador, el país de montevideo, telemundo, univisión,
    el mundo, abc, la vanguardia, el periódico, eldiario.es, cadena ser, la ser, onda cero, cope, rne, rtve, tve, antena 3, telecinco, la sexta, el confidencial, 20 minutos, amaq, site, telegram, twitter, facebook, whatsapp, x`,
  ),
};

/** What is no report text. */
export const boilerplate: BoilerplateTables = {
  lineStarts: list(
    `lea también, lee también, leer también, lea además, lee además, leer más, lea más, ver más, vea también, ve también, vea además, mira también, mira:, mire también, además:, también lea, también puedes leer, también puede leer, te puede interesar, le puede interesar, puede interesarle, te recomendamos, le recomendamos, recomendado, recomendados,
    noticias relacionadas, notas relacionadas, contenido relacionado, artículo relacionado, relacionado:, relacionadas:, más sobre, más noticias, más información:, sigue leyendo, siga leyendo, continúe leyendo, foto:, fotos:, fotografía:, imagen:, crédito:, créditos:, video:, vídeo:, en video, en vídeo, escucha, escuche, suscríbete, suscríbase, síguenos, síganos, sigue a, únete a, descarga nuestra, descargue,
    comparte, compartir, haz clic, haga clic, pulse aquí, copyright, ©, (c), fuente:, etiquetas:, temas:, tags:, publicidad, anuncio, newsletter, boletín, recibe, reciba, redacción:, por:, editado por, con información de, actualizado:, actualizado el, publicado:, publicado el, fecha de publicación, última actualización, archivo:, pie de foto, infografía, gráfico:, galería, trending, lo más leído, lo más visto, comentarios, contáctanos, contacto:, todos los derechos, prohibida la reproducción`,
  ),
  lineHas: list(
    `todos los derechos reservados, derechos reservados, prohibida la reproducción, prohibida su reproducción, haz clic aquí, haga clic aquí, suscríbete a nuestro, suscríbase a, síguenos en, síganos en, términos y condiciones, política de privacidad, foto: , foto efe, foto afp, foto ap, getty images, efe/, afp/, archivo particular, foto de archivo, imagen de archivo, imagen referencial, foto referencial, imagen ilustrativa, foto cortesía, cortesía de, canal de whatsapp, nuestro canal de, en google news, captura de pantalla, /efe, shutterstock`,
  ),
  credits: list(
    "getty images, efe, afp, ap, reuters, archivo, cortesía, captura, referencial, colprensa, andina, cuartoscuro, notimex, europa press, shutterstock",
  ),
};

/** Words whose dot ends no sentence, folded and without the dot. */
export const abbreviations: ReadonlySet<string> = new Set(
  list(
    "sr, sra, srta, sres, dr, dra, lic, ing, arq, prof, profa, gral, grl, cnel, crnl, cap, capt, tte, tnte, tcrnl, tcnel, sgto, sgt, subof, cmdte, cdte, cte, my, myr, alm, alfz, brig, cbo, sld, pdte, pte, min, sen, dip, gob, mons, pbro, fr, rvdo, sto, sta, av, avda, cra, cr, kra, jr, num, nos, art, arts, pag, pags, pp, vol, ed, etc, ej, aprox, mts, hrs, a.m, p.m, ee, uu, eeuu, ff, aa, ff.aa, ffaa, cia, s.a, ltda, depto, dpto, dept, prov, mpio, urb, col, fracc, esq, ene, feb, abr, may, jun, jul, ago, sep, sept, oct, nov, dic, lun, mie, jue, vie, sab, dom, vs, tel, ext, fco, hnos, cnl, s.j, pnp",
  ),
);
