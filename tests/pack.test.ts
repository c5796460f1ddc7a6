import { english } from "../src/packs/en/index.ts";
import { spanish } from "../src/packs/es/index.ts";
import { packContract } from "./contracts/pack.ts";

packContract(english, english, ["Goma", "Gaza"]);
packContract(spanish, english, ["Cali", "Tame"]);
