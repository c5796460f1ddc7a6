/** Sentences and who speaks in them: names as read, outlets behind "via". Our own; each shows one construction. */
export const SPEAKS: readonly (readonly [text: string, speakers: readonly string[]])[] = [
  // the subject before the verb
  ["La Policía dijo el lunes que cuatro hombres habían sido baleados.", ["Policía"]],
  ["El gobernador de la provincia informó que nueve soldados habían muerto.", ["gobernador de la provincia"]],
  ["Vecinos acusaron a los soldados de disparar al azar.", ["Vecinos"]],
  ["El ministro del Interior confirmó la muerte de tres agentes.", ["ministro del Interior"]],
  ["El Ejército habló de 40 muertos.", ["Ejército"]],
  ["La Cruz Roja cifró en 80 el número de heridos.", ["Cruz Roja"]],
  ["Dos sobrevivientes contaron que los atacantes llevaban uniforme.", ["sobrevivientes"]],
  ["La Defensoría del Pueblo lo desmintió.", ["Defensoría del Pueblo"]],
  // behind what is said
  ["Doce personas murieron en la explosión, informó la Policía.", ["Policía"]],
  ["Ocho militares murieron en una emboscada, indicó el viernes el Ministerio de Defensa.", ["Ministerio de Defensa"]],
  ["Nueve campesinos fueron asesinados, dijeron testigos y familiares.", ["testigos", "familiares"]],
  ["Cinco personas murieron, confirmó la Fiscalía General del Estado.", ["Fiscalía General del Estado"]],
  ["Cinco personas murieron, dijo el portavoz de la Policía, coronel Juan Rojas.", ["portavoz de la Policía"]],
  ["“Dispararon contra todos”, relató una campesina.", ["campesina"]],
  // "según", with a verb of its own or without
  ["Según testigos, los hombres llegaron en motos y mataron a diez personas.", ["testigos"]],
  ["Diez personas murieron, según informó la alcaldía.", ["alcaldía"]],
  ["Diez personas murieron, según informó este martes la televisión estatal.", ["televisión estatal"]],
  ["De acuerdo con la Fiscalía, las víctimas eran comerciantes.", ["Fiscalía"]],
  // documents
  ["El comunicado del Comando Conjunto indica que murieron un soldado y cinco rebeldes.", ["Comando Conjunto"]],
  // passives
  ["La muerte de cuatro mineros fue confirmada por el alcalde.", ["alcalde"]],
  // in capitals
  ["LAS FUERZAS ARMADAS INFORMARON HOY QUE CINCO GUERRILLEROS MURIERON CERCA DE AGUA FRIA.", ["FUERZAS ARMADAS"]],
  // relays
  ["Dos soldados murieron el domingo, dijo a Reuters una fuente de seguridad.", ["fuente de seguridad via Reuters"]],
];

/** Who speaks over several sentences: what is taken up from before is the same speaker. */
export const TAKES_UP: readonly (readonly [text: string, speakers: readonly string[]])[] = [
  ["El Ejército dijo que murieron seis rebeldes. Añadió que dos soldados quedaron heridos.", ["Ejército"]],
  ["Murieron seis rebeldes, informó el Ejército. “No hubo bajas propias”, aseguró.", ["Ejército"]],
];

/** Sentences in which nobody speaks. */
export const SILENT: readonly string[] = [
  "Ningún grupo se ha atribuido el atentado.",
  "La explosión acabó con la vida de seis soldados.",
  "La policía detuvo a un hombre acusado de matar a dos agentes.",
  "Un dron atacó el mercado y murieron 14 personas.",
  "Los soldados hallaron dos fusiles y documentos subversivos.",
  "Los familiares recordaron ayer a las víctimas.",
];

/** Whose word a toll is: the harmed and the name, null for the report's own. */
export const WHOSE: readonly (readonly [text: string, who: string, speaker: string | null, stance: string])[] = [
  ["Seis soldados murieron el lunes, informó el Ejército.", "Seis soldados", "Ejército", "asserts"],
  [
    "Nueve campesinos fueron asesinados a tiros el lunes. La Policía dijo que otros cuatro resultaron heridos.",
    "Nueve campesinos",
    null,
    "asserts",
  ],
];
