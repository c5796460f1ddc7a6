import type { Harm, Kind, Means } from "../../model/words.ts";
import type { HarmIdiom, HarmNoun, HarmState, HarmVerb } from "../../text/word-lexicon.ts";
import { verb } from "./verbs.ts";

type More = {
  readonly kind?: Kind;
  readonly means?: readonly Means[];
  readonly particle?: readonly string[];
  readonly object?: readonly string[];
  readonly weak?: true;
  readonly sparesHostile?: true;
  readonly of?: readonly string[];
  readonly violent?: boolean;
};

/** A verb whose object is harmed. */
function harms(
  base: string,
  harm: Harm,
  reads: readonly string[],
  ignores: readonly string[],
  more: More = {},
): HarmVerb {
  const name = more.particle ? `${base}-${more.particle[0]}` : base;
  return { id: `en/harm/${name}`, harm, verb: verb(base), patient: "object", violent: false, reads, ignores, ...more };
}

/** A verb whose subject is harmed. */
function suffers(
  base: string,
  harm: Harm,
  reads: readonly string[],
  ignores: readonly string[],
  more: More = {},
): HarmVerb {
  const name = more.object ? `${base}-${more.object[0]}` : more.particle ? `${base}-${more.particle[0]}` : base;
  return {
    id: `en/harm/${name.replaceAll(" ", "-")}`,
    harm,
    verb: verb(base),
    patient: "subject",
    violent: false,
    reads,
    ignores,
    ...more,
  };
}

const LIFE = ["life", "lives", "their lives", "his life", "her life", "its life", "their life"] as const;
const WOUNDS = [
  "injuries",
  "injury",
  "wounds",
  "a wound",
  "an injury",
  "burns",
  "gunshot wounds",
  "bullet wounds",
  "shrapnel wounds",
  "minor injuries",
  "serious injuries",
  "gunshot injuries",
  "multiple injuries",
] as const;

