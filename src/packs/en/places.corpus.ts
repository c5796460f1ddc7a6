/** The names that must be found, in order; everything else in the sentence must not be. Sentences are our own. */
export const FINDS: readonly (readonly [string, readonly string[]])[] = [
  ["Rebels attacked a post in Huanta before dawn.", ["Huanta"]],
  ["The patrol was hit in Vizcatán del Ene district, Satipo province, Junín.", ["Vizcatán del Ene", "Satipo", "Junín"]],
  ["The patrol was hit in Vizcatan del Ene, Junin.", ["Vizcatan del Ene", "Junin"]],
  ["Six died in the VRAEM on Monday.", ["VRAEM"]],
  [
    "Two soldiers were shot in the Valley of the Apurímac, Ene and Mantaro Rivers.",
    ["Valley of the Apurímac, Ene and Mantaro Rivers"],
  ],
  ["A bomb went off 40 km south of Wana.", ["Wana"]],
  ["Drones struck two villages in N. Waziristan.", ["N. Waziristan"]],
  ["Gunmen opened fire in Cd. Juárez.", ["Cd. Juárez"]],
  ["The convoy was travelling between Maiduguri and Bama.", ["Maiduguri", "Bama"]],
  ["Fighting spread to the outskirts of Aleppo.", ["Aleppo"]],
  ["Militants burned the village of Ngorombe last night.", ["Ngorombe"]],
  ["They were taken to Ngorombe village.", ["Ngorombe"]],
  ["Shots were fired in Long Beach, Calif., on Friday.", ["Long Beach", "Calif"]],
  ["Clashes were reported in Ain al-Hilweh, near Sidon.", ["Ain al-Hilweh", "Sidon"]],
  ["Ain al-Hilweh was quiet on Sunday.", ["Ain al-Hilweh"]],
  ["Israeli shells hit Jabalia camp and Beit Lahiya.", ["Jabalia", "Beit Lahiya"]],
  ["Police in Chad detained three men.", ["Chad"]],
  ["The army of Jordan closed the border.", ["Jordan"]],
  ["Troops from Chad and Niger crossed into Nigeria.", ["Chad", "Niger", "Nigeria"]],
  ["The dead were residents of Port-au-Prince.", ["Port-au-Prince"]],
  ["A roadside bomb killed two in Deir ez-Zor.", ["Deir ez-Zor"]],
  ["GUERRILLAS ATTACKED A PATROL NEAR AYACUCHO, PERU.", ["AYACUCHO", "PERU"]],
  ["BOGOTA, 3 MARCH -- TWO POLICEMEN WERE KILLED IN MEDELLIN.", ["BOGOTA", "MEDELLIN"]],
  ["KABUL, Afghanistan (AP) — A blast shook the city.", ["KABUL", "Afghanistan"]],
  ["Gunmen stormed a hotel in northern Mali.", ["Mali"]],
  ["Santiago is calm, but troops stay in Valparaíso.", ["Santiago", "Valparaíso"]],
  ["Shelling hit Kherson's port.", ["Kherson"]],
  ["The raid took place on Mayfield Road in Dallas.", ["Mayfield Road", "Dallas"]],
  ["Officials in Washington, D.C., declined to comment.", ["Washington", "D.C"]],
  ["They fled across the Gaza Strip to Rafah.", ["Gaza Strip", "Rafah"]],
  ["Pro-Kyiv fighters held Bakhmut.", ["Kyiv", "Bakhmut"]],
  ["Baghdad-based troops moved to Tal Afar.", ["Baghdad", "Tal Afar"]],
  ["The bodies were found in Darfur and in South Kordofan.", ["Darfur", "South Kordofan"]],
  ["Fighters seized a base in Jammu and Kashmir.", ["Jammu and Kashmir"]],
  ["The attack in Reading left one dead.", ["Reading"]],
  ["Rebels overran Rutshuru and shelled Goma.", ["Rutshuru", "Goma"]],
  ["Boko Haram fighters attacked Konduga in Borno.", ["Konduga", "Borno"]],
  ["Georgia Reid won. The trial of Georgia Reid began in Lagos.", ["Lagos"]],
  ["THE US EMBASSY IN BOGOTA WAS HIT BY A ROCKET.", ["US", "BOGOTA"]],
];

