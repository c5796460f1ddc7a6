/**
 * Words that speak for a sub-type, written from the definitions of the ACLED codebook and of the set's additional classes. Each cue is a
 * stem or phrase, as a regular expression's source over lower-case text; a cue counts once however often it stands there.
 * The number is its weight: 1 hints, 2 speaks for, 4 all but decides.
 */
export const CUES: Readonly<Record<string, readonly (readonly [weight: number, cue: string])[]>> = {
  AIR_STRIKE: [
    [4, "air ?-?strikes?|air ?raids?|drone strikes?|aerial bombardment|barrel bombs?"],
    [
      5,
      "(war|fighter)[ -]?(planes?|jets?|aircraft)|f-16s?|bombers? (struck|bombed)|helicopter gunships?|jets (fired|destroyed|struck|hit|bombed)",
    ],
    [
      2,
      "(planes?|jets?|helicopters?|drones?|air force|coalition)\\b.{0,40}\\b(bomb|struck|strik|attack|raid|target|hit|pound)",
    ],
    [1, "bombardments?|bombing (raid|campaign|run)"],
  ],
  ART_MISS_ATTACK: [
    [4, "shell(ed|ing|s)\\b|artillery|mortars?\\b|howitzers?"],
    [4, "(ballistic|cruise|guided|surface-to|tochka|anti-tank|scud|katyusha)[ -]?.{0,12}(missiles?|rockets?)"],
    [
      3,
      "rockets? (fired|hit|landed|slammed|struck|attack|fire)|(fired|fires|firing|launched|launch) .{0,25}(rockets?|missiles?)",
    ],
    [2, "rockets?\\b|missiles?\\b|tank (attack|fire|shells?)|\\btanks\\b"],
  ],
  SUIC_BOMB: [
    [
      9,
      "suicide[ -](car |truck |vest |motorbike )?(bomb|attack|blast|explosion|vest|belt|vehicle)|blew (himself|herself|themselves) up|suicide bombers?|kamikazes?|explosive (vest|belt)|svbied|detonat\\w+ [^.]{0,40}killing (himself|herself|themselves)",
    ],
  ],
  GRENADE: [
    [6, "grenades?(?!-? ?launcher)"],
    [-4, "rocket[ -]propelled grenade|grenade launchers?"],
  ],
  REM_EXPLOS: [
    [
      4,
      "roadside bomb|\\bied\\b|\\bieds\\b|improvised explosive|land ?-?mines?|car[ -]?bomb|mine (blast|explo)|vehicle-borne|booby[ -]?trap|remote(ly)?[ -]?(controlled|detonated)|\\brcied|\\bvbied",
    ],
    [
      3,
      "bombs? (went off|explo|attack|blast|detonat|rigged|planted)|(explosive device|bomb|mine)s?\\b.{0,40}\\b(explod|detonat|went off|blast)",
    ],
    [2, "bomb(ing)? (attack|blast)s?|bombings?|blasts?\\b|\\bexplosions?|detonat"],
  ],
  CHEM_WEAP: [
    [
      8,
      "chemical (?:weapon|attack|agent|munition|strike)s?|(?:poison(?:ous)?|toxic) gas attack|nerve (?:agent|gas)|mustard gas|sulfur mustard|sarin|novichok|phosgene|white phosphorus",
    ],
    [7, "poison(?:ous)? gas"],
    [5, "toxic gas|chlorine"],
    [1, "chemicals?"],
    [-7, "sanctions|expel|leak|spill|boiler|factory|pollut"],
  ],
  SEX_VIOL: [
    [
      7,
      "\\brap(e|ed|es|ing|ist|ists)\\b|gang[ -]?rap|sexual(ly)? (violence|abus|assault|harass|slave|exploit|attack|tortur)|sex(ual)? slaves?|molest|sexual",
    ],
    [2, "(abused|assaulted) .{0,30}(women|girls|civilians)"],
  ],
  ABDUCT_DISSAP: [
    [6, "abduct|kidnap|hostages?\\b|forced(ly)? disappear|disappearances?\\b|disappeared"],
    [
      2,
      "missing since|have taken .{0,40}(people|persons|men)|taken away by|seized from (his|her|their) home|ransom|captors",
    ],
  ],
  ARREST: [
    [3, "arrest(s|ed|ing)?\\b|detain|detention|detained|round(ed|ing) up"],
    [2, "mass arrests?|taken into custody|imprison|jailed|in custody"],
    [1, "(police|security) .{0,60}(arrested|detained)"],
    [-1, "protest|demonstrat|rall(?:y|ies)|sit-in"],
  ],
  PEACE_PROTEST: [
    [
      3,
      "protest(s|ers?|ing|ed)?\\b|demonstrat(ion|ions|ors|ed)|rall(y|ies|ied)\\b|march(ed|ers|es|ing)\\b|sit-in|strike action|took to the streets",
    ],
    [
      2,
      "peaceful|gathered (in|at|outside|to)|chant|placards?|banners?|vigil|demand(ed|ing)?\\b|tens of thousands|thousands of people|hundreds of (people|students|workers)",
    ],
    [1, "human chain|against the (government|law|decision|bill)|activists|strike\\b"],
  ],
  PROTEST_WITH_INTER: [
    [3, "(tear ?-?gas|water cannons?|pepper[ -]?spray|batons?|rubber bullets?|stun grenades?)"],
    [2, "protest(s|ers?|ing|ed)?\\b|demonstrat(ion|ions|ors|ed)|rall(y|ies|ied)\\b|sit-in"],
    [
      3,
      "dispers(e|ed|ing)|broke up|blocked by (the )?police|police (used|fired|arrest|detain|interven|prevent)|suppress",
    ],
    [
      3,
      "(?:protest|demonstrat|rall(?:y|ies)|sit-in|human chain|march(?:ers|ed|es)?\\b)[^]*(?:arrest|detain)|(?:arrest|detain)[^]*(?:protest|demonstrat|rall(?:y|ies)|sit-in|human chain|march(?:ers|ed|es)?\\b)",
    ],
  ],
  FORCE_AGAINST_PROTEST: [
    [
      3,
      "live (ammunition|rounds|fire|bullets?)|opened fire|open fire|shot (dead )?(by|at)|gunfire|excessive force|brutal|violently",
    ],
    [2, "protest(s|ers?|ing|ed)?\\b|demonstrat(ion|ions|ors|ed)|rall(y|ies)\\b"],
    [
      2,
      "(police|security forces|officers?|troops|soldiers)\\b.{0,60}\\b(shot|killed|fired on|beat|attacked|injur|hits?)|(killed|wounded|shot|beaten|died) .{0,50}(protest|demonstrat)|(protester|demonstrator)s?\\b.{0,50}\\b(killed|died|shot dead|injured|wounded)",
    ],
    [
      4,
      "(?:protest|demonstrat|sit-in)[^]*(?:killed|killing|died|dead)|(?:killed|killing|died|dead)[^]*(?:protest|demonstrat|sit-in)",
    ],
    [
      2,
      "(?:protest|demonstrat|sit-in)[^]*(?:injured|wounded|beat(?:en|ing)?)|(?:injured|wounded|beat(?:en|ing)?)[^]*(?:protest|demonstrat|sit-in)",
    ],
    [1, "crackdown|peaceful"],
  ],
  VIOL_DEMONSTR: [
    [
      3,
      "riots?\\b|rioters|rioting|unrest|turned violent|violent (protest|demonstrat|clash)|very violent|molotov|petrol bombs?|burn(t|ed|ing) tyres|burning tires|escalating violence",
    ],
    [
      4,
      "(protesters|demonstrators?|students|crowd|supporters|activists)\\b.{0,60}\\b(threw|throw|hurl|pelt|clash|torch|set fire|light|burn|block|vandal|attack|storm|smash|barricad|pull|remov|broke into|broke through)",
    ],
    [4, "clash(es|ed|ing)?\\b.{0,60}\\b(protest|demonstrat|police|students)|(protest|demonstrat)[^]*\\bclash"],
    [2, "protest(s|ers?|ing|ed)?\\b|demonstrat(ion|ions|ors|ed)|riot police|stones|barricades?|throwing"],
  ],
  MOB_VIOL: [
    [
      5,
      "\\bmobs?\\b|lynch|vigilante|cow (smuggl|vigilan)|communal|beaten to death|beat(en)? .{0,20}to death|angry (crowd|villagers|locals|mob)|xenophobi",
    ],
    [
      3,
      "(villagers|locals|residents|neighbou?rs|supporters|rival (groups|factions)|two groups|students)\\b.{0,50}\\b(clash|beat|attack|thrash)|bamboo|sticks|machetes|iron rods|sharp weapons|factional",
    ],
    [2, "riots?\\b|crowds?\\b"],
  ],
  PROPERTY_DISTRUCT: [
    [
      4,
      "loot(ed|ing|ers|s)?\\b|vandali[sz]|ransack|pillag|torch(ed|ing)|arson|set (alight|ablaze|on fire)|burn(t|ed|ing) (down )?(houses|homes|shops|villages|cars|churches|mosques|crops)|(houses|homes|shops|villages|churches|mosques|cars|crops|buildings?|statues?|schools?) .{0,30}(burn|torch|raz|demolish|destroy|loot)",
    ],
    [2, "demolish|razed|bulldoz|destroy(ed|ing)\\b|damaged|blew up .{0,20}(tower|pipeline|shrine|statue)"],
  ],
  ARMED_CLASH: [
    [
      3,
      "clash(es|ed)?\\b|fire ?fight|gun ?(fight|battle)s?|exchang(e|ed) (of )?(fire|gunfire)|fire exchange|fighting|skirmish|battles?\\b|shoot-?out|ambush|encounter",
    ],
    [
      2,
      "(attack(ed|s)?|raid(ed)?|storm(ed)?|assault(ed)?)\\b.{0,60}\\b(checkpoint|check post|base|outpost|police|army|military|patrol|convoy|camp|troops|soldiers|barracks|position)",
    ],
    [
      2,
      "(soldiers|troops|policemen|police officers?|militants|rebels|fighters|terrorists|insurgents)\\b.{0,30}\\b(killed|dead|died|slain)|kill(ed|ing)\\b.{0,30}\\b(soldiers|troops|policemen|police officers?|militants|rebels|fighters|terrorists|insurgents)",
    ],
    [2, "fended off|infiltrat|repel|checkpoint"],
    [1, "offensive|gunmen|heavy (fighting|weapons)"],
  ],
  ATTACK: [
    [
      2,
      "gunmen|opened fire|shot (dead|and killed)|stabb|machete|assassinat|murder|massacr|slaughter|hacked|beheaded|execut|throats?|beaten",
    ],
    [2, "attack(ed|s|ers)?\\b|shot\\b|shooting"],
    [
      2,
      "(civilians?|villagers|farmers|residents|worshippers|journalists?|people|children|women|man|woman)\\b.{0,30}\\b(killed|shot|dead|injured|wounded|hacked|murdered|stabbed)|kill(ed|ing|s)\\b.{0,40}\\b(civilians?|villagers|farmers|residents|people|worshippers|journalists?|man|woman|children)",
    ],
  ],
  DISR_WEAP: [
    [
      4,
      "(seiz|recover|confiscat|discover|unearth|captur|intercept|destroy|dismantl|found|uncover|neutrali[sz]|clear|retriev|remov|stash)\\w*\\b.{0,110}\\b(weapons?|ammunitions?|arms\\b|explosives?|bombs?|rifles?|firearms|pistols?|guns?|ieds?|mines?|landmines|caches?|depots?|munitions|missiles?|rockets|projectiles|detonators|devices?)",
    ],
    [
      4,
      "(weapons?|ammunitions?|arms|explosives?|bombs?|rifles?|pistols?|firearms|ieds?|mines?|landmines|device|drone|missile)\\b.{0,110}\\b(seized|recovered|confiscated|discovered|found|defused|intercepted|shot down|destroyed|dismantled|neutrali[sz]ed|removed)",
    ],
    [
      6,
      "defus(e|ed|ing)|deactivat|bomb (squad|disposal)|cache|controlled explosion|de-?min(ing|ed)|disarm|shot down .{0,30}(drone|missile)|intercept\\w* .{0,40}(missile|drone|package|weapon)|packages? .{0,20}intercepted",
    ],
    [
      2,
      "hideout|arms depot|foil|thwart|suspicious (package|object|device)|arms smuggl|hand(ed)? over (their )?weapons",
    ],
  ],
  GOV_REGAINS_TERIT: [
    [3, "(recaptur|retak|retook|regain|liberat)\\w*|seiz\\w* back"],
    [
      2,
      "from (the )?(islamic state|isis|isil|daesh|rebels|militants|terrorists|taliban|boko haram|al-shabaab)|terrorist-held|rebel-held|militant-held|is-held|strategic (town|village|city|region|area|hill)s?|purg(e|ed|ing)|drove .{0,40}out|pushed (deep|their way)|advanc",
    ],
    [1, "villages?\\b|towns?\\b|territor"],
  ],
  NON_STATE_ACTOR_OVERTAKES_TER: [
    [2, "(fell|fallen|fall) (to|into|under)|control of|overr[au]n|recaptur|retook|regain"],
    [1, "villages?\\b|towns?\\b|territor|district"],
  ],
  NON_VIOL_TERRIT_TRANSFER: [
    [
      4,
      "withdr[ae]w|withdrawn|withdrawal|pull(ed)? (out|back)|vacat(e|ed)|evacuat|without (a )?(fight|resistance|clash|fighting)|abandon|deserted|left their bastion",
    ],
    [
      3,
      "(took|taken|take|seized|assum\\w+) (over |full )?control|hand(ed)? over|takeover|(after|following) the withdrawal|entered .{0,40}(town|city|village|area)|surrender(ed)?\\b",
    ],
    [
      5,
      "(seized?|captured?|control|recaptured|regained|advanced|entered)\\b[^]*(withdr|pulled out|deserted|without (a )?(fight|resistance|fighting)|vacated|abandoned)",
    ],
    [1, "peacefully|villages?\\b|towns?\\b|last bastion"],
  ],
  HQ_ESTABLISHED: [
    [
      4,
      "(establish|set up|sets up|setting up|built|builds?|building|erect|open(ed|s)?|construct|creat)\\w*\\b.{0,60}\\b(observation (post|point)|military (base|post|point|checkpoint|position|camp|outpost|headquarters)|bases?\\b|headquarters|checkpoints?|outposts?|camps?\\b|garrison)",
    ],
    [5, "observation (post|point)s?"],
    [2, "new (military )?(base|post|camp|headquarters)|headquarters|military (base|post)s?"],
  ],
  CHANGE_TO_GROUP_ACT: [
    [
      3,
      "deploy(ed|s|ment|ing)?\\b|reinforce(d|ments?)|dispatch(ed)?\\b|mobili[sz]|recruit|defect(ed|ors?|ion)?\\b|redeploy|sent .{0,30}(troops|forces|soldiers|warships?)|pledg(ed|es) allegiance",
    ],
    [
      2,
      "military (drills?|exercises?|manoeuv|maneuv)|\\bdrills\\b|troops? (to|along|near|at) the border|convoys? .{0,30}(enter|arriv)|curfew|state of emergency|massing|build-?up|arriv(ed|al) .{0,40}(troops|forces|convoy)|state of alert|joined (the )?(group|army|isis|forces)|merge",
    ],
    [1, "border|military equipment|security (has been|was) (tightened|beefed)"],
  ],
  AGREEMENT: [
    [
      4,
      "cease-?fire|truce|peace (deal|talks|agreement|accord|process|treaty|plan|negotiation)|agree(d|ment|s)?\\b.{0,60}\\b(withdraw|end|stop|halt|hand|evacuat|exchange)|prisoner (swap|exchange)|exchang\\w+ (of )?prisoners",
    ],
    [
      3,
      "(reach|sign|broker|strik|struck)\\w* .{0,30}(agreement|deal|accord)|agreement|accord\\b|\\bdeal\\b|talks\\b|negotiat|reconcil|mediat|amnesty",
    ],
    [1, "agreed|delegation|de-?escalation|summit"],
  ],
  DIPLO: [
    [3, "sanctions?|expuls|expel(?:led|s)? .{0,30}diplomat|retaliat"],
    [
      3,
      "sanctions?|ambassadors?|diplomat|expel|foreign minist(er|ry)|severs? ties|embass(y|ies)|bilateral|white house|state department|united nations|security council|european union|nuclear deal|relations",
    ],
    [
      1,
      "president\\b|urg(ed|es)\\b|condemn|prime minister|resolution|administration|minister|spokesperson|tensions|washington|beijing|moscow|tehran|tariffs|summon",
    ],
  ],
  ATTRIB: [
    [9, "claim(ed|s|ing)? (the )?(responsibility|credit)|took responsibility|taken responsibility"],
    [
      6,
      "responsibility (for|was)|(denied|denies|deny|rejected) .{0,50}(responsib|involve|allegation|behind|carrying|report)|blam(e|ed|es|ing)\\b|allegations? (about|against)",
    ],
    [
      3,
      "accus(e|ed|es|ing|ation)|point(ed|ing)? (the |a )?finger|was behind|were behind|is behind|responsible for|suspected of|evidence (that|of)|likely (receiving|behind)",
    ],
  ],
  ORG_CRIME: [
    [
      5,
      "robb(ed|ery|eries|ers|ing)|drugs?\\b|cocaine|heroin|hashish|narcotic|cannabis|marijuana|smuggl|traffick|cartel|gang\\b|gangs\\b|mafia|money launder|theft|thieves|stolen|burglar|extort|counterfeit|fraud|scam|corruption|pornograph|organi[sz]ed crime|cyber ?-?(crime|attack)|hack(ers|ing)|migrants .{0,60}(reach|border|transport)",
    ],
    [1, "crimes?\\b|suspects?|criminal|police|illegal"],
  ],
  NATURAL_DISASTER: [
    [
      6,
      "floods?\\b|flood(ed|ing|waters)|earthquakes?|quake|magnitude|hurricanes?|cyclones?|typhoons?|tornado|landslides?|mudslide|tsunami|wild ?fires?|bush ?fires?|forest fires?|drought|heat ?wave|torrential|storms?\\b|snow(storm|fall)?|blizzard|avalanche|volcan|eruption|monsoon|covid|coronavirus|epidemic|pandemic|ebola|locusts?|outbreak|heavy rain|lightning",
    ],
    [1, "weather|rescue|evacuat|relief|cases|infected|disaster"],
  ],
  MAN_MADE_DISASTER: [
    [
      5,
      "(plane|train|bus|helicopter|car|truck|aircraft|jet|boat|ferry|ship) .{0,25}(crash|collid|derail|sank|sunk|capsiz|overturn|plung)|crash(ed|es)?\\b|derail|collision|collided|capsized|(factory|warehouse|plant|apartment|building|market|slum) .{0,25}(fire|blaze|explo)|(fire|blaze) (broke|at|in|that|tore|swept|engulf)|\\bblaze|fire ?fighters|building collaps|collapsed?\\b|gas (leak|explosion|cylinder|plant|tank)|oil spill|toxins|poisoning|stampede|short[ -]circuit|nuclear (plant|accident)|mine (collapse|accident)|dam (collapse|burst)|spill",
    ],
    [
      5,
      "leak(s|ed|age|ing)?\\b|boiler|furnace|fireworks|pesticide|industrial|hazard|chemical (plant|factory|leak|spill)",
    ],
    [
      2,
      "accident|workers|laborers?|caught fire|smoke|burn(s|ing|ed)?\\b|contaminat|pollut|rescuers|emergency services",
    ],
  ],
  OTHER: [[3, "mass graves?|displaced|refugees? (return|fled)|humanitarian|tunnels?|return(ed)? (home|to their)"]],
};

/** Those who hold ground for a state, and those who hold it against one: the last of them before a word of taking took it. */
export const TAKERS: Readonly<Record<"GOV_REGAINS_TERIT" | "NON_STATE_ACTOR_OVERTAKES_TER", string>> = {
  GOV_REGAINS_TERIT:
    "army|troops|government(?:'s)? forces|security forces|regime(?: forces)?|military|soldiers|pro-government|national army|syrian forces|iraqi forces|popular forces|army units|afghan forces|special forces",
  NON_STATE_ACTOR_OVERTAKES_TER:
    "rebels?|militants?|opposition fighters|fighters|taliban|isis|isil|islamic state|jihadist group|houthis?|al-?shabaab|boko haram|insurgents|jihadists?|militia(?:men)?|sdf|ypg|separatists|hezbollah|haftar|forces loyal to",
};
export const TAKING =
  "recaptur\\w*|retak\\w*|retook|regain\\w*|liberat\\w*|captur\\w*|seiz\\w*|took (?:full )?control|taken (?:full )?control|take control|gained control|took over|taken over|overr[au]n|conquer\\w*|won back|restor\\w* control|clear(?:ed|ing)?\\b|advanc\\w*|drove|pushed|freed|purg\\w*";
