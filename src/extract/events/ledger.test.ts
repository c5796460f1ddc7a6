import assert from "node:assert/strict";
import { test } from "node:test";
import { plainReport } from "../../../tests/contracts/report.ts";
import { openReader } from "../../cli/open-reader.ts";

const { read } = openReader();

/** What the whole news incident's dead come to: text, least, most (null: no bound), wording. */
const TOLLS: readonly (readonly [name: string, text: string, min: number, max: number | null, wording: string])[] = [
  [
    "two speakers",
    "Four people were killed near Aleppo, Syria, on Monday when warplanes bombed a house, police said. The opposition reported seven dead.",
    4,
    7,
    "disputed",
  ],
  [
    "a magnitude above somebody's least",
    "At least 14 civilians were killed in an air strike on a school in Raqqa, Syria, on Monday, police said. One local source put the number of dead at 50.",
    14,
    50,
    "disputed",
  ],
  [
    "the same speaker again",
    "Police said that three people were killed in a bombing in Quetta, Pakistan, on Monday. Police later said that five people had been killed.",
    5,
    5,
    "exact",
  ],
  [
    "part of people not counted before",
    "A bomber rammed a vehicle carrying engineers near Besham, Pakistan, on Tuesday, killing five of them and their driver.",
    6,
    6,
    "exact",
  ],
  [
    "part of people counted before",
    "Nine people were killed near Gao, Mali, on Monday when gunmen attacked a bus. Five of them were soldiers.",
    9,
    9,
    "exact",
  ],
  [
    "a total told in two parts",
    "Fifteen people were shot at a bar in Nakuru, Kenya, on Monday. Twelve people died on the spot and three more died in hospital.",
    15,
    15,
    "exact",
  ],
  [
    "the later dead of the wounded",
    "Two policemen were killed and five people were wounded when gunmen attacked a post in Quetta, Pakistan, on Monday. Two of them later died in hospital.",
    4,
    4,
    "exact",
  ],
  [
    "a second victim of the same kind",
    "Gunmen killed two policemen and a bystander in Karachi, Pakistan, on Monday; a second bystander died in hospital.",
    4,
    4,
    "exact",
  ],
  [
    "another man",
    "Armed men shot dead a man in Culiacan, Mexico, on Monday. The same day, another man was killed in the city by gunmen.",
    2,
    2,
    "exact",
  ],
  [
    "victims and the gunman's own death",
    "A gunman opened fire in a mall in Dallas, Texas, on Monday, killing six people before killing himself.",
    7,
    7,
    "exact",
  ],
  [
    "a risen toll after an early count",
    "Police initially said that 22 people had been killed in a bombing in Kano, Nigeria, on Monday. The death toll has risen to 40 from 22, the governor said.",
    40,
    40,
    "exact",
  ],
  [
    "a group's claim beside the report's count",
    "Six soldiers were killed in an ambush near Gao, Mali, on Monday. The rebels claimed to have killed nine.",
    6,
    9,
    "disputed",
  ],
  [
    "a hedge that a second telling drops",
    "At least 12 villagers were killed when gunmen attacked Zurmi, Nigeria, on Monday. The 12 people killed were farmers, police said.",
    12,
    null,
    "at-least",
  ],
  [
    "a share in a bare number",
    "Twenty-seven people lost their lives in riots in Makeni, Sierra Leone, on Monday. Two were beaten to death by a mob.",
    27,
    27,
    "exact",
  ],
  [
    "soldiers of both sides",
    "Fighting near Goris, Armenia, killed 155 soldiers on both sides on Monday. Azerbaijan's army said that 50 of its soldiers had been killed.",
    155,
    155,
    "exact",
  ],
  [
    "parts that trail their whole",
    "At least 38 people, three soldiers among them, were killed when rebels blew up a bus near Chitwan, Nepal, on Monday.",
    38,
    null,
    "at-least",
  ],
  [
    "shares told first",
    "Seven soldiers were wounded in an ambush in Poonch, India, on Monday. Of the seven injured, two died in hospital.",
    2,
    2,
    "exact",
  ],
  [
    "as many as before",
    "Two soldiers and as many militants were killed in a gunfight in Poonch, India, on Monday.",
    4,
    4,
    "exact",
  ],
  [
    "the next clause's subject",
    "The blast in Kabul, Afghanistan, on Monday killed 20 people and another 29 were injured.",
    20,
    20,
    "exact",
  ],
];

for (const [name, text, min, max, wording] of TOLLS)
  test(`tally of ${name}`, () => {
    const { events } = read(plainReport("case", text, "2022-06-15"));
    const { killed } = events.find((event) => event.role === "news")!;
    assert.deepEqual({ min: killed?.min, max: killed?.max, wording: killed?.wording }, { min, max, wording });
  });
