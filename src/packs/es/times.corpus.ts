/**
 * What a time comes to when the report is of Tuesday 5 September 2023, then the ways of saying it. `[...]` marks the time
 * in its sentence; without it the whole phrase is the time. `start..end` half open.
 */
export const PUBLISHED = "2023-09-05";
/** Words before a time that are none of it. */
export const LEAD = "Murieron ";

export const READS = [
  // Weekdays look back; the day of publication counts unless "pasado" is said.
  [
    "2023-09-04..2023-09-05 day",
    [
      "el lunes",
      "este lunes",
      "el pasado lunes",
      "el lunes pasado",
      "ayer",
      "ayer lunes",
      "el lunes 4 de septiembre",
      "el lunes de esta semana",
      "EL LUNES",
      "el pasado día 4",
    ],
  ],
  ["2023-09-05..2023-09-06 day", ["el martes", "hoy", "este martes", "hoy martes"]],
  ["2023-08-29..2023-08-30 day", ["el pasado martes", "el martes pasado", "el martes de la semana pasada"]],
  ["2023-09-03..2023-09-04 day", ["anteayer", "antier", "el pasado domingo", "hace dos días", "antes de ayer"]],
  ["2023-09-08..2023-09-09 day", ["el próximo viernes", "la cumbre será [el viernes]"]],
  ["2023-08-28..2023-08-31 day", ["de lunes a miércoles", "entre el lunes y el miércoles"]],
  // Parts of the day
  [
    "2023-09-01T18:00..2023-09-02T06:00 day-part",
    ["la noche del viernes", "el viernes por la noche", "el viernes en la noche", "en la noche del 1 de septiembre"],
  ],
  [
    "2023-09-04T18:00..2023-09-05T06:00 day-part",
    ["anoche", "ayer por la noche", "la noche de ayer", "la noche del lunes"],
  ],
  [
    "2023-09-05T00:00..2023-09-05T06:00 day-part",
    ["esta madrugada", "la madrugada de hoy", "la madrugada de este martes"],
  ],
  ["2023-09-05T05:00..2023-09-05T12:00 day-part", ["esta mañana", "la mañana del martes", "hoy por la mañana"]],
  [
    "2023-09-03T00:00..2023-09-03T06:00 day-part",
    ["la madrugada del domingo", "en la madrugada del domingo", "en horas de la madrugada del domingo"],
  ],
  ["2023-08-14T00:00..2023-08-14T06:00 day-part", ["la madrugada del 14", "la madrugada del 14 de agosto"]],
  [
    "2023-09-05T04:30..2023-09-05T04:31 minute",
    ["a las 4:30 a.m. de hoy", "a las 4.30 de la madrugada de este martes", "el martes a las 4:30 a. m."],
  ],
  [
    "2023-09-02T16:00..2023-09-02T17:00 hour",
    ["el sábado a las 4 de la tarde", "el sábado a las 16 horas", "a las cuatro de la tarde del sábado"],
  ],
  ["2023-09-02T14:30..2023-09-02T14:31 minute", ["el sábado a las 14.30", "el sábado a las 14:30 horas"]],
  // Dates
  [
    "2023-03-14..2023-03-15 day",
    [
      "el 14 de marzo",
      "el pasado 14 de marzo",
      "el 14 de marzo pasado",
      "el 14 de marzo de 2023",
      "el 14 de marzo del 2023",
      "el 14 de marzo de este año",
      "el día 14 de marzo",
      "14/03/2023",
      "el 14 mar",
      "el martes 14 de marzo",
    ],
  ],
  ["2023-04-03..2023-04-04 day", ["el 3 de abril", "03/04/2023", "3-4-2023"]],
  ["2022-11-03..2022-11-04 day", ["el 3 de noviembre", "el 3 de noviembre de 2022", "el jueves 3 de noviembre"]],
  ["2010-02-14..2010-02-15 day", ["14 de febrero de 2010", "el 14 de febrero del año 2010", "febrero 14 de 2010"]],
  ["2023-08-14..2023-08-15 day", ["el 14 del mes pasado", "el pasado 14", "el día 14"]],
  ["2023-05-01..2023-05-02 day", ["el 1 de mayo", "el 1º de mayo", "el primero de mayo"]],
  ["2023-05-03..2023-05-06 day", ["del 3 al 5 de mayo", "entre el 3 y el 5 de mayo", "3 al 5 de mayo"]],
  // Weeks, months, years
  ["2023-08-28..2023-09-04 week", ["la semana pasada", "la pasada semana", "hace una semana"]],
  ["2023-09-04..2023-09-11 week", ["esta semana"]],
  ["2023-09-02..2023-09-04 day", ["el fin de semana", "este fin de semana", "el pasado fin de semana"]],
  [
    "2023-02-01..2023-03-01 month",
    [
      "en febrero",
      "en febrero pasado",
      "el pasado febrero",
      "febrero de 2023",
      "hace siete meses",
      "en febrero de este año",
    ],
  ],
  [
    "2023-08-01..2023-09-01 month",
    ["el mes pasado", "el pasado mes", "en agosto", "hace un mes", "el pasado mes de agosto"],
  ],
  ["2022-10-01..2022-11-01 month", ["en octubre", "en octubre del año pasado", "octubre de 2022"]],
  ["2023-03-22..2023-04-01 month", ["a finales de marzo", "a fines de marzo"]],
  ["2022-01-01..2023-01-01 year", ["en 2022", "el año pasado", "hace un año", "el pasado año"]],
  ["1980-01-01..1990-01-01 year", ["los años 80", "en los años ochenta", "la década de 1980", "la década de los 80"]],
  ["2009-01-01..2013-01-01 year", ["de 2009 a 2012", "entre 2009 y 2012", "desde 2009 hasta 2012"]],
  // Bounds and periods
  ["2023-01-01..2023-09-06 month", ["desde enero"]],
  ["2023-09-02..2023-09-06 day", ["desde el sábado"]],
  ["null..2023-09-02 day", ["antes del sábado"]],
  ["2003-09-05..2023-09-06 year", ["en las últimas dos décadas", "los últimos veinte años", "en los últimos 20 años"]],
  ["2023-01-01..2024-01-01 year", ["este año", "en lo que va del año", "en lo que va de año", "en 2023"]],
  ["null..2023-09-06 year", ["hace varios años", "hace unos meses", "recientemente"]],
] as const;

