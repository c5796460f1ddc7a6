import type { SideKind, Stance } from "../../model/words.ts";
import type { BoilerplateTables, SpeechTables, SpeechVerb } from "../../text/speech-lexicon.ts";
import { verb, verbs } from "./verbs.ts";

const list = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((word) => word !== "");
const voice = (kind: SideKind, words: string) => ({ words: list(words), kind });

type Manner = Omit<SpeechVerb, "stance" | "verb">;
const asserting = (bases: string, manner: Manner = {}): readonly SpeechVerb[] =>
  verbs(bases).map((forms) => ({ stance: "asserts", verb: forms, ...manner }));
const stance = (taken: Stance, bases: string, needs?: readonly string[]): readonly SpeechVerb[] =>
  verbs(bases).map((forms) => ({ stance: taken, verb: forms, ...(needs === undefined ? {} : { needs }) }));

/** How English tells who says so. */
export const speech: SpeechTables = {
  verbs: [
    ...asserting(
      "say add state announce confirm declare reply retort recall recount acknowledge explain insist stress affirm allege",
      { plain: true, inverts: true },
    ),
    ...asserting("tell", { plain: true }),
    ...asserting("write note warn admit inform claim maintain manifest signal detail tweet", { inverts: true }),
    ...asserting("report estimate", { inverts: true, reduced: true }),
    ...asserting("believe think suspect accuse blame deem describe reckon identify name", { reduced: true }),
    ...asserting(
      "indicate reveal disclose assert post mention assess comment specify communicate express condemn praise attribute calculate concede lament denounce argue complain",
    ),
    ...asserting("call", { needs: list("it, them, the, that, an, a, him") }),
    ...asserting("find conclude learn establish", { needs: list("that") }),
    ...asserting("speak talk", { needs: list("of") }),
    ...asserting("put raise revise lower give set", {
      needs: list(
        "toll, tolls, number, count, figure, figures, losses, dead, wounded, injured, casualties, tally, killed, deaths, estimate, breakdown",
      ),
    }),
    ...asserting("count record tally register", {
      needs: list("dead, deaths, killed, killings, victims, bodies, casualties"),
    }),
    ...asserting("quote cite", { quoted: true }),
    ...stance("denies", "deny reject dismiss refute dispute rebut"),
    ...stance("doubts", "doubt question"),
    ...stance("retracts", "retract withdraw", list("claim, statement, report, figure, toll, announcement")),
    { stance: "retracts", verb: verb("take"), needs: list("back") },
    ...stance(
      "claims-responsibility",
      "claim take accept admit assume avow",
      list(
        "responsibility, credit, attack, attacks, bombing, bombings, killing, killings, assassination, murder, ambush, kidnapping, abduction, blast, blasts, raid, assault, shooting, strike, strikes, operation, explosion",
      ),
    ),
  ],
  before: list(
    "according to, per, as per, in the words of, as reported by, as stated by, as told by, by the count of, in the view of, on the word of",
  ),
  heard: verbs("learn hear obtain gather"),
  relay: list("citing, cites, cited, quoting, quotes, quoted, attributing, relaying"),
  toldTo: list(
    "told, in a statement to, in an interview with, in a phone call to, speaking to, spoke to, in comments to, in remarks to",
  ),
  passedOn: list(
    "quoted by, cited by, carried by, relayed by, reported by, as reported by, published by, distributed by, released by, broadcast by, aired by, in a statement carried by, via",
  ),
  claimsDeed: list(
    "it was behind, was behind the, were behind the, they were behind, he was behind, it had carried out, its fighters had carried out, its fighters carried out, its men carried out, its men had carried out, they had carried out, it carried out, they carried out, he had ordered, he ordered, had personally ordered",
  ),
  voices: [
    voice(
      "police",
      "police, police source, police sources, police spokesman, police spokesperson, police spokeswoman, police chief, police officials, sheriff, sheriff's office, police department, interior ministry, interior minister, ministry of interior, ministry of the interior, local police, national police, law enforcement, investigators, police commissioner, police commander, police officer, police commissioner, commissioner, assistant sheriff, detectives, inspector, state police, federal police, civil police, interpol, gendarmerie, prosecutor's office, attorney general's office",
    ),
    voice(
      "state-forces",
      "army, military, armed forces, defence ministry, defense ministry, defence minister, defense minister, ministry of defence, ministry of defense, joint command, joint command of the armed forces, army spokesman, military spokesman, army spokesperson, military spokesperson, army spokeswoman, security sources, security source, military sources, military source, army sources, security forces, security services, security officials, security official, military officials, military official, army officials, navy, air force, general staff, high command, defense ministry unit, central command, pentagon, intelligence officials, general command, commander, coalition, peacekeepers, coast guard, border guard, garrison",
    ),
    voice(
      "officials",
      "authorities, officials, official, local officials, local authorities, government, official reports, official sources, official source, official statement, state media, president, governor, mayor, minister, ministry, local official, provincial officials, district officials, spokesman, spokeswoman, spokesperson, government spokesman, provincial governor, health ministry, ministry of health, health officials, health authorities, foreign ministry, prosecutors, prosecutor, district administration, deputy commissioner, state government, administration, interior ministry spokesman, presidency, prime minister, prime minister's office, cabinet, parliament, senate, governors, mayors, archbishop, bishop, state emergency service, emergency room, military administration, human rights defender, public prosecutor, state prosecutor, prosecutor general, attorney general, ombudsman, national security council, council, home minister, home ministry, information minister, energy ministry, energy minister, local chief, chief, elected official, diplomats, diplomat, national disaster agency, emergency services, civil defence, civil defense, fire department, coroner, truth and reconciliation commission, commission, embassy, electoral authorities, city hall, administration official, traditional ruler",
    ),
    voice(
      "other",
      "hospital, hospital source, hospital spokesman, charity, medical charity, aid agencies, aid group, aid workers, rescuers, volunteers, hospital sources, hospital officials, hospital official, medics, medical sources, medical source, doctors, doctor, health workers, hospital staff, paramedics, rescue workers, ambulance service, red cross, red crescent, human rights group, rights group, rights groups, human rights groups, human rights watch, amnesty international, monitor, war monitor, observatory, syrian observatory for human rights, observatory for human rights, ngo, un, united nations, un report, aid agency, aid groups, msf, unicef, unhcr, ocha, analysts, experts, researchers, acled, think tank, monitoring group, church, diocese, lawyer, lawyers, human rights office, association, organisation, organization",
    ),
    voice(
      "civilians",
      "witnesses, witness, eyewitnesses, eyewitness, residents, resident, villagers, villager, locals, local residents, relatives, relative, family, family members, survivors, survivor, community leaders, community leader, tribal elders, tribal elder, elders, activists, activist, neighbours, neighbors, local sources, local source, sources, source, village head, farmers, residents of the area, a local leader, youth leader",
    ),
    voice(
      "armed-group",
      "rebels, rebel spokesman, rebel spokesperson, group, militants, militant group, insurgents, guerrillas, guerrilla, spokesman for the group, rebel group, rebel statement, militia, separatists, insurgent spokesman, the group's spokesman, rebel commander, rebel leader, jihadists, islamists, guerrilla leader, paramilitaries",
    ),
    voice(
      "media",
      "radio, tv, local media, media reports, media, opposition media, independent media, state-run media, state-run news agency, local radio, news agency, press reports, state television, state tv, television, newspaper, newspapers, radio station, local news reports, local press, news reports, news website, state news agency, broadcaster, local newspapers",
    ),
  ],
  documents: list(
    "statement, statements, communique, communiques, report, reports, video, videos, message, messages, letter, release, bulletin, bulletins, note, leaflet, leaflets, pamphlet, post, posts, tweet, tweets, recording, audio, information, data, figures, statistics, estimate, estimates, count, tally, document, documents, account, accounts, dispatch, dispatches, version, versions, transcript, records, declaration, text, website, channel, findings",
  ),
  noOwners: list("official, unofficial, local, latest, earlier, first, initial, preliminary, media, press, news"),
  bodies: list(
    "group, movement, organisation, organization, alliance, coalition, faction, militia, ministry, agency, charity, mission, force, party, body, army, military, government, council, rebels, insurgents, guerrillas, militants, jihadists, islamists, commission, minister, company, gang, cartel, brigade, network, observatory, monitor, outfit",
  ),
  mouthpieces: list("spokesman, spokeswoman, spokesperson, spokesmen, spokespersons, spokespeople, representative"),
  nobody: list("nobody, none, neither, nothing"),
  mute: list(
    "attack, attacks, blast, blasts, explosion, explosions, bomb, bombs, bombing, clash, clashes, fighting, violence, war, conflict, raid, strike, strikes, fire, shooting, operation, offensive, ambush, toll, incident, incidents, accident, crash, disease, heatwave, flood, floods, death, deaths, number, numbers, dead, wounded, victims, it, there, this, that, which, who, what, evidence, sign, signs, fact, facts, heat, winter, thing, things, one, month, year, week, day, days, years, months, killing, killings, unrest, crackdown, rounds, round, insurgency, trial, verdict, battle, side, sides, both, far, so, use, move, shot, way, lot, blow, arrest, arrests, search, hunt, man's",
  ),
  hearsay: list(
    "reportedly, allegedly, purportedly, it is said, unconfirmed reports, is said to have, are said to have",
  ),
  outlets: list(
    "reuters, afp, agence france-presse, ap, the associated press, associated press, efe, acan-efe, dpa, upi, xinhua, tass, interfax, bbc, cnn, al jazeera, the new york times, new york times, the guardian, washington post, anadolu, ani, pti, press trust of india, i24, i24 news, barron's, barron, wafa, sana, irna, tasnim, fars, rfe/rl, voice of america, voa, deutsche welle, france 24, al arabiya, sky news, nbc, abc news, cbs, fox news, dw, kyodo, yonhap, ansa, ria novosti, itar-tass, notimex, prensa latina, inravision, rfi, radio france internationale, dawn, geo news, premium times, punch, vanguard, daily trust, channels television, rappler, philippine daily inquirer, inquirer, gma news, abs-cbn, el tiempo, el comercio, la republica, rpp, el pais, el universal, reforma, milenio, proceso, caracol, caracol radio, rcn, blu radio, telesur, infobae, the hindu, times of india, indian express, hindustan times, ndtv, the irrawaddy, irrawaddy, myanmar now, mizzima, kyiv independent, ukrinform, suspilne, radio okapi, actualite.cd, kivu security tracker, shabelle, radio shabelle, garowe online, hiiraan online, amaq, amaq news agency, site intelligence group, al-manar, wall street journal, the wall street journal, bloomberg, local radio, state television, telegram",
  ),
};