/** Sentences in which nothing is a place. */
export const IGNORES: readonly string[] = [
  "Jordan Hayes said he saw nothing.",
  "Santiago Pérez was shot by two men.",
  "Chad Miller, 34, was arrested.",
  "In May the court will sit again.",
  "Reading the statement aloud, he wept.",
  "Police said the men had fled.",
  "Of the five, two were freed.",
  "Nice weather kept the crowds outside.",
  "Mobile phones were taken away.",
  "Gen. Jackson promised an inquiry.",
  "President Washington Mora signed the law.",
  "Commander Victoria Ruiz told reporters that three soldiers died.",
  "Paris Jackson cancelled the concert.",
  "The minister, Israel Katz, resigned.",
  "The Peruvian army denied the claim.",
  "The New York Times reported the deaths.",
  "The University of Oxford published the study.",
  "He read it in the Washington Post.",
  "On March 14 a soldier was killed.",
  "The Police Department opened a file.",
  "Comrade José was not found.",
  "The Army and the Navy will march on Sunday.",
  "SOLDIERS KILLED SIX MEN ON MONDAY, POLICE SAID.",
  "THEY TOLD US, IN TEARS, THAT THE CITY WAS QUIET.",
  "THE GARRISON HAD NO GAS AND NO CAR, AND THE CAPITAL WAS FAR.",
  "The City Council met on Tuesday.",
  "The car, or what was left of it, was removed.",
];

/**
 * Minimal pairs for choosing: the same name, another company, another place. [name, [text, country or "CC/first-order
 * unit"]…].
 */
