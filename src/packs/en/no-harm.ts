const list = (words: string): readonly string[] => words.trim().split(/\s*[,\n]\s*/);

/** "murder rate", "bomb squad", "abduction trial": the first word only describes these. */
export const describedNouns = list(
  `squad, squads, disposal, rate, rates, trial, trials, film, films, movie, penalty, warrant, warrants, threat, threats, hoax, hoaxes, scare, scares, hotline, hotlines, predator, predators, launcher, launchers, ward, wards,
  shelter, shelters, prevention, drill, drills, simulation, mystery, mysteries, novel, novels, series, weapon, weapons, helicopter, helicopters, dog, dogs, ad, ads, law, laws, bill, insurance, risk, risks, statistics, row, rows,
  certificate, certificates, wish, knell, throes, tax, taxes, camera, cameras, range, practice, star, stars, conviction, convictions, list, lists, show, shows, charge, charges, plot, plots, plan, plans, claim, claims, metal, machine, machines, factory, factories, workshop, expert, experts, gear, fatigues, boots, uniform, uniforms, readiness`,
);

/** What no violence is done to, and what does none: "attacked the policy", "sales exploded". */
export const abstractNouns = list(
  `policy, policies, idea, ideas, proposal, proposals, bill, reform, reforms, reason, inflation, economy, sales, prices, price, profit, profits, shares, stocks, debate, debates, talks, negotiations, film, films, movie, movies, play, song, album, novel, book, character, characters,
  record, records, title, titles, match, fridge, pitch, penalty, goal, goals, pride, feelings, reputation, career, careers, hopes, dream, dreams, calls, questions, requests, emails, messages, letters, criticism, argument, arguments, verdict, ruling, decision, law, laws, constitution, rights, budget, budgets,
  jobs, currency, peso, dollar, euro, exports, imports, growth, demand, popularity, ratings, vote, votes, initiative, motion, amendment, deal, treaty, project, projects, programme, programmes, colour, color, flavour, flavor, laughter, applause,
  joke, jokes, remarks, comments, speech, interview, article, tweet, photo, photos, picture, pictures, video, footage, documentary, episode, advert, selfie, cancer, poverty, corruption, disease, illness, addiction, racism, unemployment, hunger, covid, pandemic, smoking, obesity, boredom, silence, mood, culture, cultures, heritage, credibility, pressure, temptation`,
);
