import type { TroubleCode } from "./trouble.ts";

/** The table of `trouble.ts` in Spanish: what is wrong, and what to do about it. */
export const TROUBLES_ES: Readonly<Record<TroubleCode, { readonly says: string; readonly todo: string }>> = {
  "bad-usage": { says: "no se entiende la orden", todo: "véase --help" },
  "unknown-language": { says: "no hay lector para ese idioma", todo: "use en, es o auto" },
  "bad-date": { says: "no es un día del calendario", todo: "escríbalo así: AAAA-MM-DD" },
  "bad-pack": {
    says: "la tabla de un paquete no es como anuncian sus columnas",
    todo: "corrija esa fila; las columnas están en docs/packs.md",
  },
  "bad-gazetteer": {
    says: "no es un archivo de lugares",
    todo: "dé un volcado de GeoNames, GeoJSON o una tabla con name, latitude y longitude; no se ha cargado nada",
  },
  "cut-off": {
    says: "el archivo termina en mitad de una fila",
    todo: "consígalo entero y repita la orden; continúa donde terminó",
  },
  "download-failed": { says: "la descarga no llegó a término", todo: "repita la orden; continúa donde terminó" },
  "ledger-not-empty": {
    says: "el registro ya contiene algo",
    todo: "indique uno que aún no exista",
  },
  "bad-backup": {
    says: "la copia de seguridad está cortada, alterada o es de una versión más nueva",
    todo: "use otra; no se restauró nada",
  },
  robots: {
    says: "el sitio pide que los programas no lo lean ahí",
    todo: "guarde usted la página y entregue el archivo",
  },
  "private-address": {
    says: "la dirección está en una red privada",
    todo: "indique --allow-private NOMBRE si es lo que quiere",
  },
  "file-not-found": { says: "no existe ese archivo", todo: "compruebe la ruta" },
  "unreadable-file": { says: "no se puede abrir el archivo", todo: "compruebe que es un archivo y que se puede leer" },
  "empty-input": { says: "no hay nada que leer", todo: "dé un texto de al menos una palabra" },
  "no-words": { says: "no hay ninguna palabra en el texto", todo: "dé prosa; cifras y signos solos no dicen nada" },
  "binary-input": { says: "no es un texto", todo: "dé texto, Markdown, HTML, PDF, DOCX, un correo, una tabla o JSONL" },
  "bad-document": {
    says: "no se puede abrir el documento",
    todo: "guárdelo de nuevo o entregue su texto",
  },
  "wrong-encoding": { says: "no es UTF-8 ni UTF-16 válido", todo: "convierta el archivo a UTF-8" },
  "too-large": { says: "supera el tamaño de un informe", todo: "divídalo; el límite son 8 MB de texto" },
  "bad-json": { says: "una línea que no es un objeto JSON", todo: "corrija esa línea" },
  "bad-report": {
    says: "falta un campo del informe o no es del tipo debido",
    todo: "véase docs/record.md, apartado Input",
  },
  "duplicate-id": {
    says: "un identificador ya visto en esta entrada",
    todo: "dé a cada informe su propio identificador",
  },
  "no-article": { says: "la página no contiene el texto de un artículo", todo: "guarde la página propia del artículo" },
  "not-found": { says: "no hay nada con ese identificador", todo: "pida la lista de lo que hay" },
  "taken-down": { says: "fue retirado", todo: "se borró para siempre; solo queda el motivo" },
  "ambiguous-id": {
    says: "ese identificador corresponde a más de una cosa",
    todo: "escriba más caracteres del identificador",
  },
  "no-ledger": { says: "ahí no hay ningún registro", todo: "cree uno con recount ingest, o indique --ledger" },
  "ledger-busy": { says: "otro programa está escribiendo en el registro", todo: "vuelva a intentarlo" },
  "ledger-newer": {
    says: "el registro lo creó una versión más reciente",
    todo: "actualice Recount; el registro no se ha tocado",
  },
  "contradicts-decision": {
    says: "una persona decidió antes otra cosa",
    todo: "añada --override para imponerse a esa decisión",
  },
  "already-undone": { says: "ese cambio ya está deshecho", todo: "véase recount history" },
  "not-undoable": {
    says: "ese cambio no se puede deshacer",
    todo: "solo se deshacen las decisiones de las personas",
  },
  "has-dependents": { says: "hay cambios posteriores que se apoyan en él", todo: "deshaga antes esos" },
  "ledger-damaged": {
    says: "el registro no es una base de datos íntegra",
    todo: "restaure una copia; no se ha tocado",
  },
  "check-failed": { says: "el registro no está en orden", todo: "vea arriba lo encontrado" },
  "ledger-unreachable": {
    says: "la base de datos no responde",
    todo: "compruebe que está en marcha y que la dirección es correcta",
  },
  "ledger-denied": {
    says: "no se permite usar la carpeta o la base de datos del registro",
    todo: "compruebe los permisos, o indique otro --ledger",
  },
  "ledger-full": {
    says: "no queda espacio para escribir el registro",
    todo: "libere espacio y repita la orden; no se ha perdido nada de lo guardado",
  },
  "port-taken": { says: "ese puerto está en uso", todo: "indique otro --port, o 0 para uno cualquiera" },
  "host-rejected": { says: "la petición iba dirigida a otro servidor", todo: "use la dirección que se mostró" },
  "read-only": { says: "este servidor solo lee", todo: "use la línea de comandos para decidir" },
  "unwritable-file": {
    says: "no se puede escribir el archivo",
    todo: "compruebe la carpeta, sus permisos y el espacio libre",
  },
  "bad-filter": { says: "no se entiende un filtro", todo: "véase docs/reference" },
  "bad-cursor": { says: "ese cursor no lo dio este servidor", todo: "empiece de nuevo sin cursor" },
  "bad-request": { says: "no se entiende la petición", todo: "véase /api/v1/openapi.json" },
  "bad-value": { says: "un valor que no puede ser", todo: "corrija el valor nombrado" },
  "quote-mismatch": {
    says: "la cita no es lo que está escrito ahí",
    todo: "las posiciones cuentan unidades UTF-16 del texto tal como llegó",
  },
  "span-out-of-range": { says: "no hay tal lugar en el texto", todo: "véase el texto de la noticia" },
  "low-greater-than-high": {
    says: "los límites están al revés",
    todo: "dé el menor, el mejor y el mayor en ese orden",
  },
  "stale-revision": { says: "alguien lo ha cambiado entretanto", todo: "mírelo de nuevo y envíe su ETag" },
  "precondition-required": { says: "para escribir en una cosa hace falta su ETag", todo: "envíelo como If-Match" },
  "key-reused": {
    says: "esa Idempotency-Key se usó para otra petición",
    todo: "haga una clave nueva para cada petición nueva",
  },
  "unsupported-media-type": { says: "no es un cuerpo que leamos", todo: "envíe application/json" },
  "no-accounts": {
    says: "un registro sin cuentas se sirve solo en esta máquina",
    todo: "invite primero a alguien: recount people invite NOMBRE --role admin",
  },
  unauthenticated: { says: "nadie ha entrado", todo: "entre, o envíe una ficha" },
  forbidden: { says: "su papel no permite eso", todo: "pídalo a alguien cuyo papel lo permita" },
  "rate-limited": { says: "demasiados intentos", todo: "espere un rato" },
  "job-running": { says: "la tarea está en marcha", todo: "cancélela o espere a que termine" },
};

/** What is wrong, what exactly, and what to do; null for a code that is in no table. */
export function problemInSpanish(code: string, detail: string): string | null {
  if (!Object.hasOwn(TROUBLES_ES, code)) return null;
  const { says, todo } = TROUBLES_ES[code as TroubleCode];
  return `${says}: ${detail}. ${todo}`;
}
