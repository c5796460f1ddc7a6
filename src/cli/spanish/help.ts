/** What `--help` says, in Spanish, by what it says in English. A test holds it against every command there is. */
export const HELP_ES: Readonly<Record<string, string>> = {
  // Headings
  Examples: "Ejemplos",
  Usage: "Uso",
  Arguments: "Argumentos",
  Options: "Opciones",
  Commands: "Órdenes",
  "show this help": "mostrar esta ayuda",
  "show help for a command": "mostrar la ayuda de una orden",
  "print the version": "mostrar la versión",
  "language of messages and tables: en or es (default: RECOUNT_LANG, else that of the system)":
    "idioma de mensajes y tablas: en o es (si no se indica: RECOUNT_LANG, o el del sistema)",

  // The program
  "Reads news reports of armed and political violence into incidents, every value on its words.":
    "Lee informes de prensa sobre violencia armada y política y los convierte en incidentes, con cada dato apoyado en sus palabras.",
  "read the sample reports and see what comes out": "leer los informes de muestra y ver qué sale",
  "what one report says happened": "qué ocurrió según un informe",
  "which reports tell of the same incident, and why": "qué informes cuentan el mismo incidente, y por qué",
  "the words a number rests on": "las palabras en que se apoya una cifra",

  // Options of several commands
  "day of publication, YYYY-MM-DD, where a report does not carry its own":
    "día de publicación, AAAA-MM-DD, si el informe no trae el suyo",
  "language of the reports: en, es or auto": "idioma de los informes: en, es o auto",
  "country the reports are from, ISO 3166-1 alpha-2; a hint, never a filter":
    "país del que proceden los informes, ISO 3166-1 alfa-2; es una pista, nunca un filtro",
  "more places or actors, as TSV files with the columns of knowledge/":
    "más lugares o actores, en archivos TSV con las columnas de knowledge/",
  "standard input carries one report a line": "la entrada estándar trae un informe por línea",
  "how to print (default: table on a terminal, jsonl in a pipe)":
    "cómo mostrarlo (si no se indica: table en una terminal, jsonl en una tubería)",
  "text or jsonl (default: text on a terminal, jsonl in a pipe)":
    "text o jsonl (si no se indica: text en una terminal, jsonl en una tubería)",
  "text or json (default: text on a terminal, json in a pipe)":
    "text o json (si no se indica: text en una terminal, json en una tubería)",
  "table or jsonl (default: table on a terminal, jsonl in a pipe)":
    "table o jsonl (si no se indica: table en una terminal, jsonl en una tubería)",
  "table or json (default: table on a terminal, json in a pipe)":
    "table o json (si no se indica: table en una terminal, json en una tubería)",
  "folder of the ledger, or postgres://…  (default: RECOUNT_LEDGER, else ./recount-data)":
    "carpeta del registro, o postgres://…  (si no se indica: RECOUNT_LEDGER, o ./recount-data)",
  "who is written down as having done it (default: RECOUNT_USER, else you)":
    "quién consta como autor (si no se indica: RECOUNT_USER, o usted)",
  "why; kept in the history": "el motivo; queda en el historial",
  "a page from a pipe": "una página desde una tubería",

  // read
  "Read reports and print what they say happened: when, where, who, how many, and who says so.":
    "Lee informes y muestra qué ocurrió según ellos: cuándo, dónde, quiénes, cuántos y quién lo dice.",
  "what reports say happened": "qué ocurrió según los informes",
  "plain text, Markdown, HTML, or .jsonl with one report a line; - is standard input":
    "texto sin formato, Markdown, HTML o .jsonl con un informe por línea; - es la entrada estándar",
  "leave the report's text out of what is printed": "no incluir el texto del informe en lo que se muestra",
  "name private victims and minors too": "nombrar también a víctimas particulares y menores",
  "a table of what the report says": "una tabla de lo que dice el informe",
  "one reading a line, every value on its words": "una lectura por línea, cada dato con sus palabras",
  "a stream of reports, line by line": "un flujo de informes, línea a línea",

  // link, compare
  "Group reports by the incident they tell of, with the reasons for and against.":
    "Agrupa los informes por el incidente que cuentan, con las razones a favor y en contra.",
  "which reports tell of the same incident": "qué informes cuentan el mismo incidente",
  "reports, or readings that recount read printed (with their text); - is standard input":
    "informes, o lecturas que mostró recount read (con su texto); - es la entrada estándar",
  "pairs of mentions to list: those that came near, all that were weighed, or none":
    "pares de menciones que se listan: los que quedaron cerca, todos los sopesados o ninguno",
  "a table of incidents": "una tabla de incidentes",
  "the groups with every reason, as JSON": "los grupos con todas las razones, en JSON",
  "Set two reports side by side: when, where, who, how many, who says so; same or different, and why.":
    "Compara dos informes: cuándo, dónde, quiénes, cuántos y quién lo dice; si es lo mismo o no, y por qué.",
  "two reports side by side": "dos informes, uno junto al otro",
  "a report, as recount read takes it": "un informe, como lo admite recount read",
  "the other one; one of the two may be - for standard input":
    "el otro; uno de los dos puede ser -, la entrada estándar",
  "day of publication of B, where it is another than A's": "día de publicación de B, si no es el de A",
  "the two side by side": "los dos, uno junto al otro",

  // explain, places, schema
  "Show how any value was derived: the rule, the words with their offsets, and what it was built from.":
    "Muestra cómo se obtuvo un dato: la regla, las palabras con su posición y aquello de que se compuso.",
  "how any value was derived, down to the words": "cómo se obtuvo un dato, hasta las palabras",
  "a report, as recount read takes it; - is standard input":
    "un informe, como lo admite recount read; - es la entrada estándar",
  "which value: e1.killed, e1.sides.0.killed, e1.when, figures.0; all of the news where left out":
    "qué dato: e1.killed, e1.sides.0.killed, e1.when, figures.0; sin él, todos los de la noticia",
  "where the number of dead comes from": "de dónde sale el número de muertos",
  "one side and all its losses": "una parte y todas sus pérdidas",
  "every value of the news": "todos los datos de la noticia",
  "Find every place name in reports and say which place it is.":
    "Encuentra todos los nombres de lugar de los informes y dice qué lugar es cada uno.",
  "every place name, with coordinates": "todos los nombres de lugar, con coordenadas",
  "reports, as recount read takes them; - is standard input":
    "informes, como los admite recount read; - es la entrada estándar",
  'resolve just the spans that each line carries as "mentions":[{"start","end"}]':
    'resolver solo los tramos que cada línea trae en "mentions":[{"start","end"}]',
  "a table of places with coordinates": "una tabla de lugares con coordenadas",
  "just the names at given spans, in order": "solo los nombres de los tramos dados, en orden",
  "Print the JSON Schema (2020-12) of what read, link and places print.":
    "Muestra el JSON Schema (2020-12) de lo que muestran read, link y places.",
  "the shape of what is printed, as JSON Schema": "la forma de lo que se muestra, como JSON Schema",
  "which shape": "qué forma",
  "the shape of one reading": "la forma de una lectura",

  // start, ingest
  "Take the sample reports that come with Recount into a ledger, show what they tell, and serve the desk until Ctrl-C.":
    "Incorpora a un registro los informes de muestra de Recount, enseña lo que cuentan y sirve la mesa de trabajo hasta Ctrl-C.",
  "the sample reports in a ledger, shown on the desk": "los informes de muestra en un registro, vistos en la mesa",
  "print and end; serve nothing": "mostrar y terminar; no servir nada",
  "port of the desk; 0 takes any that is free (default: 4783, else any that is free)":
    "puerto de la mesa; 0 toma cualquiera libre (si no se indica: 4783, o cualquiera libre)",
  "see what Recount does, on reports of our own": "ver qué hace Recount, con informes propios",
  "the same without the desk": "lo mismo sin la mesa",
  "Take reports into the ledger, read them and link what they tell. The same report again changes nothing.":
    "Incorpora informes al registro, los lee y enlaza lo que cuentan. Repetir un informe no cambia nada.",
  "take reports into the ledger, read and link them": "incorporar informes al registro, leerlos y enlazarlos",
  "reports as text, HTML, PDF, DOCX, mail or MHTML; folders of them; tables and JSONL; addresses of pages, feeds, OPML lists and sitemaps; readings that recount read printed; - is standard input":
    "informes en texto, HTML, PDF, DOCX, correo o MHTML; carpetas de informes; tablas y JSONL; direcciones de páginas, canales, listas OPML y mapas de sitio; lecturas que mostró recount read; - es la entrada estándar",
  "which column of a table holds what: text=Body title=Headline …":
    "qué contiene cada columna de una tabla: text=Cuerpo title=Titular …",
  "say what would come of it and keep nothing": "decir qué resultaría y no guardar nada",
  "write what could not be read into a file as well, one JSON object a line":
    "escribir además en un archivo lo que no se pudo leer, un objeto JSON por línea",
  "hosts in private networks that may be asked for pages":
    "servidores de redes privadas a los que se pueden pedir páginas",
  "a page, and all that a feed names": "una página, y todo lo que enumera un canal",
  "a table of one report a row": "una tabla con un informe por fila",
  "every report in a folder": "todos los informes de una carpeta",
  "one report a line, into another ledger": "un informe por línea, a otro registro",

  // watch, original
  "Ask feeds, sitemaps or OPML lists for news again and again, and take in what they name. Unchanged feeds are not sent again, what the ledger has is not fetched again, robots.txt is heeded, and a feed that fails is asked ever more rarely. Ctrl-C ends it; what it told is kept.":
    "Pide novedades una y otra vez a canales, mapas de sitio o listas OPML e incorpora lo que enumeran. Lo que no cambió no se envía de nuevo, lo que el registro tiene no se descarga otra vez, se respeta robots.txt, y a un canal que falla se le pregunta cada vez menos. Ctrl-C lo termina; lo contado queda.",
  "keep taking in what feeds bring": "incorporar sin pausa lo que traen los canales",
  "addresses of feeds, sitemaps or OPML lists": "direcciones de canales, mapas de sitio o listas OPML",
  "time between two looks at a feed": "tiempo entre dos consultas a un canal",
  "look once at what is due, and end": "mirar una vez lo que toca, y terminar",
  "every quarter of an hour": "cada cuarto de hora",
  "from cron: what is due, then end": "desde cron: lo que toca, y terminar",
  "Write a page, PDF, Word document or mail as it came, byte for byte. Reports that came as text have none.":
    "Escribe una página, un PDF, un documento de Word o un correo tal como llegó, byte por byte. Los informes que llegaron como texto no lo tienen.",
  "the page or document a report was taken from": "la página o el documento de que se tomó un informe",
  "id of the report": "identificador del informe",
  "write it into this file (default: say what it is)": "escribirlo en este archivo (si no se indica, decir qué es)",
  "the page as it was fetched": "la página tal como se descargó",

  // backup, restore, db
  "Write all of a ledger as it stands at one moment, while others go on working, into one file that either database can be restored from. What was erased is not in it.":
    "Escribe todo un registro tal como está en un momento, mientras otros siguen trabajando, en un archivo del que se puede restaurar cualquiera de las dos bases de datos. Lo borrado no figura en él.",
  "write the whole ledger into one file": "escribir todo el registro en un archivo",
  "the backup to make; must not be there yet": "la copia que se hace; todavía no debe existir",
  "all of ./recount-data in one file": "todo ./recount-data en un archivo",
  "Fill a ledger that is not there yet, or empty, from a backup, and check it row by row: whole, or not at all.":
    "Llena con una copia un registro que aún no existe o está vacío, y lo comprueba fila a fila: entero o nada.",
  "make a ledger from a backup": "hacer un registro a partir de una copia",
  "the backup": "la copia",
  "a ledger as it was": "un registro tal como era",
  "Work on a ledger's database as a whole.": "Trabaja con la base de datos de un registro en conjunto.",
  "the ledger's database": "la base de datos del registro",
  "Copy all of one ledger into another, empty one, from either database to either, and compare counts and digests of all rows.":
    "Copia todo un registro en otro, vacío, de cualquier base de datos a cualquiera, y compara recuentos y resúmenes de todas las filas.",
  "move a ledger to another database": "trasladar un registro a otra base de datos",
  "folder of a ledger, or postgres://…": "carpeta de un registro, o postgres://…",
  "from a laptop to a server": "de un portátil a un servidor",

  // reread
  "Read again the reports that an older reader has read, or one without their language, and list what changes in any event. Old readings stay, people's decisions stay.":
    "Vuelve a leer los informes que leyó un lector anterior, o uno sin su idioma, y lista lo que cambia en cada incidente. Las lecturas antiguas quedan, las decisiones de las personas quedan.",
  "read kept reports again with a better reader": "releer los informes guardados con un lector mejor",
  "only these (default: all)": "solo estos (si no se indica, todos)",
  "only what another version of the reader has read (default)":
    "solo lo que leyó otra versión del lector (lo habitual)",
  "what this version has read, too: after more places or actors were added":
    "también lo que leyó esta versión: después de añadir lugares o actores",
  "print one JSON object a changed event": "mostrar un objeto JSON por incidente cambiado",
  "after an update of Recount: what its readers read better now":
    "después de actualizar Recount: lo que sus lectores leen mejor ahora",
  "after recount gazetteer add": "después de recount gazetteer add",

  // events and its filters
  "List the events of the ledger, newest first, with what was said of each.":
    "Lista los incidentes del registro, los más recientes primero, con lo que se dijo de cada uno.",
  "list what happened": "listar lo ocurrido",
  "words that must all stand in one of its reports": "palabras que deben figurar todas en uno de sus informes",
  "not over before this day, YYYY-MM-DD, YYYY-MM or YYYY":
    "que no hubiera terminado antes de este día, AAAA-MM-DD, AAAA-MM o AAAA",
  "not begun after this day": "que no hubiera empezado después de este día",
  "ISO 3166-1 alpha-2, several with commas": "ISO 3166-1 alfa-2, varios separados por comas",
  "province or region": "provincia o región",
  "battle, attack, bombing, …; several with commas": "battle, attack, bombing, …; varios separados por comas",
  "political, criminal, interpersonal or unclear": "political, criminal, interpersonal o unclear",
  "id or name of a party": "identificador o nombre de una parte",
  "at least so many killed, surely": "al menos tantos muertos, con seguridad",
  "at most so many killed, surely": "como mucho tantos muertos, con seguridad",
  "inside these degrees": "dentro de estos grados",
  "inside the square around this point": "dentro del cuadrado en torno a este punto",
  "conflict, duplicate, place or date": "conflict, duplicate, place o date",
  "told by this report": "contado por este informe",
  "date, killed or updated; with a minus in front, the other way round (default -date)":
    "date, killed o updated; con un guion delante, a la inversa (si no se indica, -date)",
  "most events to list (default: 100 in a table, all elsewhere)":
    "cuántos incidentes se listan como mucho (si no se indica: 100 en una tabla, todos en lo demás)",
  "exit 1 when nothing is found": "salir con 1 si no se encuentra nada",
  "Peru since the start of 2023": "Perú desde comienzos de 2023",
  "as a spreadsheet": "como hoja de cálculo",
  "those whose sources disagree on numbers": "aquellos cuyas fuentes discrepan en las cifras",

  // show, decisions, history
  "Show one event: every figure with the words it rests on, who says so and in which report.":
    "Muestra un incidente: cada cifra con las palabras en que se apoya, quién la da y en qué informe.",
  "one event, each figure on its words": "un incidente, cada cifra con sus palabras",
  "its id, RC-00012 or 12; one that was merged leads to what it was merged into":
    "su identificador, RC-00012 o 12; el de uno fusionado lleva a aquel con que se fusionó",
  "the reasons for and against each link between its reports":
    "las razones a favor y en contra de cada enlace entre sus informes",
  "the card of an event": "la ficha de un incidente",
  "and why its reports were taken for one": "y por qué sus informes se tuvieron por uno",
  "Say that events are one. The lowest number stays; the others go on leading to it.":
    "Dice que varios incidentes son uno. Queda el número más bajo; los otros siguen llevando a él.",
  "say that events are one": "decir que varios incidentes son uno",
  "two events or more": "dos incidentes o más",
  "overrule what was decided otherwise before": "imponerse a lo que antes se decidió de otro modo",
  "one event from now on; undo takes it back": "un solo incidente en adelante; undo lo deshace",
  "Say that what some reports tell is another event than the rest.":
    "Dice que lo que cuentan algunos informes es un incidente distinto del resto.",
  "say that part of an event is another one": "decir que parte de un incidente es otro",
  "the event": "el incidente",
  "reports or mentions to move out, with commas between": "informes o menciones que se apartan, separados por comas",
  "two events from now on": "dos incidentes en adelante",
  "Say of two events, reports or mentions whether they tell of the same occurrence.":
    "Dice si dos incidentes, informes o menciones cuentan lo mismo.",
  "say whether two are the same": "decir si dos son el mismo",
  "an event, a report or a mention": "un incidente, un informe o una mención",
  "another one": "otro",
  "part-of and updates read from left to right": "part-of y updates se leen de izquierda a derecha",
  "the model will not join them again": "el modelo no volverá a unirlos",
  "Take a decision back, or an undo. Nothing is erased: the history shows both.":
    "Revoca una decisión, o una revocación. No se borra nada: el historial muestra ambas.",
  "take a decision back": "revocar una decisión",
  "its number in the history; without one, the last decision in force":
    "su número en el historial; sin él, la última decisión vigente",
  "the last decision": "la última decisión",
  "any decision": "una decisión cualquiera",
  "List the changes of the ledger, newest first, or verify that none was altered since.":
    "Lista los cambios del registro, los más recientes primero, o comprueba que ninguno fue alterado después.",
  "who changed what, when and why": "quién cambió qué, cuándo y por qué",
  "an event, report or mention; or the word verify": "un incidente, informe o mención; o la palabra verify",
  "most changes to list (default: 50 in a table, all elsewhere)":
    "cuántos cambios se listan como mucho (si no se indica: 50 en una tabla, todos en lo demás)",
  "what happened to an event": "qué le ocurrió a un incidente",
  "exit 6 if the chain of digests is broken": "sale con 6 si la cadena de resúmenes está rota",

  // takedown
  "Erase a report with all its versions, or a person's name wherever it stands, for good: from texts, readings, history, word index and the database's files. A tombstone with the reason stays. Without --yes it only says what would go; without anything it lists the tombstones. Copies made before are not reached.":
    "Borra para siempre un informe con todas sus versiones, o el nombre de una persona dondequiera que figure: de textos, lecturas, historial, índice de palabras y archivos de la base de datos. Queda una lápida con el motivo. Sin --yes solo dice qué se borraría; sin nada, lista las lápidas. No alcanza a las copias hechas antes.",
  "erase a report, or a person's name, for good": "borrar para siempre un informe o el nombre de una persona",
  "the report to erase": "el informe que se borra",
  "the name to erase, in every form in which it is written":
    "el nombre que se borra, en todas las formas en que se escribe",
  "why; stays for good, so it must not name who is erased":
    "el motivo; queda para siempre, así que no debe nombrar a quien se borra",
  "erase; without it nothing is changed": "borrar; sin esta opción no se cambia nada",
  "rid the files of what was erased, where that was interrupted":
    "limpiar los archivos de lo borrado, si aquello se interrumpió",
  "what would go": "qué se borraría",
  "gone for good": "borrado para siempre",

  // export, check, eval, serve
  "Write the events of the ledger as CSV, JSON, JSONL or GeoJSON: UTF-8, LF, the same bytes each time.":
    "Escribe los incidentes del registro en CSV, JSON, JSONL o GeoJSON: UTF-8, LF, los mismos bytes cada vez.",
  "write the events to a file": "escribir los incidentes en un archivo",
  "csv, json, jsonl or geojson": "csv, json, jsonl o geojson",
  "write there, whole or not at all; without it to standard output":
    "escribir ahí, entero o nada; sin esta opción, a la salida estándar",
  "a spreadsheet; text that one would run as a formula is disarmed":
    "una hoja de cálculo; se desactiva el texto que se ejecutaría como fórmula",
  "for a map": "para un mapa",
  "Read the whole ledger: every quote still equals its words, no orphan, low below high, the history intact. Exit 6 if not.":
    "Lee todo el registro: cada cita coincide aún con sus palabras, nada huérfano, lo bajo por debajo de lo alto, el historial íntegro. Sale con 6 si no.",
  "see that the ledger is in order": "comprobar que el registro está en orden",
  "print what was counted and found as JSON": "mostrar en JSON lo contado y lo encontrado",
  "counts, and what is wrong; exit 6 if anything is": "recuentos, y lo que está mal; sale con 6 si algo lo está",
  'Score the events of the ledger against a list of reports whose incidents are known, or of pairs known to be one incident or two. One JSON object a line: {"left","right","verdict"} or {"report","incident","group"}. Reports are named by id, by the name they came under, or by URL.':
    'Mide los incidentes del registro con una lista de informes cuyos incidentes se conocen, o de pares que se sabe si son uno o dos. Un objeto JSON por línea: {"left","right","verdict"} o {"report","incident","group"}. Los informes se nombran por identificador, por el nombre con que llegaron o por URL.',
  "score the ledger against what is known": "medir el registro con lo que se sabe",
  "what to score": "qué se mide",
  "file of known pairs or incidents; - is standard input":
    "archivo de pares o incidentes conocidos; - es la entrada estándar",
  "precision, recall and F over pairs, B³, look-alikes merged":
    "precisión, cobertura y F sobre pares, B³, parecidos fusionados",
  "the same for a program, of another ledger": "lo mismo para un programa, de otro registro",
  "Serve the ledger's API and desk on this machine only, until Ctrl-C. The address printed lets you in. Other commands go on working beside it.":
    "Sirve la API y la mesa del registro solo en esta máquina, hasta Ctrl-C. Con la dirección que muestra se entra. Las demás órdenes siguen funcionando a la vez.",
  "listen there, for others too; only with accounts (default: this machine alone)":
    "escuchar ahí, también para otros; solo con cuentas (si no se indica: solo esta máquina)",
  "people come by https, through a proxy: the cookie goes no other way":
    "la gente llega por https, a través de un proxy: la galleta no viaja de otro modo",
  "who may come in, and what they may do": "quién puede entrar, y qué puede hacer",
  "Invite people to the ledger, list them, give them another role or take their access away. With people in it, a ledger lets nobody in without an account.":
    "Invita a personas al registro, las enumera, les da otro papel o les quita el acceso. Con personas inscritas, el registro no deja entrar a nadie sin cuenta.",
  "what to do": "qué hacer",
  whom: "a quién",
  "reader, coder, reviewer or admin": "reader, coder, reviewer o admin",
  "prints an invitation, good for a week": "muestra una invitación, válida una semana",
  "another role": "otro papel",
  "out at once; what she did stays": "fuera en el acto; lo que hizo queda",
  "answer, but change nothing": "responder, pero no cambiar nada",
  "fetch reports from these hosts though they are not on the public internet":
    "traer informes de estos servidores aunque no estén en la red pública",
  "take later words on the same back as well": "deshacer también lo dicho después sobre lo mismo",
  "show the ledger in a browser": "ver el registro en un navegador",
  "port; 0 takes any that is free": "puerto; 0 toma cualquiera libre",
  "prints the address to open": "muestra la dirección que hay que abrir",
  "another ledger, on a free port": "otro registro, en un puerto libre",

  // gazetteer
  "Look places up, load more of them into a ledger, and say what a name means there.":
    "Busca lugares, carga más en un registro y dice qué significa en él un nombre.",
  "look places up, load more, say what a name means": "buscar lugares, cargar más, decir qué significa un nombre",
  "Load places into the ledger: a GeoNames dump, a table with name, latitude and longitude (TSV, CSV), or GeoJSON, packed or not. They count once the file is whole; a rerun goes on where the last one ended.":
    "Carga lugares en el registro: un volcado de GeoNames, una tabla con name, latitude y longitude (TSV, CSV) o GeoJSON, comprimidos o no. Cuentan cuando el archivo está completo; si se repite, sigue donde quedó.",
  "load places into the ledger": "cargar lugares en el registro",
  "a file, an address, or a country's two letters for GeoNames' dump of it":
    "un archivo, una dirección, o las dos letras de un país para su volcado de GeoNames",
  "hosts in private networks that may be asked": "servidores de redes privadas a los que se puede preguntar",
  "write the rows that are no places to a file, as number, tab, reason":
    "escribir en un archivo las filas que no son lugares: número, tabulador, motivo",
  "every named place of Peru, from GeoNames": "todos los lugares con nombre de Perú, de GeoNames",
  "your own, with name, latitude, longitude and what else there is":
    "los propios, con name, latitude, longitude y lo demás que haya",
  "List the places of a name, the largest first: the program's and the ledger's.":
    "Lista los lugares que llevan un nombre, los mayores primero: los del programa y los del registro.",
  "places of a name": "lugares de un nombre",
  "any name of it, in any spelling of case and accents": "cualquiera de sus nombres, con o sin mayúsculas y tildes",
  "only there, ISO 3166-1 alpha-2": "solo ahí, ISO 3166-1 alfa-2",
  "which places are called so": "qué lugares se llaman así",
  "those of one country": "los de un país",
  "List the places nearest to a point, nearest first, with the units they lie in.":
    "Lista los lugares más cercanos a un punto, los más próximos primero, con las unidades en que están.",
  "what lies at a point": "qué hay en un punto",
  "degrees, south is negative (write -- before it)": "grados, el sur es negativo (escriba -- delante)",
  "degrees, west is negative": "grados, el oeste es negativo",
  "how far to look (default: 50)": "hasta qué distancia buscar (si no se indica: 50)",
  "what lies near Putis": "qué hay cerca de Putis",
  "Say which place a name means. Later readings of this ledger weigh that place first, and tell why; what was read before stays. recount undo takes it back.":
    "Dice a qué lugar se refiere un nombre. Las lecturas posteriores de este registro dan prioridad a ese lugar y dicen por qué; lo ya leído no cambia. recount undo lo revoca.",
  "say what a name means in this ledger": "decir qué significa un nombre en este registro",
  "the name as reports have it": "el nombre tal como figura en los informes",
  "a place that recount gazetteer find lists": "un lugar de los que lista recount gazetteer find",
  "or a point, in degrees": "o un punto, en grados",
  "of a point: site, settlement, district, province, admin1 or area":
    "de un punto: site, settlement, district, province, admin1 o area",
  "of a point; without it, that of the nearest place": "de un punto; sin esta opción, el del lugar más cercano",
  "of a point: how far around it the place reaches": "de un punto: hasta dónde se extiende el lugar a su alrededor",
  "the event in which the name was read wrongly, for the history":
    "el incidente en que el nombre se leyó mal, para el historial",
  "a listed place": "un lugar listado",
  "a village that no list has": "una aldea que no está en ninguna lista",
};