export const CHOOSES: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    "Huanta",
    [
      ["Soldiers were ambushed in Huanta, Ayacucho.", "PE/Ayacucho"],
      ["The boat sank near Huanta, Loreto.", "PE/Loreto"],
    ],
  ],
  [
    "Pangoa",
    [
      ["A clash was reported in Pangoa, Junín.", "PE/Junín"],
      ["A clash was reported in Pangoa, Cusco.", "PE/Cusco"],
    ],
  ],
  [
    "Cairo",
    [
      ["Protesters marched in Cairo and Alexandria, in Egypt.", "EG"],
      ["Police in Cairo, Illinois, found two bodies.", "US/Illinois"],
    ],
  ],
  [
    "Georgia",
    [
      ["Russia and Georgia traded fire near Tbilisi.", "GE"],
      ["A deputy in Atlanta, Georgia, was shot; police in Macon and Savannah helped.", "US/Georgia"],
    ],
  ],
  [
    "Birmingham",
    [
      ["A man was stabbed in Birmingham, England.", "GB/England"],
      ["A man was stabbed in Birmingham, Alabama.", "US/Alabama"],
    ],
  ],
  [
    "Birmingham",
    [
      ["Officers from Wolverhampton and Coventry drove to Birmingham.", "GB/England"],
      ["Troopers from Montgomery and Tuscaloosa drove to Birmingham.", "US/Alabama"],
    ],
  ],
  [
    "San Antonio",
    [
      ["Two men died in San Antonio, Texas.", "US/Texas"],
      ["Rebels raided San Antonio, Táchira, in Venezuela.", "VE/Táchira"],
    ],
  ],
  [
    "Santa Cruz",
    [
      ["Farmers blocked roads in Santa Cruz, Bolivia.", "BO"],
      ["Police in Santa Cruz, California, made an arrest.", "US/California"],
    ],
  ],
  [
    "Long Beach",
    [
      ["A shooting in Long Beach, Calif., left one dead.", "US/California"],
      ["A shooting in Long Beach, N.Y., left one dead.", "US/New York"],
    ],
  ],
  [
    "Tripoli",
    [
      ["Militias fought in Tripoli and Misrata, in Libya.", "LY"],
      ["Gunmen fought in Tripoli, in northern Lebanon, as Beirut watched.", "LB"],
    ],
  ],
  [
    "Alexandria",
    [
      ["A church in Alexandria, Egypt, was bombed.", "EG"],
      ["A church in Alexandria, Virginia, was robbed.", "US/Virginia"],
    ],
  ],
  [
    "Alexandria",
    [
      ["Police in Pineville, Louisiana, and Alexandria searched the river.", "US/Louisiana"],
      ["Police in Cairo and Alexandria searched the port.", "EG"],
    ],
  ],
  [
    "Paris",
    [
      ["Attackers struck a café in Paris, France.", "FR"],
      ["Deputies in Paris, Texas, shot a man.", "US/Texas"],
    ],
  ],
  [
    "London",
    [
      ["A van hit people in London.", "GB/England"],
      ["A van hit people in London, Ontario.", "CA/Ontario"],
    ],
  ],
  [
    "Moscow",
    [
      ["Moscow said its forces took the town in Ukraine.", "RU"],
      ["Four students were killed in Moscow, Idaho.", "US/Idaho"],
    ],
  ],
  [
    "Lebanon",
    [
      ["Rockets were fired from Lebanon into Israel.", "LB"],
      ["Police in Lebanon, Pennsylvania, arrested a man.", "US/Pennsylvania"],
    ],
  ],
  [
    "Granada",
    [
      ["Protesters died in Granada and Masaya, Nicaragua.", "NI"],
      ["Police in Granada, Spain, broke up a cell.", "ES"],
    ],
  ],
  [
    "León",
    [
      ["Students were shot in León, Nicaragua.", "NI"],
      ["Twelve were killed in León, Guanajuato, Mexico.", "MX/Guanajuato"],
    ],
  ],
  [
    "Córdoba",
    [
      ["FARC fighters attacked a farm in Córdoba, Colombia, near Montería.", "CO"],
      ["Police in Córdoba, Argentina, made arrests.", "AR"],
    ],
  ],
  [
    "Barcelona",
    [
      ["A van ran into a crowd in Barcelona, Spain.", "ES"],
      ["Inmates rioted in Barcelona, Anzoátegui, Venezuela.", "VE"],
    ],
  ],
  [
    "Mérida",
    [
      ["Soldiers clashed with smugglers in Mérida, Venezuela.", "VE"],
      ["Police in Mérida, Yucatán, found the car.", "MX/Yucatán"],
    ],
  ],
  [
    "Valencia",
    [
      ["Prisoners died in a fire in Valencia, Venezuela.", "VE"],
      ["Floods killed dozens in Valencia, Spain.", "ES"],
    ],
  ],
  [
    "Hyderabad",
    [
      ["A blast hit a market in Hyderabad, India.", "IN"],
      ["Gunmen killed a doctor in Hyderabad, Sindh, Pakistan.", "PK/Sindh"],
    ],
  ],
  [
    "Khyber",
    [
      ["Militants attacked a post in Khyber tribal district, Pakistan.", "PK"],
      ["Troops raided a house in Khyber, near Peshawar.", "PK"],
    ],
  ],
  [
    "Sur",
    [
      ["Turkish police imposed a curfew in Sur, Diyarbakır.", "TR"],
      ["A ship sailed from Sur, Oman.", "OM"],
    ],
  ],
  [
    "Rafah",
    [
      ["Air strikes hit Rafah in the Gaza Strip, and Khan Younis.", "PS"],
      ["Militants attacked a checkpoint in Rafah, Egypt.", "EG"],
    ],
  ],
  [
    "Zamora",
    [
      ["Gunmen killed two policemen in Zamora, Michoacán.", "MX/Michoacán"],
      ["Firefighters died in Zamora, Spain.", "ES"],
    ],
  ],
  [
    "Durango",
    [
      ["Bodies were found in Durango, Mexico, and in Gómez Palacio.", "MX"],
      ["Police in Durango, Colorado, found a body.", "US/Colorado"],
    ],
  ],
  [
    "Springfield",
    [
      ["A man was shot in Springfield, Massachusetts.", "US/Massachusetts"],
      ["A man was shot in Springfield, Missouri.", "US/Missouri"],
    ],
  ],
  [
    "Portland",
    [
      ["Protesters gathered in Portland, Oregon.", "US/Oregon"],
      ["Protesters gathered in Portland, Maine.", "US/Maine"],
    ],
  ],
  [
    "Columbia",
    [
      ["Students marched in Columbia, South Carolina.", "US/South Carolina"],
      ["Students marched in Columbia, Missouri.", "US/Missouri"],
    ],
  ],
  [
    "Kansas City",
    [
      ["A parade in Kansas City, Missouri, ended in gunfire.", "US/Missouri"],
      ["Police in Kansas City, Kansas, made an arrest.", "US/Kansas"],
    ],
  ],
  [
    "Newcastle",
    [
      ["A boy was stabbed in Newcastle, England.", "GB/England"],
      ["A boy was stabbed in Newcastle, New South Wales.", "AU/New South Wales"],
    ],
  ],
  [
    "Victoria",
    [
      ["Police in Melbourne, Victoria, shot a man.", "AU/Victoria"],
      ["Police in Victoria, British Columbia, shot a man.", "CA/British Columbia"],
    ],
  ],
  [
    "Kingston",
    [
      ["Gangs fought soldiers in Kingston, Jamaica.", "JM"],
      ["An inmate escaped in Kingston, Ontario.", "CA/Ontario"],
    ],
  ],
  [
    "Arbinda",
    [
      ["Villagers were killed in Arbinda, Burkina Faso.", "BF"],
      ["Jihadists besieged Arbinda in Burkina Faso.", "BF"],
    ],
  ],
  [
    "Goma",
    [
      ["M23 rebels shelled Goma in the Congo and Sake.", "CD"],
      ["Rebels advanced on Goma, North Kivu.", "CD/North Kivu"],
    ],
  ],
  [
    "Beni",
    [
      ["ADF rebels killed villagers in Beni, North Kivu.", "CD/North Kivu"],
      ["Police arrested smugglers in Beni, Bolivia.", "BO"],
    ],
  ],
  [
    "Kara",
    [
      ["Clashes broke out in Kara, Togo.", "TG"],
      ["Soldiers crossed into Togo and stopped in Kara.", "TG"],
    ],
  ],
  [
    "Niger",
    [
      ["Soldiers in Niger arrested the president in Niamey.", "NE"],
      ["Bandits abducted pupils in Kontagora, Niger State, Nigeria.", "NG"],
    ],
  ],
  [
    "Kaduna",
    [
      ["Gunmen attacked a mosque in Kaduna, Nigeria.", "NG"],
      ["Bandits struck in Kaduna and Zamfara.", "NG"],
    ],
  ],
  [
    "Punjab",
    [
      ["Farmers rallied in Ludhiana, Punjab, India.", "IN/Punjab"],
      ["A bomb killed six in Lahore, Punjab, Pakistan.", "PK/Punjab"],
    ],
  ],
  [
    "Wana",
    [
      ["A blast in Wana, South Waziristan, killed three.", "PK"],
      ["Pakistani troops found arms in Wana.", "PK"],
    ],
  ],
  [
    "Tarin Kot",
    [
      ["A convoy was hit near Tarin Kot in Uruzgan.", "AF"],
      ["Afghan police fought Taliban fighters in Tarin Kot.", "AF"],
    ],
  ],
  [
    "Sinai",
    [
      ["Egyptian troops killed eight in Sinai.", "EG"],
      ["Gunmen attacked a bus in the Sinai near Arish.", "EG"],
    ],
  ],
  [
    "Donetsk",
    [
      ["Russian forces shelled Raihorodok, Donetsk, and Ukrainian troops withdrew from Kramatorsk.", "UA"],
      ["Two men were held in Donetsk in Rostov, Russia.", "RU"],
    ],
  ],
  [
    "Beni",
    [
      ["Rebels killed nine villagers in Beni and fled towards Goma.", "CD"],
      ["A boat sank in Beni; the wounded were taken to Trinidad, Bolivia.", "BO"],
    ],
  ],
  [
    "Niger",
    [
      ["Fighters crossed from Mali, Burkina Faso and Niger.", "NE"],
      ["Bandits killed six farmers in Niger state, Nigeria.", "NG"],
    ],
  ],
  [
    "White House",
    [
      ["The president spoke at the White House in Washington.", "US/District of Columbia"],
      ["A car was found burning in White House, Tennessee.", "US/Tennessee"],
    ],
  ],
  [
    "Washington",
    [
      ["Fires burned in Oregon, Idaho and Washington.", "US/Washington"],
      ["Diplomats from Paris and Berlin flew to Washington.", "US/District of Columbia"],
    ],
  ],
  [
    "Oklahoma",
    [
      ["Storms hit Georgia, Oklahoma, Pennsylvania and Wisconsin.", "US/Oklahoma"],
      ["A man was shot in Oklahoma, Pennsylvania.", "US/Pennsylvania"],
    ],
  ],
];

/** Text → kilometres moved, bearing and least radius of the named place. */
export const RELATIONS: readonly (readonly [string, string, number | null, number | null])[] = [
  ["A bomb exploded 40 km south of Wana in Pakistan.", "Wana", 40, 180],
  ["A truck was burned 25 miles northeast of Baghdad.", "Baghdad", 25 * 1.609, 45],
  ["The village lies 10 kilometres from Mosul.", "Mosul", 10, null],
  ["Shelling was heard north of Aleppo.", "Aleppo", null, 0],
  ["Fighting broke out near Maiduguri.", "Maiduguri", null, null],
  ["Fighting reached the outskirts of Tripoli.", "Tripoli", null, null],
];
