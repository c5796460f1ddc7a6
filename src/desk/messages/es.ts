import type { POLICIES as ALL_POLICIES } from "../../account/policies.ts";
import { reasonInSpanish } from "../../model/reasons-es.ts";
import { problemInSpanish } from "../../model/trouble-es.ts";
import type { Harm, PlaceKind, Precision, Scope, SideRole, Stance, Verdict } from "../../model/words.ts";
import { CIRCUMSTANCES_ES, KINDS_ES, MEANS_ES, SIDE_KINDS_ES } from "../../model/words-es.ts";
import type { About } from "../evidence/evidence.ts";
import type { Messages } from "./en.ts";

type PolicyName = (typeof ALL_POLICIES)[number]["name"];

const countries = new Intl.DisplayNames("es", { type: "region", fallback: "code" });

const sideRoles: Readonly<Record<SideRole, string>> = {
  initiator: "inició el hecho",
  target: "fue atacado",
  both: "en ambos bandos",
  unknown: "papel no precisado",
};

const stances: Readonly<Record<Stance, string>> = {
  asserts: "lo afirma",
  denies: "lo niega",
  doubts: "lo pone en duda",
  retracts: "se retracta",
  "claims-responsibility": "se atribuye el hecho",
};

const scopes: Readonly<Record<Scope, string>> = {
  event: "este incidente",
  "several-incidents": "varios incidentes en conjunto",
  period: "un periodo",
  cumulative: "un total acumulado",
};

const verdicts: Readonly<Record<Verdict, string>> = {
  same: "el mismo incidente",
  different: "incidentes distintos",
  unsure: "dudoso",
  "part-of": "uno forma parte del otro",
  updates: "uno actualiza al otro",
};

const precisions: Readonly<Record<Precision, string>> = {
  minute: "al minuto",
  hour: "a la hora",
  "day-part": "parte del día",
  day: "el día",
  week: "la semana",
  month: "el mes",
  year: "el año",
};

const harms: Readonly<Record<Harm, string>> = {
  killed: "Muertos",
  injured: "Heridos",
  captured: "Capturados",
  missing: "Desaparecidos",
  freed: "Liberados",
  surrendered: "Entregados",
  displaced: "Desplazados",
  "killed-or-injured": "Muertos o heridos",
  "killed-or-missing": "Muertos o desaparecidos",
};

const placeKinds: Readonly<Record<PlaceKind, string>> = {
  site: "lugar preciso",
  settlement: "localidad",
  district: "distrito",
  province: "provincia",
  admin1: "región",
  country: "país",
  area: "zona",
};

const abouts: Readonly<Record<About, string>> = {
  killed: "muertos",
  injured: "heridos",
  captured: "capturados",
  missing: "desaparecidos",
  "other-harm": "otros daños",
  when: "cuándo",
  where: "dónde",
  side: "parte",
  kind: "qué pasó",
  person: "persona",
  figure: "otra cifra",
  note: "nota",
};

const groups = {
  fighting: "Combates",
  attacks: "Ataques contra personas",
  explosions: "Explosiones y bombardeos",
  captures: "Redadas y secuestros",
  other: "Disturbios y otros",
};

const REASONS: Readonly<Record<string, string>> = {
  start: "punto de partida",
  circumstance: "circunstancia",
  copy: "copia",
  kind: "tipo",
  people: "personas",
  place: "lugar",
  published: "publicación",
  sides: "partes",
  time: "fecha",
  tolls: "cifras",
  words: "palabras",
};

const POLICIES: Readonly<Record<PolicyName, string>> & Readonly<Record<string, string>> = {
  acled: "la cifra más prudente de las comunicadas; las palabras vagas, según su propia tabla",
  ucdp: "la mejor es la que sostienen más voces independientes; la baja y la alta, el margen creíble",
  "casualty-recorder": "mínimo y máximo entre las voces independientes",
  "latest-best-source": "la última palabra de la voz mejor situada",
  widest: "el margen más amplio que permite lo dicho",
};

/** Digits in groups of three from five on, set apart by a narrow blank that does not break, as the Academies have it. */
function figure(value: number): string {
  const digits = String(value);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, "\u202f");
}

