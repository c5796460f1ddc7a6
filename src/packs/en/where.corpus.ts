/**
 * Minimal pairs for the incident's place: two sentences of much the same words, the spot of each. What is named beside
 * it is where somebody spoke, fled, was born, was flown or is based.
 */
export const HAPPENS: readonly (readonly [
  readonly [text: string, spot: string],
  readonly [text: string, spot: string],
])[] = [
  [
    ["Speaking from Berlin, the activist said soldiers had killed nine people in Homs.", "Homs"],
    ["Soldiers killed nine people in Berlin on Monday, an activist in Homs said.", "Berlin"],
  ],
  [
    ["Gunmen killed four farmers in Kandahar on Monday, officials in Kabul said.", "Kandahar"],
    ["Gunmen killed four farmers in Kabul on Monday, officials in Kandahar said.", "Kabul"],
  ],
  [
    ["A bomb killed six people at a market in Maiduguri and the wounded were flown to Abuja.", "Maiduguri"],
    ["A bomb killed six people at a market in Abuja and the wounded were flown to Maiduguri.", "Abuja"],
  ],
  [
    ["Rebels attacked a convoy in Goma on Friday, killing two drivers from Bukavu.", "Goma"],
    ["Rebels attacked a convoy in Bukavu on Friday, killing two drivers from Goma.", "Bukavu"],
  ],
  [
    ["Gunmen shot dead a teacher in Peshawar, where he had moved from Quetta.", "Peshawar"],
    ["Gunmen shot dead a teacher in Quetta, where he had moved from Peshawar.", "Quetta"],
  ],
  [
    ["Three soldiers were killed in Mosul on Tuesday, the ministry in Baghdad said.", "Mosul"],
    ["Three soldiers were killed in Baghdad on Tuesday, officials in Mosul said.", "Baghdad"],
  ],
  [
    ["Shelling killed five civilians in Donetsk on Sunday, according to officials in Kyiv.", "Donetsk"],
    ["Shelling killed five civilians in Kyiv on Sunday, according to officials in Donetsk.", "Kyiv"],
  ],
  [
    ["Attackers killed eleven villagers in Djibo before they fled to Dori.", "Djibo"],
    ["Attackers killed eleven villagers in Dori before they fled to Djibo.", "Dori"],
  ],
  [
    ["A suicide bomber killed eight people in Mogadishu, a spokesman in Nairobi said.", "Mogadishu"],
    ["A suicide bomber killed eight people in Nairobi, a spokesman in Mogadishu said.", "Nairobi"],
  ],
  [
    ["Police shot dead two protesters in Kampala, residents told a radio station in Gulu.", "Kampala"],
    ["Police shot dead two protesters in Gulu, residents told a radio station in Kampala.", "Gulu"],
  ],
  [
    ["LIMA, March 4 - Rebels killed four soldiers in Huanta on Sunday, the army said.", "Huanta"],
    ["HUANTA, March 4 - Rebels killed four soldiers in Lima on Sunday, the army said.", "Lima"],
  ],
  [
    ["CAIRO, May 2 (AP) - Gunmen killed ten soldiers in Rafah on Friday.", "Rafah"],
    ["RAFAH, May 2 (AP) - Gunmen killed ten soldiers in Cairo on Friday.", "Cairo"],
  ],
  [
    ["Militants killed a policeman in Srinagar; his body was taken to Jammu.", "Srinagar"],
    ["Militants killed a policeman in Jammu; his body was taken to Srinagar.", "Jammu"],
  ],
  [
    ["Gunmen abducted three priests in Jos on Monday. The governor was in Kaduna.", "Jos"],
    ["Gunmen abducted three priests in Kaduna on Monday. The governor was in Jos.", "Kaduna"],
  ],
  [
    ["An airstrike killed twelve people in Idlib on Monday, the Observatory, based in Coventry, said.", "Idlib"],
    ["An airstrike killed twelve people in Aleppo on Monday, the Observatory, based in Coventry, said.", "Aleppo"],
  ],
  [
    ["Clashes in Tripoli killed seven fighters on Monday, the health ministry in Benghazi said.", "Tripoli"],
    ["Clashes in Benghazi killed seven fighters on Monday, the health ministry in Tripoli said.", "Benghazi"],
  ],
  [
    ["Rebels killed nine villagers in Beni, the army spokesman told reporters in Kinshasa.", "Beni"],
    ["Rebels killed nine villagers in Bunia, the army spokesman told reporters in Kinshasa.", "Bunia"],
  ],
  [
    ["Gunmen killed a journalist in Tijuana. He was born in Oaxaca.", "Tijuana"],
    ["Gunmen killed a journalist in Oaxaca. He was born in Tijuana.", "Oaxaca"],
  ],
  [
    ["Soldiers who had come from Pasto killed two men in Tumaco on Thursday.", "Tumaco"],
    ["Soldiers who had come from Tumaco killed two men in Pasto on Thursday.", "Pasto"],
  ],
  [
    ["A roadside bomb killed three soldiers near Wana on Monday, officials in Peshawar said.", "Wana"],
    ["A roadside bomb killed three soldiers near Miranshah on Monday, officials in Peshawar said.", "Miranshah"],
  ],
  [
    ["Police in Lima said that rebels had killed a mayor in Tocache.", "Tocache"],
    ["Police in Tocache said that rebels had killed a mayor in Lima.", "Lima"],
  ],
  [
    ["The army, which has its headquarters in Yangon, shelled Myitkyina on Monday, killing six.", "Myitkyina"],
    ["The army, which has its headquarters in Myitkyina, shelled Yangon on Monday, killing six.", "Yangon"],
  ],
  [
    ["Gunmen from Katsina killed six farmers in Sokoto on Monday.", "Sokoto"],
    ["Gunmen from Sokoto killed six farmers in Katsina on Monday.", "Katsina"],
  ],
  [
    ["Mourners in Beirut buried two men who were killed in an airstrike in Tyre on Monday.", "Tyre"],
    ["Mourners in Tyre buried two men who were killed in an airstrike in Beirut on Monday.", "Beirut"],
  ],
  [
    ["The president travelled to Geneva after an attack killed twenty people in Herat on Monday.", "Herat"],
    ["The president travelled to Geneva after an attack killed twenty people in Kunduz on Monday.", "Kunduz"],
  ],
  [
    ["Six people were killed in Russian shelling of Kherson on Monday, Kyiv said.", "Kherson"],
    ["Six people were killed in Russian shelling of Kharkiv on Monday, Kyiv said.", "Kharkiv"],
  ],
  [
    ["Villagers fled to Bamako after gunmen killed thirty people in Mopti on Monday.", "Mopti"],
    ["Villagers fled to Mopti after gunmen killed thirty people in Bamako on Monday.", "Bamako"],
  ],
  [
    ["Two bombs killed fourteen people in Jolo, and the wounded were taken to Zamboanga.", "Jolo"],
    ["Two bombs killed fourteen people in Zamboanga, and the wounded were taken to Jolo.", "Zamboanga"],
  ],
  [
    ["Officials meeting in Addis Ababa condemned the killing of ten people in Mekelle on Monday.", "Mekelle"],
    ["Officials meeting in Mekelle condemned the killing of ten people in Addis Ababa on Monday.", "Addis Ababa"],
  ],
  [
    ["Gunmen killed four people in Acapulco on Monday, a newspaper in Mexico City reported.", "Acapulco"],
    ["Gunmen killed four people in Mexico City on Monday, a newspaper in Acapulco reported.", "Mexico City"],
  ],
  [
    ["In Ramadi, a car bomb killed six soldiers on Monday. A curfew was ordered in Baghdad.", "Ramadi"],
    ["In Baghdad, a car bomb killed six soldiers on Monday. A curfew was ordered in Ramadi.", "Baghdad"],
  ],
  [
    ["Rebels attacked a police post in Putis, Ayacucho, killing two officers.", "Putis"],
    ["Rebels attacked a police post in Ayacucho, killing two officers.", "Ayacucho"],
  ],
  [
    ["Gunmen killed five people at a mosque in Quetta on Friday.", "mosque"],
    ["Gunmen killed five people in Quetta on Friday after leaving a mosque.", "Quetta"],
  ],
  [
    ["Troops killed three militants in the village of Kasomari, Assam, on Monday.", "Kasomari"],
    ["Troops killed three militants in Assam on Monday.", "Assam"],
  ],
  [
    ["Jihadists killed nine people in Pemba on Monday, a bishop visiting Lisbon said.", "Pemba"],
    ["Jihadists killed nine people in Lisbon on Monday, a bishop visiting Pemba said.", "Lisbon"],
  ],
  [
    ["A soldier from Texas was killed in a rocket attack in Erbil on Monday.", "Erbil"],
    ["A soldier from Erbil was killed in a rocket attack in Texas on Monday.", "Texas"],
  ],
  [
    ["Relatives in Karachi said that gunmen killed the professor in Lahore on Monday.", "Lahore"],
    ["Relatives in Lahore said that gunmen killed the professor in Karachi on Monday.", "Karachi"],
  ],
  [
    ["The suspect, arrested in Madrid, is accused of killing two officers in Bilbao on Monday.", "Bilbao"],
    ["The suspect, arrested in Bilbao, is accused of killing two officers in Madrid on Monday.", "Madrid"],
  ],
  [
    ["Fighting in El Fasher killed twenty people on Monday, doctors in Khartoum said.", "El Fasher"],
    ["Fighting in Khartoum killed twenty people on Monday, doctors in El Fasher said.", "Khartoum"],
  ],
  [
    ["Rockets fired from Gaza killed a woman in Ashkelon on Monday.", "Ashkelon"],
    ["Rockets fired from Ashkelon killed a woman in Gaza on Monday.", "Gaza"],
  ],
  [
    [
      "Gang members killed a lawyer in San Salvador on Monday, his brother said by telephone from Los Angeles.",
      "San Salvador",
    ],
    [
      "Gang members killed a lawyer in Los Angeles on Monday, his brother said by telephone from San Salvador.",
      "Los Angeles",
    ],
  ],
];