export const harmVerbs: readonly HarmVerb[] = [
  harms(
    "kill",
    "killed",
    ["Rebels killed six soldiers on Monday.", "Six soldiers were killed on Monday.", "A blast killed 12 people."],
    ["The committee killed the proposal.", "Nobody was killed."],
  ),
  harms(
    "murder",
    "killed",
    ["Gunmen murdered two farmers.", "Two farmers were murdered."],
    ["The murder trial opened."],
    { violent: true },
  ),
  harms("slay", "killed", ["Militants have slain four policemen."], ["The dragon was slain in the tale."], {
    violent: true,
  }),
  harms(
    "assassinate",
    "killed",
    ["Gunmen assassinated the mayor.", "A judge was assassinated."],
    ["They plotted to assassinate the mayor."],
    { violent: true, kind: "assassination" },
  ),
  harms("execute", "killed", ["The rebels executed three villagers."], ["The firm executed the plan."], {
    violent: true,
  }),
  harms("massacre", "killed", ["Troops massacred 20 villagers."], ["The home side massacred the visitors 6-0."], {
    violent: true,
    kind: "massacre",
  }),
  harms("slaughter", "killed", ["Militants slaughtered nine farmers."], ["The goats were slaughtered for the feast."], {
    violent: true,
  }),
  harms("behead", "killed", ["Insurgents beheaded two fishermen."], ["Vandals beheaded the statue."], {
    violent: true,
    means: ["knives"],
  }),
  harms("lynch", "killed", ["A mob lynched two men."], ["A report told how the mob tried to lynch two men."], {
    violent: true,
  }),
  harms("eliminate", "killed", ["Troops eliminated three militants."], ["The goal eliminated the title holders."], {
    violent: true,
  }),
  harms("liquidate", "killed", ["Security forces liquidated two terrorists."], ["The court liquidated the firm."], {
    violent: true,
  }),
  harms("gun", "killed", ["Assailants gunned down a judge.", "A judge was gunned down."], ["He owned a gun."], {
    violent: true,
    particle: ["down"],
    means: ["firearms"],
  }),
  harms("mow", "killed", ["A gunman mowed down five people."], ["He mowed the lawn."], {
    violent: true,
    particle: ["down"],
  }),
  harms(
    "shoot",
    "killed",
    ["Gunmen shot dead three villagers.", "Three villagers were shot dead.", "Police shot the man dead."],
    ["The film was shot in Spain."],
    { violent: true, particle: ["dead", "to death", "and killed"], means: ["firearms"] },
  ),
  harms(
    "stab",
    "killed",
    ["A man stabbed two women to death.", "Two women were stabbed to death."],
    ["A stab at reform was made."],
    { violent: true, particle: ["dead", "to death"], means: ["knives"] },
  ),
  harms("hack", "killed", ["Attackers hacked five farmers to death."], ["The site was hacked."], {
    violent: true,
    particle: ["to death"],
    means: ["knives"],
  }),
  harms("beat", "killed", ["A mob beat two men to death."], ["The team beat its rival."], {
    violent: true,
    particle: ["to death"],
    means: ["beating"],
  }),
  harms(
    "burn",
    "killed",
    ["Eight people were burned to death.", "Attackers burned three villagers alive."],
    ["Houses were burned."],
    { violent: true, particle: ["to death", "alive"], means: ["arson"] },
  ),
  harms("crush", "killed", ["Two miners were crushed to death."], ["Hopes were crushed."], { particle: ["to death"] }),
  harms("neutralize", "killed", ["Troops neutralized two terrorists."], ["Lime neutralized the acid."], { weak: true }),
  harms("neutralise", "killed", ["Forces neutralised four militants."], ["Lime neutralised the acid."], { weak: true }),
  harms("martyr", "killed", ["Three policemen were martyred."], ["The saint was martyred in 304."], { violent: true }),
  suffers(
    "die",
    "killed",
    ["Four soldiers died in the clash.", "Two of the wounded died in hospital."],
    ["The talks died down."],
  ),
  suffers("perish", "killed", ["Nine fighters perished."], ["The fruit perished in the heat."]),
  suffers("succumb", "killed", ["A constable succumbed to his injuries."], ["The party succumbed to pressure."]),
  suffers("fall", "killed", ["Three soldiers fell in combat."], ["Prices fell in March."], {
    particle: ["in combat", "in battle", "in action", "in the line of duty"],
  }),
  suffers(
    "lose",
    "killed",
    ["Four soldiers lost their lives.", "Six people lost their lives."],
    ["The party lost the vote."],
    { object: LIFE },
  ),
  suffers("bleed", "killed", ["A guard bled to death."], ["The firm bled cash."], { particle: ["to death"] }),
  suffers("embrace", "killed", ["Two soldiers embraced martyrdom."], ["They embraced."], {
    object: ["martyrdom", "shahadat"],
    violent: true,
  }),
  harms(
    "wound",
    "injured",
    ["The blast wounded eight people.", "Eight people were wounded."],
    ["The watch was wound."],
    {},
  ),
  harms(
    "injure",
    "injured",
    ["The attack injured nine guards.", "Nine guards were injured."],
    ["His pride was injured."],
  ),
  harms("hurt", "injured", ["Five people were hurt."], ["Nobody was hurt."]),
  harms("maim", "injured", ["The mine maimed two boys."], ["The cut maimed the report."]),
  harms(
    "shoot",
    "killed-or-injured",
    ["Gunmen shot two farmers.", "Two farmers were shot."],
    ["The film was shot in Peru."],
    { violent: true, means: ["firearms"] },
  ),
  harms("stab", "killed-or-injured", ["He stabbed a guard.", "A guard was stabbed."], ["Pain is stabbing."], {
    violent: true,
    means: ["knives"],
  }),
  harms(
    "beat",
    "injured",
    ["Soldiers beat three students.", "Three students were beaten."],
    ["Their side beat the champions 2-1."],
    { violent: true, means: ["beating"] },
  ),
  harms("strike", "injured", ["Two passengers were struck by stray bullets."], ["A deal was struck by the parties."], {
    particle: [
      "by stray bullets",
      "by a stray bullet",
      "by bullets",
      "by a bullet",
      "by gunfire",
      "by shrapnel",
      "by stray gunfire",
    ],
  }),
  harms("hit", "injured", ["A girl was hit by a stray bullet."], ["The shop was hit by taxes."], {
    particle: [
      "by stray bullets",
      "by a stray bullet",
      "by bullets",
      "by a bullet",
      "by gunfire",
      "by shrapnel",
      "by stray gunfire",
    ],
  }),
  harms("hospitalize", "injured", ["Three people were hospitalized."], ["No one was hospitalized."]),
  harms("hospitalise", "injured", ["Six villagers were hospitalised."], ["No one was hospitalised."]),
  harms("torture", "injured", ["Soldiers tortured two detainees."], ["Waiting is torture."], { violent: true }),
  suffers(
    "sustain",
    "injured",
    ["Three officers sustained injuries.", "A guard sustained gunshot wounds."],
    ["They sustained growth."],
    { object: WOUNDS },
  ),
  suffers("suffer", "injured", ["Two guards suffered injuries."], ["Exports suffered."], { object: WOUNDS }),
  suffers("receive", "injured", ["Two men received gunshot wounds."], ["He received a letter."], { object: WOUNDS }),
  harms(
    "abduct",
    "captured",
    ["Gunmen abducted 11 pupils.", "Eleven pupils were abducted."],
    ["They threatened to abduct two engineers."],
    { violent: true, kind: "kidnapping" },
  ),
  harms(
    "kidnap",
    "captured",
    ["Rebels kidnapped two engineers.", "Two engineers were kidnapped."],
    ["The kidnap film opened.", "A plot to kidnap the envoy was foiled."],
    { violent: true, kind: "kidnapping" },
  ),
  harms("seize", "captured", ["Militants seized five aid workers."], ["Police seized drugs."], { violent: true }),
  harms(
    "capture",
    "captured",
    ["Troops captured three rebels.", "Three rebels were captured."],
    ["The town was captured."],
  ),
  harms(
    "arrest",
    "captured",
    ["Police arrested nine suspects.", "Nine suspects were arrested."],
    ["The arrest warrant lapsed."],
  ),
  harms(
    "detain",
    "captured",
    ["Soldiers detained four men.", "Four men were detained."],
    ["The ship was detained at the port."],
  ),
  harms("apprehend", "captured", ["Police apprehended two suspects."], ["Police failed to apprehend two suspects."]),
  harms("nab", "captured", ["Police nabbed three suspects."], ["Police hoped to nab two suspects."]),
  harms(
    "take",
    "captured",
    ["Gunmen took six workers hostage.", "Six workers were taken hostage."],
    ["They took the road."],
    {
      violent: true,
      particle: ["hostage", "captive", "prisoner", "into custody", "hostages", "away by force"],
      kind: "kidnapping",
    },
  ),
  harms("whisk", "captured", ["Bandits whisked away ten villagers."], ["He whisked eggs."], {
    violent: true,
    particle: ["away"],
    kind: "kidnapping",
  }),
  harms("free", "freed", ["Troops freed 20 hostages.", "Twenty hostages were freed."], ["Entry is free."]),
  harms("release", "freed", ["The rebels released two soldiers."], ["The army released a statement."]),
  harms("rescue", "freed", ["Troops rescued nine hostages."], ["The bank was rescued."]),
  harms("liberate", "freed", ["Soldiers liberated 14 captives."], ["The village was liberated."]),
  suffers("escape", "freed", ["Two hostages escaped."], ["Gas escaped."]),
  suffers("surrender", "surrendered", ["Ten rebels surrendered."], ["They surrendered the title."]),
  harms(
    "displace",
    "displaced",
    ["The fighting displaced 3,000 people.", "Some 3,000 people were displaced."],
    ["Coal was displaced by gas."],
  ),
  suffers("flee", "displaced", ["About 400 villagers fled."], ["The attackers fled."], {
    sparesHostile: true,
  }),
  suffers("disappear", "missing", ["Three students disappeared."], ["The sun disappeared."]),
  suffers("go", "missing", ["Five soldiers went missing."], ["They went home."], { particle: ["missing"] }),
  suffers("vanish", "missing", ["Two surveyors vanished."], ["Hope vanished."]),
  {
    ...harms(
      "lose",
      "killed",
      ["An estimated 70,000 lives were lost.", "Nine lives were lost in the blast."],
      ["The match was lost."],
      { of: ["life"] },
    ),
    id: "en/harm/lives-lost",
  },
];

