import { english } from "../src/packs/en/index.ts";
import { packContract } from "./contracts/pack.ts";

packContract(english, english, ["Goma", "Gaza"]);
