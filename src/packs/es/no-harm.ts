const list = (words: string): readonly string[] => words.trim().split(/\s*[,\n]\s*/);

/**
 * "tasa de homicidios", "ola de asesinatos": Spanish puts the describing noun first and a preposition between, so these
 * stand behind a word of harm only where a noun is an adjective to it ("coche bomba falso").
 */
export const describedNouns = list(
  `falso, falsa, falsos, falsas, ficticio, ficticia, simulado, simulada, simulados, cinematográfico, cinematográfica, televisivo, televisiva,
  literario, literaria, deportivo, deportiva, informático, informática, cibernético, cibernéticos, verbal, verbales, mediático, mediáticos, político, arancelario,
  política, políticos, mediática, cardíaco, cardiaco, cardíacos, laboral, laborales, doméstica, intrafamiliar, demográfica, solar, volcánica, económica, económico, económicos, comercial, comerciales, publicitario, publicitaria, publicitarios, fiscal, tributaria, informáticos, diplomática, diplomático, electoral, electorales, culinaria, creativa, simbólica, simbólico, judicial, judiciales, quirúrgica, quirúrgico, bancaria, bancarias, bursátil, lumínica, hidráulica, hidráulicas, centrífuga, culposo, culposos`,
);

/** What no violence is done to, and what does none: "atacó la política", "las ventas explotaron". */
export const abstractNouns = list(
  `política, políticas, idea, ideas, propuesta, propuestas, proyecto, proyectos, reforma, reformas, razón, inflación, economía, ventas, precio, precios, ganancia, ganancias, utilidades, acciones, bolsa, debate, debates,
  diálogo, diálogos, negociación, negociaciones, película, películas, canción, canciones, álbum, novela, libro, libros, personaje, personajes, récord, récords, título, títulos, partido, gol, goles, orgullo, sentimientos, reputación, carrera,
  esperanza, esperanzas, sueño, sueños, llamadas, preguntas, solicitudes, correos, mensajes, cartas, crítica, críticas, argumento, argumentos, veredicto, fallo, decisión, ley, leyes, constitución, derechos, presupuesto, empleos, empleo, moneda,
  peso, dólar, euro, exportaciones, importaciones, crecimiento, demanda, popularidad, encuestas, voto, votos, iniciativa, moción, enmienda, acuerdo, acuerdos, tratado, programa, programas, color, sabor, risa, aplausos, broma, bromas, declaraciones,
  comentarios, discurso, entrevista, artículo, trino, tuit, foto, fotos, video, imágenes, documental, anuncio, cáncer, pobreza, corrupción, enfermedad, desempleo, hambre, pandemia, covid, silencio, ánimo, cultura, credibilidad, presión, tentación, problema,
  problemas, crisis, impunidad, desigualdad, contaminación, delincuencia, narcotráfico, criminalidad, inseguridad, raíces, causas, estigma, miedo,
  obra, obras, disco, partidos, cancha, penal, plan, planes, risas, racismo, sequía, patrimonio, tasas, impuestos, impuesto, deuda, deudas, mercado, mercados, contrato, contratos, telón, portería, tesis, momento, redes, fiesta, audiencia, taquilla, convocatoria`,
);
