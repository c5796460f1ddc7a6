import type { WordTables } from "../../text/word-lexicon.ts";
import { contexts, cumulative } from "./contexts.ts";
import { abstractNouns, describedNouns } from "./no-harm.ts";
import { verbs } from "./verbs.ts";

const list = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((word) => word !== "");

/** The closed words of English, and the common verbs of news that do no harm. */
export const words: WordTables = {
  determiners: {
    definite: list("the, this, these, those, both, all, such, same, the same"),
    indefinite: list("a, an, some, any, each, every, another, one"),
    possessive: list("his, her, their, its, my, our, your, whose"),
    negative: list("no, neither"),
  },
  links: {
    of: list("of"),
    by: list("by"),
    with: list("with, alongside, together with, along with"),
    in: list(
      "in, at, on, near, inside, outside, around, across, within, throughout, above, below, under, over, along, behind, beside, beyond, off, upon, amid, during",
    ),
    to: list("to, into, onto, toward, towards"),
    from: list("from"),
    against: list("against, on, targeting"),
    between: list("between, among, amongst"),
    including: list(
      "including, among them, among whom, include, included, includes, of whom, of them, of which, of those, comprising, consisting of, mostly, most of them, all of them, many of them, some of them, including at least, most of whom, many of whom, all of whom, both of them, half of them, one of them, one of whom",
    ),
    besides: list(
      "besides, apart from, in addition to, excluding, not including, other than, as well as, aside from, not counting",
    ),
    other: list(
      "about, after, as, before, for, like, since, than, through, until, via, without, despite, due, because of, following, per, unlike, out, up, down, regarding, concerning, according to, instead of",
    ),
  },
  and: list("and, or, &, as well as, plus, along with, and also, together with"),
  subordinators: list(
    "that, when, after, while, before, as, if, because, although, though, where, since, until, whereas, unless, once, but, so, whether, saying, adding, claiming, noting",
  ),
  relatives: list("who, which, whom, that, whose"),
  be: list("is, are, was, were, be, been, being, am, got, get, gets, getting"),
  have: list("has, have, had, having"),
  infinitiveMark: list("to"),
  modals: {
    fact: list("do, does, did"),
    possible: list("may, might, could"),
    future: list("will, shall, 'll, going to"),
    hypothetical: list("would, should, must, can, cannot, can't"),
  },
  negators: list(
    "not, n't, never, no longer, neither, nor, didn't, wasn't, weren't, hadn't, hasn't, haven't, isn't, aren't, doesn't, don't, nobody, none, without",
  ),
  adverbs: list(
    `also, then, later, now, still, already, just, only, again, however, meanwhile, soon, once, subsequently, reportedly, allegedly, apparently, immediately, initially,
    instantly, eventually, finally, quickly, briefly, nearby, early, late, severely, seriously, critically, badly, slightly, lightly, fatally, mortally, gravely, brutally, violently, deliberately,
    tragically, regrettably, sadly, unfortunately, simultaneously, separately, together, almost, nearly, even, too, there, here, thereby, thus, successfully, clearly, previously, recently, earlier, ago,
    directly, indiscriminately, execution-style, dead, alive, overnight, accidentally, summarily, officially, actually, probably, possibly, presumably, effectively, promptly, all, first, since, instead, mainly, partly, openly, repeatedly, further, additionally,
    yesterday, today, tonight, moderately, barely, scarcely, hardly, merely, publicly, jointly, secretly, suddenly, extrajudicially, respectively, independently, mistakenly, on, not`,
  ),
  pronouns: {
    plural: list("they, them, we, us, these, those"),
    singular: list("he, she, him, her, who"),
    reflexive: list("himself, herself, itself, themselves, myself, yourself, ourselves, oneself"),
    reciprocal: list("each other, one another"),
  },
  others: list("others, another, other, more, further, additional, the rest, else, fellow, remaining"),
  partitives: list(
    "of them, of whom, of those, of the dead, of the victims, of the wounded, of the injured, of the casualties, of the attackers, of the soldiers",
  ),
  suspected: list(
    "suspected, alleged, presumed, supposed, believed, purported, unconfirmed, apparent, likely, suspect",
  ),
  bareOfficers: ["officer"],
  sharedRanks: list("sergeant, corporal, lieutenant, second lieutenant, captain, major, colonel, lieutenant colonel"),
  early: list(
    "earlier, initially, at first, first said, first spoken, first spoke, initial, previously, originally, had said, had put, had given, preliminary, early reports, first reports, up from, an earlier",
  ),
  ofAll: list("on both sides, from both sides, of both sides, on all sides, on either side, from either side"),
  tallies: list("number, count, tally, total, figure"),
  equally: list("as many, an equal number of, equal number of"),
  sequels: list("also, then, later, next, afterwards, subsequently, went on to, the same day, on the same day"),
  wholes: { both: 2 },
  grammar: {
    modifiersFollow: false,
    prenominals: [],
    postnominals: [],
    subjectsFollow: false,
    subjectsDropped: false,
    verbsStandOut: false,
    objectMarks: [],
    contractions: [],
    clitics: { singular: [], plural: [] },
  },
  meets: {
    direct: verbs("encounter suffer face meet sustain repel survive endure repulse"),
    linked: verbs("come run fall drive walk"),
  },
  commits: verbs("launch stage mount conduct commit perpetrate carry execute lay unleash wage mastermind"),
  samePlace: list(
    "there, the same area, same area, the same vicinity, same vicinity, the same place, the same district, the same region, the same town, the same village, the same city, the same province, the same spot, the same road, the same zone, that area, this area",
  ),
  arms: list(
    "tank, tanks, jet, jets, warplane, warplanes, fighter jet, fighter jets, aircraft, plane, planes, helicopter, helicopters, gunship, gunships, gunboat, gunboats, warship, warships, drone, drones, artillery, missile, missiles, rocket, rockets, shell, shells, gunner, gunners, guns, bomber, bombers, navy ship",
  ),
  neverNouns: list(
    `house, houses, home, homes, vehicle, vehicles, car, cars, truck, trucks, tank, tanks, village, villages, town, towns, city, cities, district, districts, province, provinces, building, buildings, weapon, weapons, rifle, rifles,
    gun, guns, round, rounds, rocket, rockets, missile, missiles, drone, drones, shell, shells, bullet, bullets, bomb, bombs, explosion, explosions, blast, blasts, attack, attacks, incident, incidents, strike, strikes, raid, raids, day, days, night, nights,
    week, weeks, month, months, year, years, hour, hours, minute, minutes, second, seconds, time, times, kilometer, kilometers, kilometre, kilometres, km, mile, miles, meter, meters, metre, metres, percent, dollars, pesos, pounds, ships, ship, boat, boats, helicopter, helicopters, plane, planes,
    aircraft, jet, jets, motorcycle, motorcycles, bus, buses, school, schools, hospital, hospitals, church, churches, mosque, mosques, shop, shops, store, stores, station, stations, post, posts, checkpoint, checkpoints, camp, camps, base, bases, country, countries, state, states, nation, nations, position, positions,
    cattle, cow, cows, goat, goats, sheep, animal, animals, cent, hectares, acres, tons, tonnes, kilograms, kilos, kg, pages, points, votes, seats, charges, counts, case, cases, grenade, grenades, mortar, mortars, device, devices, phase, phases, floors, rooms, sites, locations, places, areas, places, barrel, barrels, party, parties, reasons, ways, sides, fronts, degrees, others', lives, deaths, wounds, shots,
    operation, operations, clash, clashes, battle, battles, war, wars, mission, missions, patrol, patrols, outposts, outpost, unit, units, brigade, battalion, division, regiment, page, game, games, match, goal, goals,
    window, windows, door, doors, wall, walls, roof, roofs, gate, gates, lorry, lorries, van, vans, tanker, tankers, tractor, tractors, ambulance, ambulances, tugboat, tugboats, speedboat, speedboats, ferry, ferries, hotel, hotels, restaurant, restaurants, café, cafés, market, markets, farm, farms, hut, huts,
    tent, tents, apartment, apartments, flat, flats, parcel, parcels, package, packages, bag, bags, phone, phones, computer, computers, camera, cameras, tyre, tyres, tires, tree, trees, well, wells, mast, masts, tower, towers, pylon, pylons, bridge, bridges, road, roads, street, streets, river, rivers, island, islands,
    hill, hills, bank, banks, company, companies, ministry, ministries, embassy, embassies, cartridges, magazines, cylinders, vessel, vessels, tugs, carriages, wagons, train, trains, stalls, kiosks, classrooms, offices, office, tents, motorbike, motorbikes, bicycle, bicycles, containers, warehouses, fields, plots, families'`,
  ),
  verbs: verbs(
    `say tell report announce state add confirm deny claim note explain declare indicate reveal disclose warn accuse blame charge allege assert acknowledge admit argue comment describe insist maintain mention quote read remark respond show suggest testify write tweet post
    be have do go come get give take make find hold run move travel walk drive leave arrive return enter reach cross pass stop start begin continue end finish follow lead bring carry send put set keep become remain stay stand sit lie live work serve join
    meet visit attend participate take-part vote elect appoint name call urge demand ask request order command instruct direct force compel allow permit let help support back aid assist provide supply offer receive accept reject refuse decline agree decide vow pledge promise threaten plan intend want need try attempt seek hope expect fear believe think know understand consider see hear watch witness feel
    open close block seal surround encircle cordon storm search patrol guard protect defend secure control seize recover discover locate identify trace track pursue chase hunt escape evade hide burn torch destroy damage loot rob steal raze demolish collapse hit strike target attack ambush bomb shell fire shoot detonate explode go-off blast raid assault clash fight battle engage exchange repel resist retaliate respond intercept
    kill murder wound injure die rescue treat evacuate transport rush hospitalize hospitalise admit discharge bury mourn condemn denounce deplore criticize praise honor honour pay express extend send investigate probe question interrogate charge try convict sentence jail imprison release free exchange swap deploy withdraw retreat advance capture overrun retake recapture liberate occupy invade besiege
    use employ wear carry bear plant lay throw hurl lob toss launch drop blow burst erupt break cut stab slit behead rise increase reach climb grow fall drop decline rise stand exceed total number include comprise consist contain involve concern affect cause trigger spark provoke prompt result bring-about mark celebrate commemorate hold organize organise stage protest march demonstrate rally gather assemble
    occur happen unfold take-place erupt flare break-out erupt begin ensue intensify escalate subside resume identify believe suspect presume link associate connect belong affiliate operate act perpetrate commit carry-out conduct undertake perform execute complete achieve gain win lose beat defeat suffer sustain endure experience undergo face encounter meet confront come-under
    flee displace evacuate move relocate settle shelter host feed supply pay cost spend buy sell trade smuggle traffic produce grow cultivate plant harvest travel ride board sail fly land crash overturn plunge derail collide sink drown flood shake hit ravage devastate
    emerge appear seem look sound prove turn develop evolve form found establish create build rebuild restore repair install place lay mark sign approve adopt pass ban bar prohibit outlaw restrict limit reduce cut raise lift ease impose enforce implement apply exercise practice monitor observe record document register count estimate calculate measure publish issue print broadcast air release circulate share distribute deliver hand transfer bury cremate
    oppose favour favor prefer choose select pick adhere comply violate breach break infringe abuse mistreat torture harass intimidate extort blackmail bribe corrupt abduct kidnap detain arrest apprehend nab intercept disarm surrender defuse dismantle neutralize neutralise disrupt foil thwart prevent avoid avert fail succeed manage specify lose transport mourn begin suppress strive gain retrieve chant hurl throw pelt disperse tear-gas
    pronounce certify rule rock rip tear shatter jolt gut engulf label brand dub term cite recall recount reiterate stress underline emphasize emphasise caution signal hint swear spot notice summon dispatch dislodge stumble drag pull push pick jump leap crawl stop kneel line round pin bind blindfold handcuff strip shave dump dig douse spray pepper riddle wreck flatten mangle smash crack dent puncture freeze sting shake wake sleep eat drink dine pray sing dance play watch shop queue camp cook wash fish hunt graze tend farm herd trek march hike cycle jog commute overrun eject evict oust topple depose install swear inaugurate nominate mobilize mobilise muster gather rally regroup disguise dress pose besiege surround barge stroll stride wade crawl flag`,
  ),
  pastEndings: ["ed"],
  governors: {
    threat: list(
      "threatened to, threatening to, threatens to, threaten to, vowed to, vows to, warned of, warned that it would, threatened with",
    ),
    plan: list(
      "planned to, planning to, plans to, plan to, plotted to, plotting to, intended to, intend to, wanted to, preparing to, prepared to, conspired to, conspiring to, plot to, plotting, ordered to, orders to, aimed at, aiming to, seeking to, sought to, pledged to, promised to, called for, demanded, urging, urged, agreed to, set to, scheduled to, due to, expected to, hired to, paid to",
    ),
    attempt: list(
      "tried to, trying to, tries to, attempted to, attempting to, attempt to, attempted, attempts to, failed attempt to, failed to, bid to",
    ),
    fear: list(
      "feared, fears that, fear that, feared that, fearing, afraid that, at risk of, risk of, could be, fears of, fear of",
    ),
    claim: list("claimed to have, claims to have, claim to have, claimed, boasted of"),
    denied: list(
      "denied, denies, deny, denying, denied that, rejected claims that, dismissed reports that, refuted, false reports, no truth, denied reports, denied having, denied reports that, denied any, rejected",
    ),
    not: list(
      "no reports of, without, avoided, prevented, averted, foiled, thwarted, failed to, refused to, unable to, unharmed, escaped, narrowly escaped, escaped being, nearly, almost, instead of, rather than, did not, could have been, would have, had been about to, ruled out, ruling out, rules out, dismissing, dismissed, no evidence, prevent, preventing, to avoid, to prevent, to protect, stopped, to stop, retracted, withdrew, withdrawn",
    ),
    hypothetical: list("if, whether, in case, should they, were to, would, could"),
  },
  demonymsLower: false,
  cumulative,
  separate: list(
    "in retaliation, in response, in reprisal, in revenge, separate, separately, elsewhere, another, other, different, second, third, fourth, meanwhile, in a related, in another, unrelated, hours earlier, hours later, days earlier, a day earlier, on the same day, the same day, earlier in the day, later in the day, previous, previously, earlier, in an earlier, in a separate, simultaneous, simultaneously",
  ),
  contexts,
  describedNouns,
  abstractNouns,
};
