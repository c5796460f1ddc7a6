import assert from "node:assert/strict";
import { test } from "node:test";
import { plainReport } from "../../../tests/contracts/report.ts";
import { openReader } from "../../cli/open-reader.ts";
import type { EventMention } from "../../model/reading.ts";
import type { Kind } from "../../model/words.ts";

const { read } = openReader();

function firstEvent(text: string): EventMention | undefined {
  return read(plainReport("case", text, "2022-06-15")).events.find((event) => event.role === "news");
}

const KINDS: readonly (readonly [Kind, string])[] = [
  [
    "battle",
    "Soldiers clashed with Boko Haram fighters near Baga, Nigeria, on Monday, and nine militants and two soldiers were killed.",
  ],
  ["battle", "Rebels ambushed an army convoy outside Saravena, Colombia, on Sunday, killing five soldiers."],
  ["battle", "Three policemen and four gunmen died in a gun battle in Culiacan, Mexico, on Tuesday night."],
  [
    "battle",
    "Taliban fighters overran an outpost in Faryab, Afghanistan, on Monday after hours of fighting in which 12 soldiers were killed.",
  ],
  ["attack", "Gunmen shot at a bus near Kisumu, Kenya, on Monday, killing two passengers."],
  ["attack", "A man with a knife wounded three people at a railway station in Lyon, France, on Tuesday."],
  [
    "massacre",
    "Militiamen attacked the village of Bule in Ituri, Congo, on Monday night and killed 21 villagers with machetes.",
  ],
  ["bombing", "Two bombs killed 44 people in Quetta, Pakistan, on Monday."],
  ["massacre", "Gunmen lined up nine farm workers in Turbat, Pakistan, on Sunday and shot them dead."],
  ["assassination", "Gunmen shot dead the mayor of Temixco, Mexico, outside her home on Monday."],
  [
    "assassination",
    "A radio journalist was shot dead by two men on a motorcycle in Roxas City, Philippines, on Sunday.",
  ],
  ["bombing", "A roadside bomb killed four policemen in Arish, Egypt, on Monday."],
  ["bombing", "A suicide bomber blew himself up at a checkpoint in Mogadishu on Tuesday, killing six soldiers."],
  ["bombing", "Three farmers died on Sunday when their cart hit a landmine near Timbuktu, Mali."],
  ["bombing", "Attackers threw a grenade into a bar in Bujumbura, Burundi, on Monday night, wounding eight people."],
  ["shelling", "Rockets fired by militants hit a market in Kharkiv on Monday, killing three people."],
  ["shelling", "Shelling by the army killed seven civilians in Idlib, Syria, on Sunday."],
  ["air_or_drone_strike", "An air strike on a school in Mekelle, Ethiopia, killed six children on Tuesday."],
  ["air_or_drone_strike", "A drone hit a car in Sirte, Libya, on Monday, killing two commanders."],
  ["air_or_drone_strike", "Warplanes bombed the village of Kandal, Syria, on Sunday, killing ten villagers."],
  ["kidnapping", "Gunmen abducted 30 pupils from a school in Kaduna, Nigeria, on Monday night."],
  ["kidnapping", "Rebels took two engineers hostage in Arauca, Colombia, on Sunday."],
  ["arrest_or_raid", "Police raided six houses in Brussels on Monday and arrested nine suspects."],
  ["arrest_or_raid", "Troops detained 40 opposition supporters in Harare, Zimbabwe, on Tuesday."],
  ["riot_or_protest", "Rioters set fire to shops in Santiago, Chile, on Sunday and 12 police officers were injured."],
  [
    "riot_or_protest",
    "Protesters clashed with the police in Conakry, Guinea, on Monday and two demonstrators were killed.",
  ],
  ["sexual_violence", "Militiamen raped 15 women in a village near Fizi, Congo, on Sunday, the United Nations said."],
  [
    "sabotage",
    "Saboteurs cut a pipeline near Warri, Nigeria, on Monday in an act of sabotage that the army blamed on militants.",
  ],
];

const CODES: readonly (readonly [type: string, ucdp: 1 | 2 | 3 | null, text: string])[] = [
  [
    "Armed clash",
    1,
    "Soldiers clashed with Boko Haram fighters near Baga, Nigeria, on Monday, and nine militants were killed.",
  ],
  [
    "Government regains territory",
    1,
    "The Syrian army recaptured the town of Khan Touman from rebels on Monday after a battle in which 20 rebels were killed.",
  ],
  [
    "Non-state actor overtakes territory",
    1,
    "Taliban fighters clashed with troops and took control of the town of Ghormach, Afghanistan, on Monday, killing 12 soldiers.",
  ],
  ["Suicide bomb", 1, "An al-Shabaab suicide bomber killed six soldiers at a checkpoint in Mogadishu on Tuesday."],
  [
    "Grenade",
    null,
    "Attackers threw a grenade into a bar in Bujumbura, Burundi, on Monday night, wounding eight people.",
  ],
  ["Remote explosive/landmine/IED", null, "A roadside bomb wounded four policemen in Arish, Egypt, on Monday."],
  [
    "Air/drone strike",
    3,
    "An air strike by the Ethiopian air force on a school in Mekelle killed six children on Tuesday.",
  ],
  ["Attack", 3, "Al-Shabaab fighters killed eight villagers in Lamu, Kenya, on Monday."],
  [
    "Abduction/forced disappearance",
    null,
    "Gunmen abducted 30 pupils from a school in Kaduna, Nigeria, on Monday night.",
  ],
  ["Arrests", null, "Police raided six houses in Brussels on Monday and arrested nine suspects."],
  [
    "Excessive force against protesters",
    3,
    "Soldiers opened fire on a peaceful protest in Omdurman, Sudan, on Monday, killing four demonstrators.",
  ],
  ["Mob violence", null, "An angry mob beat a man to death in Dhaka, Bangladesh, on Sunday over a theft."],
  [
    "Sexual violence",
    null,
    "Militiamen raped 15 women in a village near Fizi, Congo, on Sunday, the United Nations said.",
  ],
];

test("the kind follows from deeds, weapons, sides and losses", async (t) => {
  for (const [kind, text] of KINDS) {
    await t.test(text, () => assert.equal(firstEvent(text)?.kind, kind));
  }
});

test("codes of ACLED and UCDP follow their definitions", async (t) => {
  for (const [type, ucdp, text] of CODES) {
    await t.test(text, () => {
      const event = firstEvent(text);
      assert.deepEqual([event?.codes.acled[1], event?.codes.ucdp], [type, ucdp]);
    });
  }
});
