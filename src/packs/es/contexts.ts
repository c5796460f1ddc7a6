import type { WordTables } from "../../text/word-lexicon.ts";

const list = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((word) => word !== "");

/**
 * Words by the setting they speak for. A sure word makes the setting of its sentence; a hint only where a report is full
 * of its kind, for it is said of real violence as well ("cine", "juicio", "tormenta").
 */
export const contexts: WordTables["contexts"] = {
  accident: {
    sure: list(
      `accidente, accidentes, accidentalmente, por accidente, accidental, accidentado, accidente de tránsito, accidente aéreo, accidente de tráfico, siniestro vial, percance vial, choque frontal, chocaron de frente, choque múltiple, choque entre un, colisión, colisionó, colisionaron, volcadura, volcamiento, se volcó, vuelco, despiste, se despistó, cayó al abismo, cayó a un abismo, cayó a un barranco, cayeron a un abismo, se precipitó, se salió de la vía, descarriló, descarrilamiento, naufragio, naufragó, zozobró,
      ahogado, ahogados, ahogada, se ahogó, se ahogaron, ahogamiento, fuga de gas, explosión de gas, tanque de gas, cilindro de gas, balón de gas, bombona de gas, pipa de gas, acumulación de gases, gas metano, metano, grisú, pirotecnia, pirotécnico, pirotécnicos, polvorín, cohetería, pólvora pirotécnica, cortocircuito, corto circuito, falla mecánica, fallas mecánicas, falla técnica, sin frenos, se quedó sin frenos, exceso de velocidad, derrumbe de la mina, derrumbe en la mina, colapso de la mina, colapso de un edificio, colapsó el techo, se desplomó,
      electrocutado, electrocutada, descarga eléctrica, atropellado por un tren, atropellado por un bus, atropellada por un bus, carambola vehicular, choque vehicular, múltiple choque, impactó contra un árbol, chocó contra un árbol, se estrelló contra, estampida, avalancha humana, intoxicación, monóxido de carbono, caldera, se incendió el bus, perdió el control del vehículo, aterrizaje de emergencia, caída de un rayo, caída libre, helicóptero accidentado, accidente laboral, andamio`,
    ),
    hint: list(
      "bus, buses, camión, tractocamión, tráiler, conductor, pasajeros, bomberos, piloto, pilotos, choque, chocó, chocaron, incendio, siniestro, siniestrado, velocidad, frenos, lluvia, curva, carretera, abismo, barranco, negligencia, peritaje, imprudencia, ambulancias, explosión, minería, socavón, rescatistas, aeronave",
    ),
  },
  disaster: {
    sure: list(
      "terremoto, sismo, sismos, temblor, réplicas, deslizamiento, deslizamientos, deslave, deslaves, alud, aludes, huaico, huaicos, huayco, avalancha, ciclón, huracán, tifón, tornado, tsunami, maremoto, volcán, erupción, inundación, inundaciones, ola de calor, lluvias torrenciales, tormenta tropical, rayo mató, desbordamiento, dana, riada, temporal de lluvias, frente frío",
    ),
    hint: list(
      "lluvias, tormenta, tormentas, sequía, magnitud, damnificados, desastre, clima, pronóstico, crecida, río, albergues, protección civil, defensa civil, temporal, incendio forestal, incendios forestales, escala de richter, epicentro",
    ),
  },
  disease: {
    sure: list(
      "cólera, malaria, sarampión, infarto, ataque cardíaco, ataque cardiaco, ataque al corazón, paro cardíaco, paro cardiaco, paro cardiorrespiratorio, dengue, meningitis, sobredosis, metanol, alcohol adulterado, licor adulterado, intoxicación alimentaria, desnutrición, murió de cáncer, tras una larga enfermedad, larga enfermedad, covid-19, fiebre amarilla, rabia humana, chikunguña, influenza, causas naturales",
    ),
    hint: list(
      "virus, covid, coronavirus, brote, epidemia, pandemia, enfermedad, contagios, contagio, infectados, infección, cáncer, vacuna contra, pacientes, ministerio de salud, síntomas, organización mundial de la salud, casos, vacunación, intoxicados",
    ),
  },
  animal: {
    sure: list(
      "cocodrilo, cocodrilos, caimán, tiburón, tiburones, puma atacó, jauría, perro pitbull, pitbull, perros callejeros, mordedura, mordeduras, picadura, picaduras, abejas africanizadas, enjambre, toro embistió, corrida de toros, cornada, serpiente, oso atacó, torero",
    ),
    hint: list(
      "perro, perros, abejas, avispas, toro, toros, animal, animales, jaguar, elefante, oso, serpientes, zoológico, veterinario, ganado",
    ),
  },
  court: {
    sure: list(
      `condenado, condenada, condenados, condenadas, condenó a, condenaron a, condena de, fue sentenciado, sentenciado, sentenciada, sentenciados, sentenció, sentencia condenatoria, veredicto, se declaró culpable, juicio, juicios, juicio oral, acusación formal, absuelto, absueltos, absolvió, extraditado, extraditada, años de prisión, años de cárcel, años de pena privativa, cadena perpetua, prisión perpetua, banquillo, crímenes de lesa humanidad, lesa humanidad, imputado, imputados, imputó cargos, medida de aseguramiento, prisión preventiva, vinculado a proceso, vinculados a proceso, vinculó a proceso, auto de procesamiento, audiencia de imputación, corte interamericana, casación`,
    ),
    hint: list(
      "juez, jueza, jueces, tribunal, fiscalía, fiscal, fiscales, acusado, acusados, procesado, procesados, sentencia, audiencia, testimonio, testigo, testigos, defensa, abogado, abogados, cargos, apelación, expediente, proceso, delito, delitos, homicidio agravado, recurso, víctimas, corte, magistrados",
    ),
  },
  anniversary: {
    sure: list(
      `aniversario, conmemora, conmemoran, conmemoró, conmemoraron, conmemoración, conmemorar, en memoria de, a la memoria de, homenaje a las víctimas, rindió homenaje, rindieron homenaje, años después de, décadas después, se cumplen, se cumplieron, se cumple, cumplió años, recordaron a, recuerdan a, recordó a las víctimas, ofrenda floral, placa conmemorativa, día nacional de luto, día del recuerdo, hace décadas, exhumación, exhumaciones, exhumados, restos fueron entregados, restitución de restos`,
    ),
    hint: list(
      "memoria, homenaje, recuerdo, monumento, ceremonia, vigilia, ofrenda, velas, sobrevivientes, víctimas, hace años, misa, placa, silencio, recordó, recuerdan, memorial",
    ),
  },
  fiction: {
    sure: list(
      `thriller, novela, novelas, telenovela, guion, guión, guionista, videojuego, videojuegos, taquilla, miniserie, serie de televisión, serie de netflix, netflix, largometraje, cortometraje, dramaturgo, paperback, temporada final, capítulo final, cineasta, tráiler de la película, banda sonora, el filme, la película, película de, obra de teatro, novelista, estreno, estrenó, estrena, ficción, el cuento, best seller, dirigida por el cineasta, cómic`,
    ),
    hint: list(
      "cine, película, películas, filme, film, drama, juego, juegos, documental, actor, actores, actriz, director, jugador, teatro, libro, libros, autor, autora, festival, estreno, público, escena, escenas, espectadores, reseña, historia, museo, crítica, misterio, serie, capítulo, lectores, editorial, colección, premio, pintura, poema",
    ),
  },
  sport: {
    sure: list(
      `mediocampista, mediocampo, arquero, portero, guardameta, delantero, semifinal, semifinales, cuartos de final, octavos de final, eliminatoria, eliminatorias, primer tiempo, segundo tiempo, entretiempo, tiempo extra, golazo, goleó, goleada, goleador, hat-trick, tiro libre, cabezazo, empate, empató, penales, tanda de penales, copa libertadores, copa américa, copa del rey, liga mx, primera división, champions, mundialista, mundial de fútbol, entrenador, director técnico, albiceleste, tricolor, marcador, jonrón, jonrones, grand slam, nocaut, noqueó, por nocaut, peso pesado, pluma, asalto número, asaltos, round, invicto, ventaja de, descenso, ciclista, etapa reina, vuelta a, pelotón ciclista, sprint, torneo, campeonato, futbolistas, selección nacional, estadio lleno, tarjeta roja, tercer set, tenista, set point, boxeador, fuera de lugar`,
    ),
    hint: list(
      "partido, partidos, liga, campeón, campeones, gol, goles, defensa, defensas, estadio, final, temporada, copa, penal, victoria, anotó, anotó dos, equipo, equipos, plantel, ganó, venció, derrotó, título, minutos, minuto, hinchas, cambio, ronda, pelea, rival, rivales, local, visitante, visitantes, técnico, jugador, jugadores, capitán, tabla, puntos, fecha, jornada, balón, cancha, fútbol, club, atacante, disparo, remate, carrera, pelotón",
    ),
  },
  drill: {
    sure: list(
      "simulacro, simulacros, simulación, simulado, simulada, simulados, ejercicio militar, ejercicios militares, ejercicio conjunto, ejercicio naval, maniobras militares, entrenamiento, ensayo, escenario ficticio, heridos simulados, supuesto táctico, en el ejercicio, escenario del ejercicio, del ejercicio, poner a prueba su respuesta",
    ),
    hint: list(
      "ejercicio, ejercicios, escenario, practicaron, preparación, participaron, voluntarios, actores, blanco, adiestramiento, protocolo, evacuación",
    ),
  },
  statistics: {
    sure: list(
      `estadística, estadísticas, según cifras, cifras oficiales muestran, las cifras revelan, informe anual, índice anual, tasa de homicidios, tasa de homicidio, índice de homicidios, por ciento menos, por ciento más, % menos, % más, respecto al año, respecto al mismo periodo, respecto al mismo período, comparado con, comparación con, en comparación con, interanual, por cada 100 mil, por cada 100.000, por cada cien mil, encuesta, promedio diario, en promedio, reducción del, incremento del, aumento del, disminución del, homicidios dolosos, balance anual, proyección, proyecciones, tendencia a la baja, mes más violento, año más violento, primer semestre, primer trimestre, el mismo periodo del, el mismo período del`,
    ),
    hint: list(
      "por ciento, porcentaje, tasa, promedio, aumento, disminución, reducción, base de datos, en lo que va del año, en lo que va de, registrados, total, cifras, cifra, número, bajó, subió, homicidios, asesinatos, menos, tercer, trimestre, semestre, año anterior, niveles, casos, muertes, informe, registro, registró, acumulado",
    ),
  },
  metaphor: {
    sure: list(
      `guerra de palabras, guerra de precios, guerra comercial, guerra sucia, ataque verbal, ataques verbales, choque de culturas, choque cultural, choque de trenes, choque de poderes, choque de egos, bomba de agua, bombas de agua, bomba de tiempo, bomba de gasolina, bombas de gasolina, bomba de insulina, bomba mediática, matar el tiempo, mató el tiempo, matando el tiempo, muerto de risa, muertos de risa, muerto de hambre, muertos de hambre, muerto de miedo, muertos de miedo, muerto de cansancio, punto muerto, tiempo muerto, ángulo muerto, letra muerta, naturaleza muerta, mar muerto, día de muertos, día de los muertos, altar de muertos, ofrenda de muertos, disparó los precios, disparó el precio, disparó las ventas, disparó la inflación, dispararon los precios, dispararon las ventas, se disparó, se dispararon, se disparan, se dispara, disparar los precios, disparo a puerta, disparo al arco, disparo desviado, tiro de esquina,
      ataque de pánico, ataque de ansiedad, ataque de risa, ataque de nervios, ataque de tos, ataque de celos, ataque al rey, ciberataque, ciberataques, ataque informático, ataques informáticos, ataque cibernético, hackers, ataque especulativo, huelga de hambre, bajo fuego por, fuego amigo político, batalla legal, batalla judicial, batalla electoral, batalla campal legal, combate a la pobreza, combate a la corrupción, combate contra la pobreza, combate a la inflación, combatir la pobreza, combatir la inflación, combatir la corrupción, combatir el dengue, combatir el hambre, combate al dengue, explosión demográfica, explosión de color, explosión de colores, explosión de alegría, explosión solar, estallido de alegría, bombardeo de mensajes, bombardeo publicitario, bombardeo mediático, secuestro de datos, secuestro de carbono, captura de carbono, captura de pantalla, asesino de la novela, asesino en serie de la ficción, toma de posesión, toma de protesta, rindió protesta, rendición de cuentas, operación de rodilla, operación de corazón, operaciones bancarias, operaciones bursátiles, emboscada política, herida abierta, heridas abiertas, heridas del pasado, víctima de su éxito, apuñalaron por la espalda, apuñaló por la espalda, apuñalar por la espalda, puñalada por la espalda, puñalada trapera, cadáver político, cadáveres políticos, herido de muerte, a todo lo que se mueve, bombardear con impuestos, bombardear a preguntas, bombardearon a preguntas, tiro de gracia a la, tiro por la culata, tirar la toalla, dinamita la reforma, dinamitar la reforma, dinamitar el acuerdo, dinamita el acuerdo, tasa de homicidios, tasas de homicidios, tasa de asesinatos, índice de homicidios, índices de homicidios, tasa de secuestros, cifra de homicidios, cifras de homicidios, ola de calor, asalto al título, asalto a la razón`,
    ),
    hint: list(
      "acciones, inversionistas, inversores, mercado, mercados, analistas, aranceles, banco central, inflación, precios, precio, moneda, ganancias, bolsa, tasas, legisladores, oposición, comisión, críticas, sindicato, huelga, empleo, índice, exportaciones, petróleo, energía, parlamento, congreso, votantes, debate, debates, encuestas, campaña, candidatos, dólar",
    ),
  },
  history: {
    sure: list(
      "murió a los, falleció a los, obituario, murió en paz, guerra mundial, segunda guerra mundial, primera guerra mundial, guerra civil española, libros de historia, historiadores, historiador, medieval, época colonial, guerra de independencia, hace siglos, siglo pasado, siglo xix, siglo xviii, batalla de ayacucho, revolución mexicana, guerra del pacífico, guerra del chaco, dictadura de, franquismo, guerra fría, hace cien años",
    ),
    hint: list(
      "historia, histórico, histórica, siglo, colonial, museo, imperio, veterano, veteranos, décadas, conflicto armado interno, dictadura, archivo, archivos, revolución",
    ),
  },
};

/** Words of wars and years: a toll beside them is no single incident's. */
export const cumulative: readonly string[] = list(
  `el conflicto armado, el conflicto interno, del conflicto armado, del conflicto interno, la guerra interna, la guerra civil, de la guerra, desde el inicio de, desde el comienzo de, a lo largo de los años, hasta la fecha, en los últimos años, en los últimos meses, en las últimas décadas, en lo que va del año, en lo que va de año, en lo que va de este año, en lo que va corrido del año, en lo corrido del año, en lo corrido de este año, durante el conflicto, de la violencia política, cada año, al año, anualmente, por año, cada día, diariamente, cada mes, en total desde, en el sexenio, en el último año, en los últimos doce meses, acumulado, acumulados, tras la firma del acuerdo, desde la firma`,
);
