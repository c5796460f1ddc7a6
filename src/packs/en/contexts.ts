import type { WordTables } from "../../text/word-lexicon.ts";

const list = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((word) => word !== "");

/** Words by the setting they speak for, in which a harm is no news of an incident. */
export const contexts: WordTables["contexts"] = {
  accident: list(
    `accident, accidents, accidentally, crash, crashed, crashes, car crash, road accident, traffic accident, collided, collision with, overturned, plunged, derailed, derailment, capsized, capsize, drowned, drowning, stampede, crush, gas leak, gas explosion, gas cylinder, fireworks, boiler, short circuit, electrical fault, building collapse, roof collapse, mine collapse,
      mining accident, mechanical failure, brake failure, plane crash, helicopter crash, skidded, veered off, head-on, electrocuted, fell into, lightning, accidental, pile-up, mishap, stove, factory fire, wildfire, bushfire, blaze, fireworks factory, industrial accident, runaway, speeding, drunk driver, lost control`,
  ),
  disaster: list(
    "earthquake, quake, aftershock, flood, floods, flooding, landslide, landslides, mudslide, mudslides, avalanche, cyclone, hurricane, typhoon, tornado, tsunami, eruption, volcano, storm, storms, heatwave, heat wave, drought, famine, magnitude, monsoon, rains, torrential, tropical storm",
  ),
  disease: list(
    "cholera, malaria, covid, covid-19, coronavirus, virus, outbreak, epidemic, pandemic, disease, ebola, measles, infection, infected, poisoning, cancer, heart attack, stroke, illness, dengue, meningitis, overdose, methanol, bootleg alcohol, malnutrition, starvation",
  ),
  court: list(
    "sentenced, sentence, convicted, conviction, trial, tried, court, judge, jury, verdict, guilty, pleaded, prosecutors, prosecution, indicted, indictment, appeal, acquitted, testimony, testified, defendant, defendants, extradited, extradition, tribunal, hearing, jailed, prison term, life imprisonment, charged with, on charges, plea",
  ),
  anniversary: list(
    "anniversary, commemorate, commemorated, commemorates, commemoration, memorial, remembered, remembrance, years ago, decades ago, marked, vigil, tribute, monument, in memory of, ceremony, unveiled",
  ),
  fiction: list(
    "film, movie, novel, drama, episode, tv series, television series, video game, game, games, thriller, documentary, plays, starring, character, actor, actress, director, box office, trailer, comic, sequel, player, players, screenplay, fictional, theatre, theater, exhibition, book, author, memoir",
  ),
  sport: list(
    "match, championship, league, tournament, coach, goal, goals, striker, defender, midfielder, stadium, semifinal, final, season, cup, innings, wicket, wickets, batsman, bowler, penalty, victory over, scored, scoring, playoff, quarterback, team, squad, half-time, halftime, set-piece",
  ),
  drill: list(
    "drill, drills, exercise, exercises, simulated, simulation, mock, training exercise, war games, rehearsal, simulacrum",
  ),
  statistics: list(
    "statistics, according to figures, survey, index, annual report, per cent, percent, rate, rates, on average, average, compared with, compared to, year-on-year, homicide rate, data show, data shows, increase of, decrease of, database, so far this year, recorded this year, per 100",
  ),
  metaphor: list(
    "battle for, war on, war of words, price war, bombed at the box office, killing time, dead heat, dead end, die-hard, dying to, shooting star, photo shoot, shot at goal, under fire for, came under fire, attack ad, heart attack, panic attack, killer app, explosion of interest, verbal attack, cyber attack, cyberattack, hacking, battle against, attack on the policy, shooting guard, fire sale, cost-cutting, budget battle, legal battle, court battle, political battle, clash of, culture clash",
  ),
  history: list(
    "world war, civil war, in history, historian, historians, historical, century, medieval, colonial, independence war, genocide of",
  ),
};

/** Words of wars and years: a toll beside them is no single incident's. */
export const cumulative: readonly string[] = list(
  "the conflict, this conflict, the war, the civil war, the insurgency, the uprising, since the start of, since the beginning of, over the years, to date, in recent years, over the past, in the past, in all of, the long-running, decades-long, years-long, this year's toll, year's toll, the year's death toll, the total number, overall toll, the war's, annually, per year, each year, every year, a year, every day, so far this",
);
