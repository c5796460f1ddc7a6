/** Environment variables that the program looks at. A test finds them all in the sources. */
export const SETTINGS: Readonly<Record<string, string>> = {
  COLUMNS: "Width of a printed table where standard output is no terminal. Default 120.",
  NO_COLOR: "Anything but empty: no bold or faint text, even on a terminal.",
  RECOUNT_DEBUG: "Anything but empty: a fault of Recount itself is told with the place in the code.",
  RECOUNT_GEONAMES:
    "Address below which GeoNames dumps lie as `CC.zip`, for `recount gazetteer add CC`. Default `https://download.geonames.org/export/dump`.",
  LANG: "Language of the system: `es…` is Spanish. LC_ALL and LC_MESSAGES stand before it, RECOUNT_LANG before all.",
  LC_ALL: "As `LANG`.",
  LC_MESSAGES: "As `LANG`.",
  RECOUNT_LANG:
    "Language of messages, tables and help, as `--lang`: `en` or `es`. What is printed as JSON or CSV is the same in both.",
  RECOUNT_LEDGER:
    "The ledger, where `--ledger` does not name one: a path, or `postgres://…`. Default `./recount-data`.",
  RECOUNT_USER:
    "Who is written down as having decided, where `--as` does not say. Default: the user's name on the machine.",
  TERM: "`dumb`: as `NO_COLOR`.",
  XDG_CACHE_HOME:
    "Folder below which the installed program keeps its compile cache (default `~/.cache`) and unfinished downloads (default: the folder for temporary files).",
};
