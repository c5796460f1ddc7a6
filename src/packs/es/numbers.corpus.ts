/**
 * What the words commit to, then the ways of saying it. `[...]` marks the number where more words are needed to tell what
 * it is; without it the whole phrase is the number. Fields: [min, max, wording], a vague word's term being its words.
 */
export const READS = [
  [
    [12, 12, "exact"],
    ["12", "doce", "DOCE", "una docena", "[12] personas", "mató a [12] el lunes", "un total de [12] muertos"],
  ],
  [
    [21, 21, "exact"],
    ["veintiuno", "veintiún", "veintiuna", "21", "[veintiún] soldados", "[veintiuna] mujeres"],
  ],
  [
    [16, 16, "exact"],
    ["dieciséis", "16", "DIECISEIS"],
  ],
  [
    [31, 31, "exact"],
    ["treinta y uno", "treinta y un", "treinta y una", "[treinta y un] agentes"],
  ],
  [
    [105, 105, "exact"],
    ["ciento cinco", "105"],
  ],
  [
    [235, 235, "exact"],
    ["doscientos treinta y cinco", "doscientas treinta y cinco"],
  ],
  [[24, 24, "exact"], ["dos docenas"]],
  [
    [1200, 1200, "exact"],
    ["1.200", "1,200", "1 200", "mil doscientos", "mil doscientas", "1200"],
  ],
  [
    [12_000, 12_000, "exact"],
    ["12.000", "12,000", "12 000", "12 mil", "doce mil"],
  ],
  [
    [3_000_000, 3_000_000, "exact"],
    ["3 millones", "tres millones", "3.000.000", "3,000,000"],
  ],
  [
    [2_500_000, 2_500_000, "exact"],
    ["2,5 millones", "2.5 millones", "dos millones quinientos mil", "2.500.000"],
  ],
  [
    [10, 10, "exact"],
    ["una decena", "diez", "10", "[una decena] de muertos"],
  ],
  [
    [50, 50, "exact"],
    ["medio centenar", "cincuenta"],
  ],
  [
    [100, 100, "exact"],
    ["un centenar", "cien", "100"],
  ],
  [
    [20, 20, "exact"],
    ["una veintena", "veinte"],
  ],
  [
    [6, 6, "exact"],
    ["media docena", "seis"],
  ],
  [[500_000, 500_000, "exact"], ["medio millón"]],
  [
    [1, 1, "exact"],
    ["uno", "[uno] de los atacantes", "[una] de las víctimas"],
  ],
  [
    [0, 0, "none"],
    ["ninguno", "nadie", "[ningún] herido", "[ninguna] víctima", "[Nadie] resultó herido", "[Ninguno] murió"],
  ],
  [
    [12, null, "at-least"],
    ["al menos 12", "por lo menos doce", "12 o más", "como mínimo 12", "no menos de 12", "al menos otros 12"],
  ],
  [
    [13, null, "more-than"],
    ["más de 12", "más de una docena", "poco más de 12", "por encima de 12"],
  ],
  [
    [0, 30, "at-most"],
    ["hasta 30", "un máximo de 30", "no más de 30", "30 o menos"],
  ],
  [
    [0, 7, "at-most"],
    ["menos de 8", "menos de ocho"],
  ],
  [
    [40, 40, "about"],
    ["unos 40", "unas 40", "alrededor de 40", "cerca de cuarenta", "casi 40", "aproximadamente 40", "40 y pico"],
  ],
  [
    [200, 350, "between"],
    ["de [200 a 350]", "entre 200 y 350", "200-350", "entre unos 200 y 350"],
  ],
  [
    [3, 4, "between"],
    ["tres o cuatro", "entre tres y cuatro", "3-4"],
  ],
  [
    [20, null, "vague"],
    ["decenas", "[decenas] de personas"],
  ],
  [[24, null, "vague"], ["docenas"]],
  [
    [2, null, "vague"],
    ["varios", "varias", "algunos", "numerosos", "muchas", "[un número] de hombres", "[un puñado] de soldados"],
  ],
  [
    [200, null, "vague"],
    ["cientos", "centenares", "varios centenares", "[centenares] de campesinos"],
  ],
  [
    [2000, null, "vague"],
    ["miles", "varios miles", "[miles] de personas"],
  ],
  [[20_000, null, "vague"], ["decenas de miles"]],
] as const;

/** What a number is, with its unit, where it is no count. The number stands in brackets. */
export const SENSES = [
  [
    "age",
    [
      "un joven de [17] años",
      "de [12] años de edad",
      "Ana Ruiz, de [34] años,",
      "Ana Ruiz, [34] años,",
      "Ana Ruiz ([34] años)",
      "Ana Ruiz ([34])",
      "una niña de [ocho] meses",
      "tenía [23] años",
    ],
  ],
  ["money", ["$[500]", "[500] pesos", "S/ [500]", "[dos millones] de dólares", "[3,5 millones] de euros"]],
  ["percent", ["[69,3] por ciento", "[12]%", "[12] %", "[dos] tercios"]],
  ["measure", ["[95.000] hectáreas", "[5] km", "a [5] kilómetros de Tame", "un fusil de [9] mm"]],
  [
    "duration",
    [
      "[dos] horas",
      "[cinco] días de combates",
      "[más de dos] décadas",
      "una guerra de [50] años",
      "[30] años de prisión",
    ],
  ],
  ["year", ["en [1991]", "en [2000]", "febrero de [2010]", "desde [1983]", "del [2019]"]],
  [
    "date",
    [
      "el [14] de febrero",
      "[1] de mayo",
      "[primero] de mayo",
      "[quince] de mayo",
      "febrero [14]",
      "la madrugada del [14]",
      "el viernes [14], en Cali",
      "el pasado [14] de marzo",
      "[3] y 5 de mayo",
      "[14/03/2023]",
      "el día [14]",
    ],
  ],
  ["clock", ["[4:30] p.m.", "a las [8] de la noche", "[16:30] horas", "a las [5] de la tarde", "[7:45] a. m."]],
  ["ordinal", ["el [primer] ataque", "la [tercera] víctima", "el [2º] ataque"]],
  [
    "label",
    [
      "Brigada [21]",
      "Batallón [3]",
      "vía [40]",
      "artículo [302]",
      "Frente [29]",
      "AK-[47]",
      "número [5]",
      "kilómetro [18]",
    ],
  ],
  [
    "count",
    [
      "[2000] personas murieron",
      "el viernes [14] soldados murieron",
      "en mayo [15] soldados murieron",
      "[dos mil] soldados",
      "[dos] meseros",
    ],
  ],
] as const;

/** Words that hold no number. */
export const IGNORES = [
  "cada uno",
  "uno a uno",
  "una casa",
  "un soldado",
  "un grupo",
  "un número no da",
  "alguno",
  "sin embargo",
  "tensión",
  "doceava",
] as const;
