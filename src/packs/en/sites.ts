/** Buildings and other spots where harm is done, singular and plural: the exact place of an incident before its town. */
export const siteNouns: readonly string[] = `
mosque, mosques, church, churches, cathedral, temple, synagogue, shrine, monastery, seminary, madrasa, chapel, basilica, school, schools, high school, primary school, university, college, campus, kindergarten, dormitory, student residence, university residence, hospital, hospitals, clinic, health centre, health center,
market, markets, marketplace, bazaar, shopping centre, shopping center, shopping mall, mall, supermarket, shop, shops, store, bar, bars, nightclub, night club, club, restaurant, restaurants, cafe, café, bakery, hotel, hotels, guesthouse, hostel, casino, cinema, theatre, theater, concert hall, stadium, arena, park, national park, beach, resort, playground, square, plaza, roundabout, intersection, bus station, bus stop, railway station, train station, station, metro station, airport, port, harbour, harbor, dock, ferry, bridge, tunnel, dam,
police station, police stations, police post, police posts, police outpost, police checkpoint, police headquarters, police academy, training camp, military base, army base, air base, airbase, naval base, base, bases, barracks, army post, military post, military outpost, army outpost, army camp, military camp, outpost, garrison, checkpoint, checkpoints, checkpost, check post, roadblock, border post, border crossing, military academy, prison, prisons, jail, penitentiary, detention centre, detention center, court, courthouse, embassy, consulate, town hall, city hall, municipal building, government building, parliament, ministry, palace, courthouse, post office, bank, office, offices, headquarters, newspaper office, radio station, party office, polling station, 
house, houses, home, homes, residence, apartment, apartment building, apartment block, residential building, building, compound, villa, farm, farms, farmhouse, ranch, plantation, field, fields, orchard, mine, gold mine, coal mine, quarry, factory, plant, power station, power plant, refinery, oil field, gas field, pipeline, oil pipeline, pumping station, pylon, warehouse, mill, sawmill, petrol station, gas station, filling station, bus terminal, 
refugee camp, displacement camp, displaced persons camp, idp camp, camp, camps, settlement, hamlet, tent, shelter, road, highway, motorway, street, avenue, path, trail, river bank, riverbank, forest, jungle, desert, mountain, mountains, hill, hills, valley, ravine, bus, minibus, convoy, vehicle, car, train, boat, ship, vessel, truck, funeral, wedding, festival, concert, rally, neighbourhood, neighborhood, slum, favela, shantytown, suburb, cemetery, cockfight, pool hall, billiard hall, football pitch, football field, workshop, garage, car park, parking lot, river, lake, island, gym, library, museum, spa, salon, barbershop, laundromat, diner, brewery, pub
`
  .split(/[,\n]/)
  .map((noun) => noun.trim())
  .filter((noun) => noun !== "");

/** Sites that are vague or move: they are the spot only where no other site or place is told. */
export const weakSites: readonly string[] =
  "vehicle, car, bus, minibus, convoy, truck, boat, train, ship, vessel, building, home, house, houses, homes, settlement, camp, station, office, offices, road, street, field, fields, river, hills, mountains, forest, jungle, desert, hill, mountain, valley, shop, building, residence, ministry, court, headquarters, rally, funeral, neighbourhood, neighborhood, suburb, path, farm, farms, vehicle, port, plant, bridge".split(
    ", ",
  );

/** Sites to which the harmed are brought: the spot only of what was done there. */
export const careSites: readonly string[] =
  "hospital, hospitals, teaching hospital, general hospital, clinic, health centre, health center, morgue, mortuary, infirmary, medical centre, medical center, nursing home".split(
    ", ",
  );