const noun = (
  id: string,
  harm: Harm,
  nouns: string,
  takes: HarmNoun["takes"],
  violent: boolean,
  reads: readonly string[],
  ignores: readonly string[],
  kind?: Kind,
): HarmNoun => ({
  id: `en/harm/noun-${id}`,
  harm,
  nouns: nouns.split(", "),
  takes,
  violent,
  reads,
  ignores,
  ...(kind === undefined ? {} : { kind }),
});

export const harmNouns: readonly HarmNoun[] = [
  noun(
    "death",
    "killed",
    "death, deaths, demise",
    ["of", "counted"],
    false,
    ["The attack led to the death of two soldiers.", "The blast caused 12 deaths."],
    ["He faces the death penalty."],
  ),
  noun(
    "toll",
    "killed",
    "death toll, toll, body count, death count, number of dead, number of deaths, number of people killed, number of those killed, number of fatalities",
    ["toll"],
    false,
    ["The death toll rose to 14.", "The attack left a toll of seven dead."],
    ["The road toll is two dollars."],
  ),
  noun(
    "killing",
    "killed",
    "killing, killings, murder, murders, slaying, slayings, execution, executions, assassination, assassinations, beheading",
    ["of", "counted"],
    true,
    ["He condemned the killing of two priests."],
    ["The murder rate fell."],
  ),
  noun(
    "loss",
    "killed",
    "loss, losses",
    ["of"],
    false,
    ["The clash led to the loss of four soldiers."],
    ["The loss of revenue hurt."],
  ),
  noun(
    "fatality",
    "killed",
    "fatalities, fatality",
    ["counted"],
    false,
    ["The blast caused five fatalities."],
    ["The fatality rate was flat."],
  ),
  noun(
    "body",
    "killed",
    "bodies, body, corpses, corpse, cadavers, martyrs",
    ["counted"],
    false,
    ["Rescuers recovered six bodies."],
    ["No bodies were found."],
  ),
  noun(
    "casualty",
    "killed-or-injured",
    "casualties",
    ["counted", "of"],
    false,
    ["The army suffered 20 casualties."],
    ["No casualties were reported."],
  ),
  noun(
    "injury",
    "injured",
    "injuries, wounding, injuring",
    ["counted", "of"],
    false,
    ["The blast caused 12 injuries."],
    ["There were no injuries."],
  ),
  noun(
    "abduction",
    "captured",
    "abduction, abductions, kidnapping, kidnappings, capture, arrest, arrests, detention",
    ["of", "counted"],
    true,
    ["The kidnapping of two nuns was reported."],
    ["The arrest warrant lapsed."],
  ),
  noun(
    "disappearance",
    "missing",
    "disappearance, disappearances",
    ["of"],
    false,
    ["The disappearance of 43 students shocked the town."],
    ["The disappearance of bees worries growers."],
  ),
  noun(
    "release",
    "freed",
    "release, rescue",
    ["of"],
    false,
    ["The release of 12 hostages was announced."],
    ["The release of the album is near."],
  ),
  noun(
    "surrender",
    "surrendered",
    "surrender",
    ["of"],
    false,
    ["The surrender of 15 rebels was reported."],
    ["The surrender value is low."],
  ),
];

