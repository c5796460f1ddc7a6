import type { SideKind } from "../../model/words.ts";
import type { PersonNoun } from "../../text/word-lexicon.ts";

const split = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((word) => word !== "");

/** Nouns with a regular plural, or `singular/plural` where it is not; a phrase declines its last word. */
function nouns(
  kind: SideKind | null,
  words: string,
  more: Partial<
    Pick<PersonNoun, "hostile" | "strikes" | "minor" | "collective" | "size" | "needs" | "general" | "riots">
  > = {},
): readonly PersonNoun[] {
  return split(words).map((entry) => {
    const [singular = "", plural] = entry.split("/");
    return { singular: [singular], plural: [plural ?? pluralOf(singular)], kind, ...more };
  });
}

function pluralOf(word: string): string {
  if (/(woman|man)$/.test(word)) return word.replace(/man$/, "men");
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Bodies and words without a number: "army", "police", "civilians all". */
function bodies(
  kind: SideKind | null,
  words: string,
  more: Partial<Pick<PersonNoun, "hostile" | "riots">> = {},
): readonly PersonNoun[] {
  return split(words).map((word) => ({ singular: [word], plural: [], kind, collective: true as const, ...more }));
}

/** Words that always mean several people, without a singular of their own. */
function crowds(
  kind: SideKind | null,
  words: string,
  more: Partial<Pick<PersonNoun, "hostile" | "minor" | "riots">> = {},
): readonly PersonNoun[] {
  return split(words).map((word) => ({ singular: [], plural: [word], kind, ...more }));
}

/** Who people are by the noun alone. Phrases beat single words. */
export const personNouns: readonly PersonNoun[] = [
  ...nouns(
    "state-forces",
    `soldier, serviceman, servicewoman, marine, sailor, airman, paratrooper, commando, infantryman, conscript, reservist, private, corporal, sergeant, sub-lieutenant, second lieutenant, lieutenant, captain, lieutenant colonel, colonel,
    major, brigadier, brigadier general, major general, lieutenant general, general, commandant, warrant officer, non-commissioned officer, noncommissioned officer, petty officer, gunner, rifleman, army man, jawan, trooper, peacekeeper, blue helmet, legionnaire, border guard, coastguard, coast guardsman, guardsman, national guardsman, army officer, military officer, military man, military personnel/military personnel,
    army ranger, special forces soldier, naval infantryman, cadet, enlisted man, ranger, military policeman, intelligence officer, intelligence agent, security agent, member of the armed forces/members of the armed forces, member of the army/members of the army, member of the security forces/members of the security forces, member of security forces/members of security forces, member of the special forces/members of the special forces, sapper, frontier guard, presidential guard, auxiliary, army auxiliary, republican guard, palace guard, army personnel/army personnel, security official, security officer, paramilitary soldier, paramilitary trooper, paramilitary ranger, naval officer, air force officer, military conscript, army recruit`,
  ),
  ...crowds(
    "state-forces",
    `troops, soldiery, security personnel, security force personnel, army personnel, military personnel, paramilitary personnel, forces personnel, military men, security men, paramilitary troops, security troops, government troops, government soldiers, regime soldiers, servicemembers, service members, armed forces personnel, defenders, uniformed personnel, uniformed men`,
  ),
  ...bodies(
    "state-forces",
    `army, military, armed forces, armed force, security forces, security force, government forces, defence forces, defense forces, state forces, regime forces, federal forces, junta forces, junta, navy, air force, marine corps, national guard, special forces, troop, military patrol, army patrol, naval patrol, battalion, brigade, platoon, regiment, company of soldiers, squadron, infantry, garrison, coast guard, border forces, coalition forces, allied forces, joint forces, task force, joint command, joint command of the armed forces,
    high command, general staff, military junta, armoured column, convoy of soldiers, military convoy, army convoy, army base, military base, military post, army post, military outpost, army outpost, military camp, army camp, barracks, army checkpoint, military checkpoint, peacekeeping mission, peacekeeping force, paramilitary force, paramilitary forces, defence ministry, defense ministry, ministry of defence, ministry of defense, air defence, air defense, forces, intelligence service, intelligence services, intelligence agency, counter-terrorism force, anti-terrorist squad, elite force, elite unit, warplane, warplanes, fighter jets, fighter jet, military aircraft, army helicopter, military helicopter`,
  ),
  ...nouns(
    "police",
    `police officer, policeman, policewoman, cop, constable, police constable, head constable, assistant sub-inspector, sub-inspector, inspector, superintendent, deputy superintendent, police chief, chief of police, police commander, police commissioner, gendarme, carabinero, carabiniere/carabinieri, sheriff, sheriff's deputy, deputy sheriff, state trooper, patrolman, detective, traffic officer, law enforcement officer, law officer, law enforcement agent, law enforcer,
    riot policeman, police sergeant, police captain, police lieutenant, police inspector, police corporal, policía, law enforcement official, prison guard, prison officer, prison warder, warder, jailer, correctional officer, police recruit, police cadet, police guard, military police officer, federal agent, antinarcotics agent, customs officer, customs agent, immigration officer, forest ranger, park ranger, forest guard, game ranger, police patrolman, auxiliary policeman, special constable, policeperson, lawman, member of the police/members of the police, member of the national police/members of the national police, police agent, judicial agent`,
  ),
  ...nouns(null, `officer, agent, uniformed officer`).map((noun) => ({ ...noun, kind: "police" as const })),
  ...crowds(
    "police",
    `police personnel, policemen and women, cops, law enforcers, police officials, police commandos, police recruits, law enforcement personnel`,
  ),
  ...bodies(
    "police",
    `police, police force, police forces, national police, federal police, military police, civil police, state police, local police, riot police, border police, gendarmerie, law enforcement, law enforcement agencies, police patrol, police convoy, police station, police post, police checkpoint, police checkpost, police academy, police headquarters, police vehicle, police van, police team, police party, police unit, sheriff's office, police department, interior ministry, ministry of the interior, interior ministry forces, constabulary, swat team, carabineros, counter-terrorism police, anti-riot police`,
  ),
  ...nouns(
    "armed-group",
    `rebel, guerrilla, guerilla, guerrilla fighter, guerilla fighter, insurgent, militant, terrorist, extremist, jihadist, jihadi, islamist, fighter, separatist, secessionist, militiaman, paramilitary, paramilitary fighter, mujahid/mujahideen, mujahid/mujahidin, fedayeen/fedayeen, subversive, ultra, maoist, naxalite, naxal, naxal cadre, communist rebel, communist guerrilla, narcoterrorist, narco-terrorist, warlord, rebel commander, rebel leader, rebel fighter, militia member, militia fighter, insurgent leader, militant leader, guerrilla leader, terrorist leader,
    terrorist individual, terrorist criminal, terrorist element, ex-combatant, former combatant, combatant, operative, cadre, urban guerrilla, armed rebel, armed militant, armed insurgent, armed fighter, terrorist suspect, terror suspect, freedom fighter, hardliner, islamic extremist, islamic militant, foreign fighter, deserter, defector, commander, contra/contras, counterrevolutionary, counter-revolutionary, infiltrator, ultranationalist, squad member, red fighter, party member, dissident, faction member, mercenary, tribal fighter, vigilante, self-defense group member, self-defence group member, faction leader, vigilante group member`,
    { hostile: true },
  ),
  ...crowds(
    "armed-group",
    `guerrilla remnants, rebel forces, rebel troops, guerrilla forces, insurgent forces, militia forces, paramilitaries, armed rebels, mujahideen, mujahidin, fedayeen, subversives, terrorist elements, criminal elements, terrorist remnants, irregulars, separatist forces, armed elements`,
    { hostile: true },
  ),
  ...bodies(
    "armed-group",
    `guerrilla group, guerilla group, rebel group, rebel force, rebel column, guerrilla column, militant group, armed group, terrorist group, terrorist organization, terrorist organisation, militia, militia group, insurgency, extremist group, jihadist group, islamist group, death squad, paramilitary group, terrorist cell, militant outfit, outfit, rebel army, rebel alliance, rebel movement, rebel faction, guerrilla movement, separatist group, guerrilla faction, guerrilla front, armed wing, military wing, drug cartel, cartel, communist group, dissident group, dissident faction, criminal group, criminal organization, criminal organisation, armed faction, self-defense group, self-defence group, vigilante group, guerrilla squad, guerrilla unit, rebel unit, terrorist column, guerrilla camp, rebel base, rebel camp, urban commando, terrorist commando, guerrilla commando`,
    { hostile: true },
  ),
  ...nouns(
    "unidentified",
    `gunman, attacker, assailant, aggressor, shooter, bomber, suicide bomber, assassin, hitman, hit man, killer, sniper, kidnapper, abductor, captor, hijacker, hostage-taker, hostage taker, raider, masked man, hooded man, arsonist, murderer, perpetrator, knifeman, stabber, intruder, unknown assailant, gunwoman, suicide attacker, armed attacker, hitwoman, contract killer`,
    { hostile: true, strikes: true },
  ),
  ...nouns(
    "unidentified",
    `bandit, robber, thief/thieves, armed robber, cattle rustler, rustler, gangster, gang member, gang leader, criminal, mobster, drug trafficker, trafficker, drug dealer, narco, smuggler, poacher, pirate, armed man, unknown man, unidentified man, unknown person/unknown persons, unknown individual, unidentified individual, unidentified person/unidentified persons, armed individual, stranger, delinquent, suspect, culprit, hooligan, thug, goon, cultist, miscreant, cartel member, mafioso/mafiosi, mobster, marauder, outlaw, desperado/desperadoes, lone wolf/lone wolves, armed civilian, criminal element`,
    { hostile: true },
  ),
  ...crowds(
    "unidentified",
    `unknown gunmen, unidentified gunmen, men in uniform, men on motorcycles, men on motorbikes, armed men on motorcycles, armed people, armed youths, masked gunmen, hooded men, sicarios, unknown subjects, unidentified subjects, armed persons`,
    { hostile: true },
  ),
  ...bodies(
    "unidentified",
    `gang, criminal gang, armed gang, street gang, drug gang, armed band, crowd of attackers, hit squad, crime gang`,
    { hostile: true },
  ),
  ...nouns(
    "communal",
    `tribesman, clansman, tribal warrior, warrior,  herder, herdsman, pastoralist, fulani herder, fulani herdsman, nomad, tribal militiaman, settler, hunter, dozo, tribal elder, tribesperson/tribespeople, ethnic fighter, communal fighter, cattle herder`,
  ),
  ...crowds(
    "communal",
    `tribesmen, tribal militia, tribal militias, clan militia, ethnic militia, rival tribes, rival clans, armed herders, clan fighters, community self-defense, ronderos, settlers, hindus, muslims, christians`,
  ),
  ...nouns("communal", `rioter, rioting youth`, { riots: true }),
  ...nouns("civilians", `demonstrator, protester, protestor, marcher`, { riots: true }),
  ...bodies("civilians", `crowd, crowds, angry crowd`, { riots: true }),
  ...bodies("unidentified", `mob, mobs`, { hostile: true, riots: true }),
  ...nouns("civilians", "couple, married couple, elderly couple, young couple, pair of siblings/pairs of siblings", {
    size: 2,
  }),
  ...nouns(
    "civilians",
    "civilian, villager, resident, inhabitant, local man/locals, innocent civilian, unarmed civilian",
    {
      general: true,
    },
  ),
  ...nouns(
    "civilians",
    `assistant coach, head coach, team coach, football coach, basketball coach, player, football player, basketball player, team member, shepherd, goatherd, cowherd, rancher, cattle rancher, cattle farmer, rice farmer, landowner, land owner, woodcutter, logger, lumberjack, prospector, gold miner, mine worker, quarry worker, sand miner, charcoal burner, beekeeper, gardener, groundskeeper, tailor, baker, miller, butcher, carpenter, electrician, plumber, welder, mason, bricklayer, builder, blacksmith, goldsmith, jeweller, jeweler, potter, weaver, cobbler, porter, docker, stevedore, boatman, ferryman, seafarer, cleaner, street cleaner, street sweeper, maid, housemaid, domestic worker, servant, nanny, waiter, waitress, bartender, barman/barmen, cashier, bank teller, bank employee, receptionist, accountant, banker, broker, pharmacist, dentist, surgeon, midwife/midwives, medical worker, hospital worker, health care worker, healthcare worker, medical student, veterinarian, vet, architect, surveyor, geologist, biologist, researcher, librarian, headmaster, headmistress, head teacher, headteacher, school principal, principal, schoolteacher, schoolmaster, lecturer, instructor, university student, high school student, schoolmate, postman, postal worker, mail carrier, courier, delivery man, delivery driver, motorcyclist, motorcycle taxi driver, motorbike rider, rickshaw driver, rickshaw puller, lorry driver, tanker driver, minibus driver, bus conductor, train driver, railway worker, salesman, saleswoman, salesperson/salespeople, shop owner, shop assistant, storekeeper, shop worker, store manager, bar owner, grocer, hawker, peddler, street trader, market trader, moneylender, money changer, restaurateur, hotelier, industrialist, entrepreneur, tycoon, manager, supervisor, foreman, factory worker, garment worker, sugar worker, day labourer, day laborer, beggar, vagrant, orphan, bride, bridegroom, groom, newly-wed, fiancé, fiance, fiancee, mother-in-law/mothers-in-law, father-in-law/fathers-in-law, brother-in-law/brothers-in-law, sister-in-law/sisters-in-law, son-in-law/sons-in-law, daughter-in-law/daughters-in-law, stepson, stepdaughter, stepfather, stepmother, half-brother, half-sister, grandson, granddaughter, great-grandmother, ex-husband, ex-girlfriend, ex-boyfriend, mum, mom, dad, parent, sibling, doorman, bouncer, sacristan, deacon, rabbi, preacher, evangelist, mullah, religious scholar, religious leader, church leader, catechist, altar boy, medical volunteer, lab technician, lineman, telecom worker, road worker, water engineer, aid driver, interpreter, translator, land activist, land defender, environmental defender, farm leader, student leader, women's leader, labour leader, labor leader, trade union leader, unionist, poet, writer, author, filmmaker, comedian, dancer, drummer, rapper, hairdresser, beautician, old man/old men, old woman/old women, pregnant woman/pregnant women, expectant mother, invalid, disabled person/disabled people, deaf-mute, schoolkid, preschooler, foetus/foetuses, campaigner, fortune teller, healer, traditional healer, park visitor, picnicker, holidaymaker, backpacker, sunbather, swimmer, jogger, spectator, guest worker, asylum seeker, squatter, tenant, lodger, houseguest, homeowner, shop customer, farmer, peasant, farmworker, farm worker, labourer, laborer, worker, miner, coal miner, teacher, student, pupil, schoolchild/schoolchildren, schoolgirl, schoolboy, doctor, nurse, medic, paramedic, aid worker, humanitarian worker, health worker, relief worker, volunteer, trader, merchant, shopkeeper, vendor, street vendor, driver, bus driver, truck driver, taxi driver, passenger, passerby/passersby, passer-by/passers-by, pedestrian, commuter, bystander, onlooker, shopper, customer, worshipper, worshiper, churchgoer, pilgrim, priest, nun, monk, imam, pastor, cleric, bishop, missionary, tourist, traveller, traveler, fisherman, refugee, migrant, displaced person/displaced people, housewife/housewives, mother, father, wife/wives, husband, brother, sister, son, daughter, grandmother, grandfather, uncle, aunt, nephew, niece, cousin, relative, neighbour, neighbor, family member, guest, patient, prisoner, inmate, detainee, hostage, activist, human rights activist, rights activist, human rights defender, environmental activist, environmentalist, union leader, trade unionist, social leader, community leader, indigenous leader, peasant leader, businessman, businesswoman, engineer, lawyer, professor, academic, scientist, artist, singer, musician, actor, athlete, footballer, child soldier, woman, partygoer, reveller, reveler, mourner, festival-goer, concertgoer, diner, employee, contractor, security guard, guard, watchman, night watchman, chauffeur, cook, mechanic, barber, technician, oil worker, construction worker, plantation worker, sanitation worker, polio worker, polio vaccinator, vaccinator, health official, minor, elder, lady/ladies, townspeople/townspeople, cab driver, colono, native, indigenous person/indigenous people, cocalero, coca grower, coca farmer, homeless person/homeless people, widow, foreigner, noncombatant, non-combatant, seminarian, jesuit, rector, housekeeper, caretaker, janitor, clerk, custodian, roommate, girlfriend, boyfriend, fiancée, ex-wife/ex-wives, classmate, co-worker, coworker, babysitter, landlord, motorist, cyclist, biker, trucker, parishioner, hiker, bargoer, moviegoer, patron, pensioner, retiree, herbalist, tourist guide, photographer's assistant, first responder, rescuer, rescue worker, firefighter, ambulance driver, fellow student, fellow villager, devotee, spokesman, spokeswoman, spokesperson, aide, adviser, advisor, executive, director, chairman, chairwoman, fruit seller, seller, negotiator, mediator, fixer, guide, skipper, crewman, deckhand, steward, pilot, co-pilot, conductor, helper, assistant, apprentice, chef, player, coach, trainer, runner, referee, farmhand, farm hand, landowner, rancher, house owner, householder, restaurant owner, spectator, mason, tailor, welder, porter, waiter, waitress, dalit, comunero, ronda member, campesino, rondero, civilian woman/civilian women`,
  ),
  ...crowds(
    "civilians",
    `women and children, innocents, townsfolk, family members, relatives, noncombatants, newlyweds, spouses, siblings, parents, grandparents, twins, elderly, staff, staffers, worshippers, workers, peasants, patrons, innocent people, civilian population, indigenous people, tribal people, opponents, bathers, holidaymakers, beachgoers, sunbathers, internally displaced people, displaced people, internally displaced persons, refugees, churchgoers, congregants, hostages, oil workers, homosexuals, wayuu`,
  ),
  ...nouns(
    "civilians",
    `child/children, girl, boy, baby/babies, infant, toddler, teenager, teenage girl, teenage boy, teen, youngster, adolescent, kid, little girl, little boy, schoolchild/schoolchildren, schoolgirl, schoolboy, newborn, grandchild/grandchildren`,
    { minor: true },
  ),
  ...bodies(
    "civilians",
    `family, household, crowd of civilians, congregation, wedding party, funeral procession, population, community, indigenous community, convoy of civilians, convoy of refugees`,
  ),
  ...nouns(
    "officials",
    `trustee, municipal trustee, poll worker, election worker, polling officer, census worker, campaign worker, party official, council member, city council member, town councillor, village councillor, village leader, village chairman, alcalde, ward councillor, county commissioner, tribal official, court clerk, bailiff, customs chief, prison director, education official, mayor, deputy mayor, vice mayor, former mayor, governor, deputy governor, minister, deputy minister, vice minister, prime minister, president, former president, vice president, senator, congressman, congresswoman, legislator, lawmaker, parliamentarian, member of parliament/members of parliament, mp, deputy, councillor, councilor, councilman, councilwoman, city councilman, village chief, village head, village headman, traditional ruler, district chief, district governor, sub-governor, administrator, district administrator, judge, magistrate, prosecutor, district attorney, attorney general, public prosecutor, justice, candidate, presidential candidate, mayoral candidate, politician, party leader, opposition leader, ambassador, diplomat, consul, attaché, envoy, official, government official, local official, electoral official, election official, tax collector, secretary, civil servant, government employee, ex-mayor, ex-minister, barangay captain, barangay chairman, village councilor, kagawad, sarpanch, panchayat member, justice of the peace, local leader, commissioner, provincial governor, chief minister, cabinet minister, tribal chief, party worker, party activist, political activist, political leader, alderman, municipal official, ombudsman, prefect, subprefect, sub-prefect, mukhtar, regidor`,
  ),
  ...nouns(
    "media",
    `journalist, reporter, cameraman, camerawoman, correspondent, photographer, photojournalist, editor, columnist, broadcaster, radio host, tv presenter, news anchor, media worker, radio journalist, newsman, newspaperman, press photographer, blogger, radio commentator`,
  ),
  ...nouns("other", `un staff member, un worker, un employee, consultant`),
  ...nouns(
    null,
    `person/people, person/persons, bodyguard, human being, individual, victim, man, male, soul, member, colleague, companion, youth, young man, young woman, adult, citizen, national, individual, figure, subject, survivor, escapee, owner, occupant, friend, follower, supporter, sympathizer, sympathiser, associate, accomplice, ally, fellow, leader, chief, boss, member of the group, deserter, elderly man, elderly woman, sympathizer, collaborator, informer, informant, recruit, crew member, scout, returnee, employee`,
  ),
  ...crowds(null, `folk, crew, crewmen, personnel, men and women, youths, others, compatriots, comrades, supporters`),
  ...nouns("state-forces", `patrol, unit, contingent, detachment`, { needs: "of" }),
  ...nouns(
    null,
    `remnant, remains/remains, element, column, faction, cell, front, squad, band, wing, group, party, convoy, team, bloc`,
    { needs: "of" },
  ),
  {
    singular: ["life", "civilian life", "innocent life", "human life", "young life"],
    plural: ["lives", "civilian lives", "civilians lives", "innocent lives", "human lives", "young lives"],
    kind: null,
    collective: true,
  },
];

/** Words before a head that settle its side: "police officers", "army vehicle". Phrases beat single words. */
export const sideModifiers: Readonly<Record<string, SideKind>> = {
  army: "state-forces",
  military: "state-forces",
  naval: "state-forces",
  navy: "state-forces",
  marine: "state-forces",
  "air force": "state-forces",
  "armed forces": "state-forces",
  "security forces": "state-forces",
  "security force": "state-forces",
  paramilitary: "state-forces",
  "national guard": "state-forces",
  "border guard": "state-forces",
  "special forces": "state-forces",
  peacekeeping: "state-forces",
  "coast guard": "state-forces",
  infantry: "state-forces",
  regime: "state-forces",
  "government-aligned": "state-forces",
  "pro-government": "state-forces",
  "border force": "state-forces",
  uniformed: "state-forces",
  police: "police",
  "anti-terrorist": "police",
  "anti-terrorism": "police",
  "anti-terror": "police",
  "counter-terrorism": "police",
  "anti-narcotics": "police",
  "law enforcement": "police",
  gendarmerie: "police",
  "riot police": "police",
  prison: "police",
  rebel: "armed-group",
  guerrilla: "armed-group",
  guerilla: "armed-group",
  insurgent: "armed-group",
  militant: "armed-group",
  terrorist: "armed-group",
  jihadist: "armed-group",
  islamist: "armed-group",
  extremist: "armed-group",
  separatist: "armed-group",
  militia: "armed-group",
  maoist: "armed-group",
  cartel: "armed-group",
  narcoterrorist: "armed-group",
  vigilante: "armed-group",
  masked: "unidentified",
  unidentified: "unidentified",
  unknown: "unidentified",
  hooded: "unidentified",
  armed: "unidentified",
  gang: "unidentified",
  "heavily armed": "unidentified",
  civilian: "civilians",
  innocent: "civilians",
  unarmed: "civilians",
  tribal: "communal",
  ethnic: "communal",
  clan: "communal",
  herder: "communal",
  government: "officials",
};

/** Military and police ranks, political and other titles that stand before a name. Kind of who bears it. */
export const titles: Readonly<Record<string, SideKind>> = {
  private: "state-forces",
  pvt: "state-forces",
  corporal: "state-forces",
  cpl: "state-forces",
  sergeant: "state-forces",
  sgt: "state-forces",
  "staff sergeant": "state-forces",
  lieutenant: "state-forces",
  lt: "state-forces",
  "lt.": "state-forces",
  captain: "state-forces",
  capt: "state-forces",
  major: "state-forces",
  maj: "state-forces",
  colonel: "state-forces",
  col: "state-forces",
  "lt. col": "state-forces",
  "lt col": "state-forces",
  "lieutenant colonel": "state-forces",
  brigadier: "state-forces",
  "brig. gen": "state-forces",
  "brig gen": "state-forces",
  general: "state-forces",
  gen: "state-forces",
  "maj. gen": "state-forces",
  "maj gen": "state-forces",
  "lt. gen": "state-forces",
  "lt gen": "state-forces",
  admiral: "state-forces",
  "rear admiral": "state-forces",
  soldier: "state-forces",
  "warrant officer": "state-forces",
  "army spokesman": "state-forces",
  "military spokesman": "state-forces",
  "military spokeswoman": "state-forces",
  "army spokesperson": "state-forces",
  "army chief": "state-forces",
  "defense minister": "officials",
  "defence minister": "officials",
  inspector: "police",
  "sub-inspector": "police",
  superintendent: "police",
  constable: "police",
  "police chief": "police",
  "police spokesman": "police",
  "police spokesperson": "police",
  "police spokeswoman": "police",
  "police officer": "police",
  sheriff: "police",
  detective: "police",
  "police commissioner": "police",
  "chief superintendent": "police",
  officer: "police",
  president: "officials",
  "vice president": "officials",
  "prime minister": "officials",
  minister: "officials",
  "interior minister": "officials",
  "foreign minister": "officials",
  senator: "officials",
  sen: "officials",
  governor: "officials",
  gov: "officials",
  mayor: "officials",
  judge: "officials",
  justice: "officials",
  deputy: "officials",
  congressman: "officials",
  councilman: "officials",
  councillor: "officials",
  prosecutor: "officials",
  ambassador: "officials",
  king: "officials",
  prince: "officials",
  spokesman: "officials",
  spokeswoman: "officials",
  spokesperson: "officials",
  "attorney general": "officials",
  "chief minister": "officials",
  secretary: "officials",
  consul: "officials",
  representative: "officials",
  rep: "officials",
  comrade: "armed-group",
  commander: "armed-group",
  cmdr: "armed-group",
  commandante: "armed-group",
  comandante: "armed-group",
  "rebel leader": "armed-group",
  "rebel commander": "armed-group",
  mr: "civilians",
  mrs: "civilians",
  ms: "civilians",
  miss: "civilians",
  dr: "civilians",
  doctor: "civilians",
  father: "civilians",
  fr: "civilians",
  sister: "civilians",
  bishop: "civilians",
  archbishop: "civilians",
  monsignor: "civilians",
  msgr: "civilians",
  priest: "civilians",
  pastor: "civilians",
  reverend: "civilians",
  rev: "civilians",
  imam: "civilians",
  sheikh: "civilians",
  professor: "civilians",
  prof: "civilians",
  lawyer: "civilians",
  businessman: "civilians",
  engineer: "civilians",
  hajj: "civilians",
  farmer: "civilians",
  teacher: "civilians",
  peasant: "civilians",
  student: "civilians",
  journalist: "media",
  reporter: "media",
  photographer: "media",
  cameraman: "media",
  editor: "media",
};

/** Words that join a name to another name of the same bearer. */
export const aliasMarks: readonly string[] = [
  "alias",
  "aka",
  "a.k.a",
  "a.k.a.",
  "also known as",
  "known as",
  "nicknamed",
  "better known as",
  "nom de guerre",
  "whose alias is",
  "real name",
  "alias comrade",
  "who goes by",
];

/** How state bodies of a country are named in records. */
export const forceNames: Readonly<Partial<Record<SideKind, string>>> = {
  "state-forces": "Military Forces of {country}",
  police: "Police Forces of {country}",
  officials: "Government of {country}",
};

/** Names of sides that no register lists, per kind. */
export const plainSideNames: Readonly<Record<SideKind, string>> = {
  "state-forces": "state forces",
  police: "police",
  "armed-group": "armed group",
  communal: "communal group",
  civilians: "civilians",
  officials: "officials",
  media: "journalists",
  unidentified: "unidentified",
  other: "other",
};
