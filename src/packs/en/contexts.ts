import type { WordTables } from "../../text/word-lexicon.ts";

const list = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((word) => word !== "");

/**
 * Words by the setting they speak for. A sure word makes the setting of its sentence; a hint only where a report is full
 * of its kind, for it is said of real violence as well ("film", "court", "storm").
 */
export const contexts: WordTables["contexts"] = {
  accident: {
    sure: list(
      `accident, accidents, accidentally, by accident, accidental, car crash, road crash, bus crash, plane crash, air crash, helicopter crash, road accident, traffic accident, train crash, collided, collides, collided with, head-on, head on, head-on collision, overturned, plunged,
      plunges, capsized, capsize, capsizing, drowned, drown, drowns, drowning, stampede, stampedes, crushed to death, crush at, crush in which, crowd crush, stadium crush, suffocated, gas leak, gas explosion, gas blast, gas cylinder, gas canister, leaking gas, firedamp, methane, tanker fire, tanker explosion, tanker blast, tanker exploded after, leaking petrol, leaking fuel, fireworks, firework, firecrackers, boiler, short circuit, electrical fault,
      building collapse, roof collapse, mine collapse, bridge collapse, mechanical failure, technical fault, brake failure, skidded, veered off, fire raged, fire broke out, fire breaks out, fire swept through, fire tore through, blaze broke out, gutted by fire, police chase, car chase, high-speed chase, hit a wall, hit a tree, hit a lamp post, struck by a train, hit by a train, hit by a car, run over by a, fell from, fell off, fell to his death, fell to her death, burst a tyre, rammed through the railing, ran off the road, off an overpass, drove off a, electrocuted, pile-up, mishap, industrial accident, lost control, bad weather, hunting party, hunting accident, went off accidentally, live-fire training, left the track, off the road, crash-landed,
      missed the runway, after take-off, after takeoff, oil tanker truck`,
    ),
    hint: list(
      "fuel tanker, petrol tanker, derailed, derailment, derails, crash, crashed, crashes, crush, crushed, surge, surged, blaze, wildfire, speeding, drunk driver, stove, collapse, collapsed, lightning, factory fire, runaway, driver, passengers, firefighters, pilot, pilots, rescuers, negligence, overcrowded, inquiry, safety, explosion, cause",
    ),
  },
  disaster: {
    sure: list(
      "earthquake, quake, quakes, aftershock, aftershocks, landslide, landslides, mudslide, mudslides, avalanche, cyclone, hurricane, typhoon, tornado, tsunami, volcano, flash floods, heatwave, heat wave, torrential, tropical storm, heatstroke, wildfires, wildfire, bushfire, bushfires, lightning killed, lightning kills, bolts of lightning, flooding",
    ),
    hint: list(
      "flood, floods, eruption, storm, storms, drought, famine, magnitude, monsoon, rains, rain, disaster, weather, forecast, swept away, rescue, rescuers, relief, fires, lightning, downpour, forecasters",
    ),
  },
  disease: {
    sure: list(
      "hanged himself, hangs himself, hanged herself, took his own life, took her own life, died by suicide, cholera, malaria, measles, heart attack, dengue, meningitis, overdose, methanol, bootleg, tainted alcohol, food poisoning, spiked alcohol, toxic alcohol, homebrew, malnutrition, died of cancer, died of covid-19, died of covid",
    ),
    hint: list(
      "covid, covid-19, coronavirus, virus, outbreak, epidemic, pandemic, disease, ebola, infection, infections, infected, cancer, stroke, illness, starvation, vaccine, patients, health ministry, world health organization, hospitalised, symptoms, poisoning, poisoned, liquor",
    ),
  },
  animal: {
    sure: list(
      "crocodile, crocodiles, shark, sharks, leopard, leopards, hippo, man-eating, man-eater, pack of dogs, feral dogs, stray dogs, shark attack, snake bite, snakebite, mauled, trampled by elephants, bitten by",
    ),
    hint: list(
      "crocodile, crocodiles, elephant, elephants, shark, sharks, snake, snakes, dogs, leopard, leopards, bear, bears, lion, lions, hippo, hippos, bees, wasps, buffalo, wolf, wolves, animal, animals, rangers, beast, jaws, swarm, big cat, man-eater",
    ),
  },
  court: {
    sure: list(
      `sentenced, convicted, conviction, convictions, verdict, found guilty, guilty, pleaded, indicted, indictment, acquitted, extradited, extradition, jailed, prison term, life imprisonment, life in prison, years in prison, plea, pleas, defendant, defendants, was hanged, hanged, stood trial, stands trial, on trial, went on trial, testified, courtroom, war crimes, crimes against humanity, high court ruled, court ruled`,
    ),
    hint: list(
      "charged with, on charges, counts of, sentence, sentences, trial, trials, tried, court, judge, judges, jury, prosecutors, prosecutor, prosecution, appeal, testimony, tribunal, hearing, lawyer, lawyers, allege, alleged, custody, bail, ruling, damages, supreme court",
    ),
  },
  anniversary: {
    sure: list(
      `anniversary, commemorate, commemorated, commemorates, commemoration, commemorating, in memory of, years since, years after, remember the, remembered the, to remember, decades after, in remembrance, memorial service, laid a wreath, wreath, wreaths, day of mourning`,
    ),
    hint: list(
      "memorial, remembered, remembrance, years ago, decades ago, vigil, tribute, monument, ceremony, unveiled, marked, marks, survivors, mourning, flame, victims, bell, bells, silence, veterans",
    ),
  },
  fiction: {
    sure: list(
      `thriller, novel, novels, sequel, screenplay, fictional, video game, video games, box office, starring, heroine, protagonist, plot twist, miniseries, tv series, television series, playwright, memoir, paperback, hardback, exhibition, season finale, episode, this week's episode, the series, book of the week, movie review, film review, the player, consoles, gameplay, trailer, soundtrack, invented, the story, whodunit, the title, theatrical release, the script, murder mystery, low-budget film, low budget film, gameplay, cutscenes, remake of, the plot, movie buffs, best-selling, bestselling, directed by, box-office`,
    ),
    hint: list(
      "film, films, movie, movies, drama, game, games, documentary, plays, character, characters, actor, actors, actress, director, comic, player, players, theatre, theater, book, books, author, festival, premiere, audience, scene, scenes, viewers, review, story, museum, fans, pages, mission, level, visitors, poem, opera, painting, starred, gallery, collection, letters, series, cast, stars, screening, thrillers, reviews, release, mystery, story, cinemas",
    ),
  },
  sport: {
    sure: list(
      `midfielder, midfield, goalkeeper, striker, semifinal, semi-final, quarter-final, quarterfinal, innings, wicket, wickets, batsmen, bowlers, bowler, playoff, playoffs, quarterback, half-time, halftime, set-piece, title race, first half, second half, first-half, second-half, knockout, touchdown, home run, grand slam, heavyweight, uppercut, knocked out, unbeaten, free kick, header, equaliser, equalizer, hat-trick, hat trick, scored twice, e-sports, esports, sixth round, league title, off the bench, fightback, fightbacks, comeback win, champions league, premier league, super league, world cup, cup final, reach the final, back four, left the pitch, own goal, field goal, field goals, rebounds, buzzer beater, buzzer-beater, jumper, free throws, three-pointer, three-pointers, second round, relegation, equalised, centre-back, quarterfinals, semifinals, conference finals, series win`,
    ),
    hint: list(
      "match, matches, championship, championships, champions, champion, league, tournament, coach, goal, goals, defender, defenders, defence, stadium, final, season, cup, batsman, penalty, victory, scored, scoring, team, teams, squad, win, wins, won, beat, title, minutes, minute, half, game, games, corner, fans, interval, substitute, opener, round, challenger, fight, opponents, opponent, map, underdogs, favourites, lead, bench, ball, points, deficit, rookie, runs, sixes, not out, playoffs, finals, pitch, winner, table, score, scorer, side, visitors, manager, players, player, captain",
    ),
  },
  drill: {
    sure: list(
      "simulated, simulation, mock attack, mock enemy, mock, training exercise, war games, rehearsal, simulacrum, counter-terrorism exercise, the drill, drills, drill, target ship, in the scenario, military exercise, naval exercise, month-long exercise, joint exercise, in the exercise, re-enactment, reenactment, re-enactors, reenactors, re-enacted, refought, re-enact",
    ),
    hint: list("exercise, exercises, scenario, practised, training, readiness, took part, volunteers, actors, target"),
  },
  statistics: {
    sure: list(
      "projection, projections, indirect causes, per cent of the deaths, percent of the deaths, statistics, according to figures, figures show, figures released, annual report, annual index, homicide rate, murder rate, crime rate, data show, data shows, per cent fewer, per cent more, percent fewer, percent more, year-on-year, compared with, compared to, survey, per 100, against the previous year, a survey found, than the year before, on average",
    ),
    hint: list(
      "index, per cent, percent, rate, rates, average, increase of, decrease of, database, so far this year, recorded this year, recorded, total, figures, number, fell, rose, murders, homicides, fewer, third, quarter, previous year, statistics, levels, cases, deaths",
    ),
  },
  metaphor: {
    sure: list(
      `war of words, price war, trade war, bombed at the box office, killing time, dead heat, dead end, die-hard, shooting star, photo shoot, shot at goal, under fire for, under fire over, came under fire for, came under fire over, came under fire from critics, on strike, hunger strike, hunger strikes, general strike, strike action, transport strike, teachers strike, strike call, attack ad, panic attack, killer app, explosion of interest, verbal attack, cyber attack, cyberattack, cyber-attack, ransomware, hackers, hacking, malware, attack on the policy, shooting guard, fire sale, cost-cutting,
      budget battle, legal battle, court battle, political battle, culture clash, war on inflation, war on drugs, declaring war on, declaration of war on, run-off, bombshell, wiped off, killed off, barrage of criticism, barrage of questions, kill jobs, blue chips, sell-off, kill off, first salvos, opening salvo, campaign trail, presidential debate, televised debate, final debate, opinion poll, polls show, run-off battle, war chest, attack ads`,
    ),
    hint: list(
      "shares, stocks, investors, market, markets, traders, analysts, analyst, tariffs, central bank, inflation, prices, price, currency, profit, profits, bank, trade, rates, lawmakers, opposition, committee, criticism, union, unions, strike, strikes, jobs, pay, index, exports, crude, oil, energy, critics, parliament, clinics, cuts, voters, debate, debates, rivals, rival, nominee, polls, senator, campaign",
    ),
  },
  history: {
    sure: list(
      "dies at, dies aged, nursing home, died peacefully, is survived by, obituary, world war, second world war, first world war, in history books, historians, medieval, colonial wars, independence war, centuries ago, of the somme, century of, a hundred years ago, one hundred years",
    ),
    hint: list("civil war, historian, historical, century, colonial, museum, empire, veteran, decades, war memorial"),
  },
};

/** Words of wars and years: a toll beside them is no single incident's. */
export const cumulative: readonly string[] = list(
  "the conflict, this conflict, the war, the civil war, the insurgency, the uprising, since the start of, since the beginning of, over the years, to date, in recent years, over the past, in the past, in all of, the long-running, decades-long, years-long, this year's toll, year's toll, the year's death toll, the total number, overall toll, the war's, annually, per year, each year, every year, a year, every day, so far this, in that time, over that period, in that period",
);
