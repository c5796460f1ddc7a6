import { acled } from "./acled.ts";
import type { Adapter } from "./adapter.ts";
import { airwars } from "./airwars.ts";
import { case21 } from "./case21.ts";
import { geo, geoMentions } from "./geo.ts";
import { gva, gvaLinks } from "./gva.ts";
import { msa } from "./msa.ts";
import { muc4 } from "./muc4.ts";
import { timex } from "./timex.ts";
import { wikiterror } from "./wikiterror.ts";

/** Every set that predictions are made for, by the name that the command takes. */
export const SETS: Readonly<Record<string, Adapter>> = {
  muc4,
  wikiterror,
  msa,
  acled,
  airwars,
  gva,
  "gva-links": gvaLinks,
  case21,
  geo,
  "geo-mentions": geoMentions,
  timex,
};
