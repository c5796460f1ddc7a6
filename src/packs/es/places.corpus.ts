/** The names that must be found, in order; everything else in the sentence must not be. Sentences are our own. */
export const FINDS: readonly (readonly [string, readonly string[]])[] = [
  ["Rebeldes atacaron un puesto en Huanta antes del amanecer.", ["Huanta"]],
  [
    "La patrulla fue atacada en el distrito de Vizcatán del Ene, provincia de Satipo, región Junín.",
    ["Vizcatán del Ene", "Satipo", "Junín"],
  ],
  ["Seis soldados murieron en el VRAEM el lunes.", ["VRAEM"]],
  ["La bomba estalló 40 km al sur de Wana.", ["Wana"]],
  ["El combate se produjo en zona rural del municipio de Tame, departamento de Arauca.", ["Tame", "Arauca"]],
  ["El hecho ocurrió en Corinto (Cauca).", ["Corinto", "Cauca"]],
  ["Un convoy viajaba entre Maiduguri y Bama.", ["Maiduguri", "Bama"]],
  ["Los combates llegaron a las afueras de Alepo.", ["Alepo"]],
  ["Hombres armados quemaron el caserío de Ngorombe anoche.", ["Ngorombe"]],
  ["Dos policías murieron en Ciudad Juárez, Chihuahua.", ["Ciudad Juárez", "Chihuahua"]],
  ["El ataque se registró en el norte de Malí.", ["Malí"]],
  ["La policía de Bogotá detuvo a tres hombres.", ["Bogotá"]],
  ["Murieron en Port-au-Prince dos personas.", ["Port-au-Prince"]],
  ["GUERRILLEROS ATACARON UNA PATRULLA EN AYACUCHO, PERÚ.", ["AYACUCHO", "PERÚ"]],
  ["Fueron hallados en la vereda El Plateado, en Argelia, Cauca.", ["El Plateado", "Argelia", "Cauca"]],
  ["Las tropas llegaron a Toribío, en el norte del Cauca.", ["Toribío", "Cauca"]],
  ["Hombres armados asaltaron un hotel en Culiacán, capital de Sinaloa.", ["Culiacán", "Sinaloa"]],
  ["El atentado sacudió Damasco, la capital de Siria.", ["Damasco", "Siria"]],
  ["Ocurrió en el cantón Durán, provincia del Guayas, en Ecuador.", ["Durán", "Guayas", "Ecuador"]],
];

/** Sentences in which nothing is a place. */
export const IGNORES: readonly string[] = [
  "Santiago Pérez fue asesinado por dos hombres.",
  "El general Santander dijo que no hubo bajas.",
  "El presidente Bolívar prometió una investigación.",
  "En mayo el tribunal se reunirá otra vez.",
  "La Policía dijo que los hombres huyeron.",
  "De los cinco, dos fueron liberados.",
  "El Ministerio de Defensa confirmó el hecho.",
  "La Fiscalía abrió una investigación.",
  "Los soldados murieron el 14 de marzo.",
  "El camarada José no fue hallado.",
  "La comandante Victoria Ruiz dijo que tres soldados murieron.",
  "Caminaba por la avenida Bolívar cuando le dispararon.",
  "El diario La República publicó la noticia.",
  "SOLDADOS MATARON A SEIS HOMBRES EL LUNES, DIJO LA POLICIA.",
  "El Ejército peruano negó la versión.",
  "La Guardia Nacional desplegó a sus hombres.",
];

/**
 * Minimal pairs for choosing: the same name, another company, another place. [name, [text, country or "CC/first-order
 * unit"]…].
 */
export const CHOOSES: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    "Córdoba",
    [
      ["Un grupo armado atacó una finca en Córdoba, Colombia, cerca de Montería.", "CO"],
      ["La policía de Córdoba, Argentina, hizo tres arrestos.", "AR"],
    ],
  ],
  [
    "León",
    [
      ["Estudiantes fueron baleados en León, Nicaragua.", "NI"],
      ["Doce personas murieron en León, Guanajuato, México.", "MX/Guanajuato"],
    ],
  ],
  [
    "Mérida",
    [
      ["Soldados se enfrentaron con contrabandistas en Mérida, Venezuela.", "VE"],
      ["La policía de Mérida, Yucatán, halló el auto.", "MX/Yucatán"],
    ],
  ],
  [
    "Granada",
    [
      ["Manifestantes murieron en Granada y Masaya, en Nicaragua.", "NI"],
      ["La policía de Granada, España, desarticuló una célula.", "ES"],
    ],
  ],
  [
    "San Fernando",
    [
      ["Hallaron los cuerpos en San Fernando, Tamaulipas.", "MX/Tamaulipas"],
      ["Hubo un tiroteo en San Fernando, estado Apure, en Venezuela.", "VE/Apure"],
    ],
  ],
  ["Moscú", [["Moscú dijo que sus fuerzas tomaron el pueblo en Ucrania.", "RU"]]],
];

/** Text → kilometres moved, bearing and least radius of the named place. */
export const RELATIONS: readonly (readonly [string, string, number | null, number | null])[] = [
  ["Una bomba estalló a 40 km al sur de Wana, en Pakistán.", "Wana", 40, 180],
  ["Un camión fue quemado a 25 kilómetros al noreste de Bagdad.", "Bagdad", 25, 45],
  ["El pueblo queda a 10 kilómetros de Mosul.", "Mosul", 10, null],
  ["Se oyeron disparos al norte de Alepo.", "Alepo", null, 0],
  ["Los combates estallaron cerca de Maiduguri.", "Maiduguri", null, null],
];