/** What has no value of its own: the anchor and the days from it. */
export const RELATIVE = [
  ["other-event", 0, ["el mismo día", "ese día", "esa noche", "al amanecer", "a las 4:30 a.m.", "dos horas después"]],
  ["other-event", 1, ["el día siguiente", "al día siguiente", "un día después"]],
  ["other-event", -1, ["el día anterior", "un día antes", "la víspera"]],
  ["other-event", 2, ["dos días después", "a los dos días"]],
  ["other-event", -7, ["una semana antes"]],
  ["none", null, ["durante dos décadas", "dos horas", "por años"]],
] as const;

/** The role of a phrase in its clause. */
export const ROLES = [
  ["point", ["el lunes", "en febrero", "el año pasado", "en 2022"]],
  ["since", ["desde el lunes", "desde el 14 de marzo"]],
  ["until", ["hasta el viernes", "antes del lunes"]],
  ["duration", ["durante dos décadas", "dos horas", "desde hace dos años"]],
  ["period", ["este año", "en lo que va del año", "desde enero", "en los últimos años", "en la última semana"]],
  ["age-of-history", ["los años 80", "la década de 1980"]],
] as const;

/** Words that tell no time. */
export const IGNORES = [
  "el segundo ataque",
  "la primera víctima",
  "una noche cualquiera",
  "todos los viernes",
  "cada lunes",
  "más tarde",
  "un niño de 12 años de edad",
  "el Batallón 3",
  "2.000 personas",
  "tres veces al día",
  "el mar",
  "mayores",
] as const;
/** Phrases that need the day of publication, and one weekday among them. */
export const UNDATED = ["el lunes", "ayer", "el 14 de marzo", "en febrero", "el año pasado", "desde enero"] as const;
/** Phrases that do not. */
export const DATED = ["en 2009", "el 14 de marzo de 2023", "los años 80"] as const;