/** What is no report text. */
export const boilerplate: BoilerplateTables = {
  lineStarts: list(
    "watch:, read more, read also, also read, see also, related:, more:, listen:, photo:, photos:, image:, image credit, file photo, video:, written by, reporting by, editing by, by:, credit:, advertisement, subscribe, sign up, follow us, share this, click here, copyright, ©, (c), source:, tags:, topics:, recommended, read next, read the full, download our, join our, get the latest, support our, this article was, this article is, this story was, this story has been updated, the associated press contributed, all rights reserved, additional reporting, caption:, featured image, disclaimer, more on this, related stories, related articles, most read, trending, comments, newsletter, first published, last updated, updated:, published:, posted:, watch live, watch the, don't miss, up next",
  ),
  lineHas: list(
    "this article is owned by, all rights reserved, click here to, sign up for our newsletter, subscribe to our, may not be published, for more news, follow us on, terms of use, privacy policy, via getty images, via getty, getty images, contributed to this report, contributed reporting, /afp via, photo by, photo credit, photograph:, file photo, image courtesy, (photo:, courtesy of youtube, ap photo, reuters/, afp photo, epa-efe, shutterstock",
  ),
  credits: list(
    "getty images, ap photo, afp, reuters, epa, shutterstock, file photo, courtesy, handout, xinhua, anadolu agency",
  ),
};

/** Words whose dot ends no sentence, folded and without the dot. */
export const abbreviations: ReadonlySet<string> = new Set(
  list(
    "mr, mrs, ms, dr, prof, gen, col, lt, capt, maj, sgt, cpl, pvt, brig, adm, cmdr, sen, rep, gov, pres, st, jr, sr, no, nos, vs, etc, e.g, i.e, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mon, tue, wed, thu, fri, sat, sun, u.s, u.n, u.k, a.m, p.m, inc, ltd, co, corp, dept, dist, govt, pop, approx, fr, rev, hon, msgr, mt, ft, ave, blvd, rd, bros, ph.d, a.k.a, supt, insp, asst, spc, pfc, ins, det, atty, esq, gob, ing, lic, sta, sto, cia, calif, fla, tex, ariz, ala, ga, ill, ind, mass, mich, minn, miss, mo, n.c, n.j, n.y, okla, ore, pa, tenn, va, wash, wis, conn, colo, ark, md, ky, la, nev, neb, kan",
  ),
);