const plural = (n: number, one: string, many: string) => `${figure(n)} ${n === 1 ? one : many}`;
const reportsOf = (n: number) => plural(n, "informe", "informes");
const voicesOf = (n: number) => plural(n, "voz", "voces");
const incidentsOf = (n: number) => plural(n, "incidente", "incidentes");

export const es: Messages = {
  figure,
  kinds: KINDS_ES,
  sideKinds: SIDE_KINDS_ES,
  sideRoles,
  stances,
  scopes,
  verdicts,
  precisions,
  abouts,
  placeKinds,
  means: MEANS_ES,
  circumstances: CIRCUMSTANCES_ES,
  groups,
  countryName: (code) => {
    try {
      return countries.of(code) ?? code;
    } catch {
      return code;
    }
  },
  reasonName: (name) => REASONS[name] ?? name,
  reasonDetail: reasonInSpanish,
  problem: (code, title, detail, hint) => problemInSpanish(code, detail) ?? `${title}: ${detail}. ${hint}`,

  // Quantities
  notReported: "sin dato",
  some: "algunos",
  exactly: (n) => `exactamente ${n}`,
  atLeast: (n) => `al menos ${n}`,
  moreThan: (n) => `más de ${n}`,
  atMost: (n) => `hasta ${n}`,
  about: (n) => `unos ${n}`,
  between: (low, high) => `de ${low} a ${high}`,
  vagueWord: (term, least) => `«${term}»: ${least} o más`,
  noneReported: "ninguno, según lo dicho",
  disputedWords: (range) => `en disputa: ${range}`,
  unitKilled: "muertos",
  tollNotReported: "sin cifra de víctimas",
  killedCount: (n) => `${n} ${n === "1" ? "muerto" : "muertos"}`,
  killedDisputed: (n) => `${n} ${n === "1" ? "muerto" : "muertos"}, en disputa`,

  // Times and places
  undated: "sin fecha",
  before: (day) => `antes del ${day}`,
  since: (day) => `desde el ${day}`,
  fromTo: (from, to) => `${from} a ${to}`,
  placeUnknown: "lugar desconocido",
  withinKm: (km) => `el punto exacto está a menos de ${km} km`,
  areaOf: (km) => `en algún lugar de una zona de unos ${km} km alrededor`,
  noCoordinates: "sin coordenadas: no se puede situar en el mapa",
  weighed: (n) => `se sopesaron ${n} lugares con ese nombre`,

  // Shell
  skip: "Ir al contenido",
  navigation: "Vistas",
  incidents: "Incidentes",
  map: "Mapa",
  timeline: "Cronología",
  keys: "Teclas",
  keysHint: "Atajos de teclado (?)",
  toDark: "Cambiar a modo oscuro",
  toLight: "Cambiar a modo claro",
  toOtherLanguage: "Switch to English",
  ledgerOf: (reports, events) => `${reportsOf(reports)} · ${incidentsOf(events)}`,

  // Filters
  filters: "Filtros",
  showFilters: "Filtros",
  search: "Buscar",
  searchHint: "Palabras, lugar, actor…",
  clearSearch: "Borrar la búsqueda",
  from: "Desde",
  to: "Hasta",
  country: "País",
  kind: "Tipo",
  actor: "Actor",
  anyValue: "todos",
  chosen: (n) => `${n} elegidos`,
  killedAtLeast: "Muertos, mínimo",
  sort: "Orden",
  sorts: {
    "-date": "Más recientes",
    date: "Más antiguos",
    "-killed": "Más muertos",
    killed: "Menos muertos",
    "-updated": "Últimos cambios",
    updated: "Sin cambios recientes",
  },
  has: {
    conflict: "con versiones que discrepan",
    duplicate: "con varios informes",
    place: "con ubicación",
    date: "con fecha",
    "no-place": "sin ubicación utilizable",
    "no-date": "sin fecha",
  },
  noValue: "se desconoce",
  clearAll: "Quitar todos",
  removeFilter: (what) => `Quitar el filtro ${what}`,
  countOf: (shown, total) =>
    total === null || shown === total ? incidentsOf(shown) : `${figure(shown)} de ${incidentsOf(total)}`,
  more: "Mostrar más",

  // List
  columns: {
    when: "Cuándo",
    what: "Qué",
    where: "Dónde",
    killed: "Muertos",
    injured: "Heridos",
    sides: "Partes",
    sources: "Lo cuentan",
  },
  voicesInShort: (voices, reports) =>
    voices === reports ? reportsOf(reports) : `${reportsOf(reports)}, ${voicesOf(voices)}`,
  voicesIn: (voices, reports) => `${voicesOf(voices)} en ${reportsOf(reports)}`,
  disputed: "en disputa",
  partial: "se desconocen las pérdidas de una parte",
  noSides: "no se nombra a nadie",
  emptyLedger: "Este registro está vacío",
  emptyLedgerWhy: "Todavía no se ha incorporado nada. Los informes entran por la línea de comandos:",
  emptyLedgerDo: "recount ingest informes/",
  noMatch: "Nada coincide con estos filtros",
  noMatchWhy: "Todos los incidentes del registro quedan fuera de al menos uno de ellos.",
  noMatchDo: "Quitar los filtros",
  loading: "Cargando",
  failed: "No se pudo cargar",
  failedWhy: "El registro no respondió. ¿Sigue en marcha el servidor?",
  retry: "Reintentar",
  signIn: "Entrar",
  signInWhy: "Con su nombre y su contraseña; la primera vez, con su invitación y una contraseña de al menos 12 signos.",
  signInName: "Nombre",
  signInPassword: "Contraseña",
  signInCode: "Invitación, o la ficha de este servidor",

  // Incident
  queue: "Incidentes",
  text: "Informe",
  record: "Ficha",
  panes: "Paneles",
  previousIncident: "Incidente anterior",
  nextIncident: "Incidente siguiente",
  backToList: "Todos los incidentes",
  tolls: "Balance",
  harm: harms,
  showWords: (what) => `${what}: mostrar las palabras`,
  best: (n) => `${n} según el criterio`,
  policyLine: (policy) => `Fijado por ${policy}`,
  policySays: (name, says) => `${name}: ${POLICIES[name] ?? says}`,
  facts: "Cuándo, dónde, qué",
  when: "Cuándo",
  where: "Dónde",
  what: "Qué",
  who: "Partes",
  inferredFrom: "deducido de",
  assumed: "supuesto: ninguna palabra lo dice",
  toldBy: (publisher) => `Según ${publisher}`,
  sideColumn: "Parte",
  suspected: "presunto",
  claims: "Quién dice qué",
  claimsOf: (harm) => `Afirmaciones sobre ${harm.toLowerCase()}`,
  claimsDisagree: "Estas versiones discrepan. Se conservan todas; no se promedia ninguna.",
  claimColumns: { figure: "Cifra", who: "De quiénes", speaker: "Fuente", report: "Informe", standing: "Situación" },
  ofWhomUnsaid: "no se dice",
  narrator: "el propio informe",
  via: (relays) => `por medio de ${relays}`,
  counts: "cuenta",
  superseded: "rige una cifra posterior",
  beside: "al margen de la cifra mostrada",
  otherScope: (scope) => `se refiere a ${scope}`,
  including: (quantity, who) => `entre ellos, ${quantity} ${who}`,
  summed: "Suma de las partes; ninguna fuente da un total.",
  reports: "Informes",
  openReport: (name) => `Leer ${name}`,
  readingNow: "abierto",
  sameTextAs: (others) => `mismo texto que ${others}: una sola voz`,
  replaced: "sustituido por una versión posterior",
  unnamedReport: "un informe sin medio",
  people: "Personas",
  withheld: "nombre reservado",
  fates: {
    killed: "muerto",
    injured: "herido",
    captured: "capturado",
    missing: "desaparecido",
    freed: "liberado",
    sought: "buscado",
    unharmed: "ileso",
    unknown: "suerte no precisada",
  },
  links: "Por qué estos informes cuentan un mismo incidente",
  linksNear: "Parecidos, pero separados",
  linkOf: (left, right) => `${left} ↔ ${right}`,
  judgedBy: (name) => `decidido por ${name}`,
  reasonColumns: { reason: "Razón", weight: "Peso", running: "Suma parcial" },
  singleReport: "Un solo informe cuenta este incidente: no hay nada que enlazar.",
  otherMention: "un incidente ajeno a este",
  background: "antecedente",
  news: "noticia",
  backgroundWhy: "Contado como antecedente, no como noticia",
  alsoTold: "También se cuenta en este informe",
  otherFigures: "Otras cifras de este informe, que aquí no cuentan",
  notes: "Notas para quien lee",
  codes: "Códigos",

  // Text
  noReport: "No hay ningún informe abierto",
  noReportWhy: "Elija una cifra o un informe en la ficha.",
  published: (day) => `publicado el ${day}`,
  unpublished: "sin día de publicación",
  boilerplate: "El texto atenuado es accesorio: no se leyó.",
  legend: "Qué está subrayado",
  litStatus: (about, words) => `Resaltado para ${about}: ${words}`,
  noWords: "Ninguna palabra lo respalda: es un supuesto.",
  clearLit: "Quitar el resaltado",
  backToRecord: "Volver a la ficha",
  hidden: (code) => `carácter oculto ${code}`,

  // Map
  mapLabel: "Mapa de los incidentes; la lista contigua contiene los mismos",
  mapList: "Incidentes en el mapa",
  unlocated: (n, total) => `${n} de ${total} sin ubicación utilizable`,
  areas: "Zona: en algún lugar de su interior",
  spots: "Punto, con el círculo en que se encuentra",
  clustered: "Varios en un mismo lugar",
  mapLegend: "Leyenda",
  mapFailed: "No se puede dibujar el mapa: el navegador no ofrece WebGL. La lista contiene todo lo que mostraría.",
  capped: (n, total) => `Se dibujan los primeros ${n} de ${total}. Acote los filtros para ver los demás.`,

  // Timeline
  timelineTitle: (by) => `Incidentes por ${by}`,
  killedTitle: (by) => `Muertos por ${by}, según la cifra que elige el criterio`,
  steps: { day: "día", week: "semana", month: "mes", year: "año" },
  auto: "automático",
  stepLabel: "Barras por",
  measure: "Contar",
  measures: { events: "Incidentes", killed: "Muertos" },
  undatedShelf: "Sin fecha",
  undatedWhy: "De las palabras no se deduce ningún día, así que quedan fuera de la línea del tiempo.",
  asTable: "Lo mismo en una tabla",
  total: "Total",
  period: "Periodo",
  brush: "Arrastre sobre el gráfico, o fije Desde y Hasta, para acotar el tiempo.",
  killedFootnote: (unknown) =>
    `Los balances abiertos cuentan con la cifra que elige el criterio. ${
      unknown === 1
        ? "1 incidente no tiene cifra de víctimas y no suma"
        : `${figure(unknown)} incidentes no tienen cifra de víctimas y no suman`
    } nada.`,
  noDated: "Nada de esto tiene fecha",
  noDatedWhy: "La cronología necesita al menos un día. Abajo, sin fecha, está lo que dejan pasar los filtros.",

  // Actions
  actions: {
    next: "Elemento o cifra siguiente",
    previous: "Elemento o cifra anterior",
    open: "Abrir el elemento o mostrar las palabras de una cifra",
    nextIncident: "Incidente siguiente",
    previousIncident: "Incidente anterior",
    search: "Ir a la búsqueda",
    back: "Quitar el resaltado o volver",
    goEvents: "Ir a los incidentes",
    goMap: "Ir al mapa",
    goTimeline: "Ir a la cronología",
    clearFilters: "Quitar todos los filtros",
    toggleTheme: "Alternar entre claro y oscuro",
    toggleLanguage: "Cambiar a inglés",
    help: "Mostrar estas teclas",
    paneText: "Ir al texto del informe",
    paneRecord: "Ir a la ficha",
  },
  actionGroups: { move: "Moverse", go: "Ir a", view: "Vista" },
  singleKeys: "Teclas de una sola letra",
  singleKeysWhy:
    "Desactívelas si estorban al dictado por voz o al lector de pantalla. Nunca actúan mientras se escribe.",
  close: "Cerrar",
  on: "activadas",
  off: "desactivadas",
  notHere: "no en esta página",
  notFound: "No hay nada en esta dirección",
  notFoundWhy: "Puede que el incidente se haya fusionado con otro o que la dirección esté mal escrita.",
};