export const harmStates: readonly HarmState[] = [
  {
    id: "en/harm/state-dead",
    harm: "killed",
    words: ["dead", "lifeless", "slain", "deceased"],
    reads: ["The attack left six people dead.", "Six dead in clash."],
    ignores: ["The dead end street was dark."],
  },
  {
    id: "en/harm/state-wounded",
    harm: "injured",
    words: [
      "in critical condition",
      "in a critical condition",
      "in serious condition",
      "in a serious condition",
      "in stable condition",
      "in grave condition",
      "in intensive care",
      "critical",
    ],
    reads: ["Two policemen are in critical condition.", "The blast left three people in intensive care."],
    ignores: ["The talks are in a critical condition."],
  },
  {
    id: "en/harm/state-missing",
    harm: "missing",
    words: ["missing", "unaccounted for", "unaccounted"],
    reads: ["Three soldiers are missing.", "Two remain unaccounted for."],
    ignores: ["A page is missing."],
  },
  {
    id: "en/harm/state-captive",
    harm: "captured",
    words: ["captive", "hostage", "in captivity"],
    reads: ["Two engineers are being held hostage."],
    ignores: ["He escaped being held hostage."],
  },
  {
    id: "en/harm/state-homeless",
    harm: "displaced",
    words: ["homeless", "displaced"],
    reads: ["The fighting left 300 families homeless."],
    ignores: ["The homeless shelter closed."],
  },
];

export const harmIdioms: readonly HarmIdiom[] = [
  {
    id: "en/harm/claimed-lives",
    harm: "killed",
    before: [
      "claimed the lives of",
      "claiming the lives of",
      "claims the lives of",
      "claim the lives of",
      "took the lives of",
      "taking the lives of",
      "take the lives of",
      "cost the lives of",
      "costing the lives of",
      "took the life of",
      "claimed the life of",
      "ended the life of",
      "ended the lives of",
      "claimed",
      "claiming",
      "claims",
      "takes the lives of",
    ],
    violent: false,
    reads: ["The attack claimed the lives of nine people.", "The blast claimed 12 lives."],
    ignores: ["The group claimed responsibility."],
  },
  {
    id: "en/harm/bodies",
    harm: "killed",
    before: ["bodies of", "body of", "corpses of", "remains of", "corpse of"],
    violent: false,
    reads: ["The bodies of three farmers were found."],
    ignores: ["The remains of the fort are old."],
  },
  {
    id: "en/harm/dead-were",
    breakdown: true,
    harm: "killed",
    before: [
      "the dead were",
      "the dead are",
      "among the dead were",
      "among the dead was",
      "the dead included",
      "the dead include",
      "among those killed were",
      "among those killed was",
      "those killed were",
      "among the dead is",
      "among the dead are",
      "the victims were",
      "the fatalities included",
      "among the victims were",
      "among the victims was",
      "those killed included",
      "the dead were identified as",
      "the slain were",
      "the victims are",
    ],
    violent: false,
    reads: ["Among the dead were two soldiers."],
    ignores: ["The dead were buried."],
  },
  {
    id: "en/harm/wounded-were",
    breakdown: true,
    harm: "injured",
    before: [
      "among the wounded were",
      "among the wounded was",
      "the wounded included",
      "the wounded were",
      "the injured included",
      "the injured were",
      "among the injured were",
      "among the injured was",
      "those injured were",
      "those wounded were",
      "the injured are",
    ],
    violent: false,
    reads: ["Among the wounded were two soldiers."],
    ignores: ["The wounded were treated."],
  },
];
